import { type Day, formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  Callout,
  type Column,
  DataTable,
  EmptyState,
  Form,
  FormActions,
  LinkButton,
  type PageQuery,
  Pagination,
  Panel,
  SelectField,
  SubmitButton,
} from '../../../ui/index.ts';
import { isWritable, periodWords } from '../report.rules.ts';
import { reportPaths } from '../reports.paths.ts';
import { type HubModel, ROUNDS_PER_PAGE } from './load-hub.ts';
import { nameOf, OwnCard, SentReports } from './own-reports.pages.tsx';
import type { CountedRound } from './progress.store.ts';

export interface HubProps {
  readonly t: Translate;
  readonly model: HubModel;
  readonly today: Day;
  readonly query: PageQuery;
  readonly page: number;
  readonly tokens: { readonly csrf: string; readonly key: string };
  readonly refused: string | null;
}

/** What this office has to report comes first; then who has sent and who is silent. */
export const HubPage = (props: HubProps) => {
  const { t, model } = props;
  const due = model.own.filter(({ state }) => isWritable(state) || state === 'frozen');
  return (
    <>
      {props.refused && <Callout tone="brocade">{props.refused}</Callout>}
      {due.map((report) => (
        <OwnCard t={t} report={report} today={props.today} />
      ))}
      {due.length === 0 && <EmptyState title={t('report.own.none')}>{t('report.own.none.text')}</EmptyState>}
      {model.waiting.map(({ roundId, count }) => (
        <Callout
          tone="gold"
          title={t('report.waiting', { count })}
          action={<LinkButton href={reportPaths.round(roundId)}>{t('report.waiting.open')}</LinkButton>}
        />
      ))}
      {model.rounds.length > 0 && (
        <Panel title={t('report.whoIsSilent')}>
          <DataTable t={t} caption={t('report.whoIsSilent')} columns={columns(t)} rows={model.rounds} empty={null} />
          <Pagination t={t} query={props.query} page={props.page} total={totalOf(model, props.page)} />
        </Panel>
      )}
      <SentReports t={t} own={model.own} />
      {model.choices.length > 0 && <OpenForm {...props} />}
    </>
  );
};

/** The last page is the one that is not full. */
const totalOf = ({ rounds }: HubModel, page: number): number =>
  (page - 1) * ROUNDS_PER_PAGE + rounds.length + (rounds.length === ROUNDS_PER_PAGE ? 1 : 0);

const columns = (t: Translate): Column<CountedRound>[] => [
  {
    key: 'round',
    header: t('report.column.round'),
    heading: true,
    cell: (round) => (
      <a href={reportPaths.round(round.id)}>
        {nameOf(t, round)}
        {round.outsideValidity && <span class="soft"> ({t('report.outside.short')})</span>}
      </a>
    ),
  },
  { key: 'due', header: t('report.column.due'), nowrap: true, cell: (round) => formatDay(round.dueOn) },
  { key: 'expected', header: t('report.column.expected'), align: 'end', cell: (round) => round.expected },
  { key: 'sent', header: t('report.column.sent'), align: 'end', cell: (round) => round.sent },
  { key: 'onTime', header: t('report.column.onTime'), align: 'end', cell: (round) => round.onTime },
  { key: 'received', header: t('report.column.received'), align: 'end', cell: (round) => round.received },
  {
    key: 'silent',
    header: t('report.column.silent'),
    align: 'end',
    cell: (round) =>
      round.silent > 0 ? <a href={`${reportPaths.round(round.id)}?progress=silent`}>{round.silent}</a> : 0,
  },
];

const OpenForm = ({ t, model, tokens }: HubProps) => (
  <Panel title={t('report.openByHand')}>
    <p class="hint">{t('report.openByHand.hint')}</p>
    <Form action={reportPaths.rounds} label={t('report.openByHand')} csrf={tokens.csrf} idempotencyKey={tokens.key}>
      <SelectField
        name="round"
        label={t('report.column.round')}
        value=""
        choices={model.choices.map((choice) => ({
          value: `${choice.regime} ${choice.period}`,
          label: `${choice.name}, ${periodWords(choice, t.locale)}`,
        }))}
      />
      <FormActions>
        <SubmitButton tone="secondary">{t('report.openByHand')}</SubmitButton>
      </FormActions>
    </Form>
  </Panel>
);
