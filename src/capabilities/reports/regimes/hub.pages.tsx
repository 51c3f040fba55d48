import { type Day, daysBetween, formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  Callout,
  Card,
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
  StatusTag,
  SubmitButton,
  type Tone,
} from '../../../ui/index.ts';
import { isWritable, periodWords, type ReportState } from '../report.rules.ts';
import { reportPaths } from '../reports.paths.ts';
import { type HubModel, ROUNDS_PER_PAGE } from './load-hub.ts';
import type { OwnReport } from './own-report.store.ts';
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
      <SentReports t={t} model={model} />
      {model.choices.length > 0 && <OpenForm {...props} />}
    </>
  );
};

/** The last page is the one that is not full. */
const totalOf = ({ rounds }: HubModel, page: number): number =>
  (page - 1) * ROUNDS_PER_PAGE + rounds.length + (rounds.length === ROUNDS_PER_PAGE ? 1 : 0);

export const STATE_TONE: Readonly<Record<ReportState, Tone>> = {
  drafting: 'gold',
  frozen: 'sky',
  sent: 'forest',
  received: 'forest',
  returned: 'brocade',
};

const OwnCard = ({ t, report, today }: { t: Translate; report: OwnReport; today: Day }) => {
  const days = daysBetween(today, report.urgedOn > today ? report.urgedOn : report.dueOn);
  const late = days < 0 && report.sentOn === null && !report.askedOnly;
  const tone = late ? 'brocade' : STATE_TONE[report.state];
  const when = days >= 0 ? t('report.left', { days }) : t('report.over', { days: -days });
  return (
    <Card
      title={nameOf(t, report)}
      href={reportPaths.report(report.reportId)}
      subtitle={`${t('report.cut', { from: formatDay(report.from), to: formatDay(report.to) })} ${t('report.due', { day: formatDay(report.dueOn) })}`}
      status={
        <StatusTag tone={tone}>
          {report.state === 'drafting' && !report.askedOnly && report.sentOn === null
            ? when
            : t(`report.state.${report.state}`)}
        </StatusTag>
      }
      tone={tone}
      actions={
        <LinkButton href={reportPaths.report(report.reportId)} tone="primary">
          {t(report.state === 'frozen' ? 'report.open' : 'report.write')}
        </LinkButton>
      }
    >
      {report.askedOnly && <p class="soft">{t('report.askedOnly')}</p>}
    </Card>
  );
};

const nameOf = (t: Translate, report: Pick<OwnReport, 'name' | 'nameEn' | 'period'>): string =>
  `${t.locale === 'en' ? report.nameEn : report.name}, ${periodWords(report, t.locale)}`;

const SentReports = ({ t, model }: Pick<HubProps, 't' | 'model'>) => {
  const sent = model.own.filter(({ state }) => state === 'sent' || state === 'received');
  if (sent.length === 0) return null;
  return (
    <Panel title={t('report.own.sent')}>
      <ul class="plain-list">
        {sent.map((report) => (
          <li>
            <a href={reportPaths.report(report.reportId)}>{nameOf(t, report)}</a>{' '}
            <StatusTag tone="forest">{t(`report.state.${report.state}`)}</StatusTag>{' '}
            {report.sentOn && t('report.sentOn', { day: formatDay(report.sentOn) })}
          </li>
        ))}
      </ul>
    </Panel>
  );
};

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
