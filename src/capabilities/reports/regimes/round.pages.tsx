import { type Day, formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  ButtonForm,
  Callout,
  type Column,
  DataTable,
  DownloadLinks,
  EmptyState,
  Form,
  FormActions,
  KeyFigure,
  KeyFigures,
  type PageQuery,
  Pagination,
  StatusTag,
  SubmitButton,
  type Tone,
} from '../../../ui/index.ts';
import { documentPaths } from '../../documents/index.ts';
import { reportPaths } from '../reports.paths.ts';
import type { RoundModel } from './load-round.ts';
import { PROGRESS, progressOfReport, type ReportProgress } from './progress.rules.ts';
import type { UnitReport } from './progress.store.ts';

export interface RoundProps {
  readonly t: Translate;
  readonly model: RoundModel;
  readonly today: Day;
  readonly query: PageQuery;
  readonly page: number;
  readonly progress: ReportProgress | null;
  readonly mayReceive: boolean;
  readonly mayRemind: boolean;
  readonly tokens: { readonly csrf: string; readonly key: string };
  readonly refused: string | null;
}

/** "Đơn vị nào chưa gửi báo cáo?": figures that open their units, the units, and what can be done for them. */
export const RoundPage = (props: RoundProps) => {
  const { t, model, query, today } = props;
  const { round, counts } = model;
  const waiting = props.mayReceive && model.units.some(({ state }) => state === 'sent');
  return (
    <>
      {props.refused && <Callout tone="brocade">{props.refused}</Callout>}
      {round.outsideValidity && <Callout tone="gold">{t('report.outside')}</Callout>}
      {round.movedByLaw && <Callout tone="gold">{t('report.movedByLaw', { day: formatDay(round.dueOn) })}</Callout>}
      <KeyFigures label={t('report.whoIsSilent')}>
        {PROGRESS.filter((progress) => progress !== 'asked' || counts.asked > 0).map((progress) => (
          <KeyFigure
            value={counts[progress]}
            label={t(`report.progress.${progress}`)}
            href={`${reportPaths.round(round.id)}?progress=${progress}`}
            link={t('report.figure.open')}
          />
        ))}
      </KeyFigures>
      {props.mayRemind && counts.silent + counts.waiting > 0 && <Remind {...props} />}
      {waiting ? (
        <Form
          action={reportPaths.receipts(round.id)}
          label={t('report.receipts')}
          csrf={props.tokens.csrf}
          idempotencyKey={props.tokens.key}
        >
          <p class="hint">{t('report.receipts.hint')}</p>
          <Units {...props} />
          <FormActions>
            <SubmitButton>{t('report.receipts.submit')}</SubmitButton>
          </FormActions>
        </Form>
      ) : (
        <Units {...props} />
      )}
      <Pagination t={t} query={query} page={props.page} total={model.total} />
      <DownloadLinks
        t={t}
        xlsx={`${reportPaths.roundSheet(round.id)}${props.progress ? `?progress=${props.progress}` : ''}`}
      />
      <p class="soft">{t('report.asOf', { day: formatDay(today) })}</p>
    </>
  );
};

const PROGRESS_TONE: Readonly<Record<ReportProgress, Tone>> = {
  sent: 'forest',
  late: 'brocade',
  silent: 'brocade',
  waiting: 'gold',
  asked: 'sky',
};

const Remind = ({ t, model, tokens }: RoundProps) => (
  <ButtonForm action={reportPaths.remind(model.round.id)} csrf={tokens.csrf} idempotencyKey={tokens.key}>
    {t('report.remind')}
  </ButtonForm>
);

const Units = (props: RoundProps) => (
  <DataTable
    t={props.t}
    caption={props.t('report.whoIsSilent')}
    columns={columns(props)}
    rows={props.model.units}
    empty={<EmptyState title={props.t('report.units.none')} />}
  />
);

const columns = ({ t, today, mayReceive }: RoundProps): Column<UnitReport>[] => [
  {
    key: 'unit',
    header: t('report.column.unit'),
    heading: true,
    cell: (unit) =>
      mayReceive && unit.state === 'sent' ? (
        <span class="check">
          <input
            id={`receive-${unit.reportId}`}
            type="checkbox"
            name="report"
            value={`${unit.reportId}:${unit.version}`}
            checked
          />
          <label for={`receive-${unit.reportId}`}>{unit.name}</label>
        </span>
      ) : (
        unit.name
      ),
  },
  {
    key: 'progress',
    header: t('report.column.progress'),
    nowrap: true,
    cell: (unit) => {
      const progress = progressOfReport(unit, today);
      return <StatusTag tone={PROGRESS_TONE[progress]}>{t(`report.progress.${progress}`)}</StatusTag>;
    },
  },
  {
    key: 'sent',
    header: t('report.column.sentOn'),
    nowrap: true,
    cell: (unit) => (unit.sentOn ? formatDay(unit.sentOn) : ''),
  },
  {
    key: 'report',
    header: t('report.column.report'),
    cell: (unit) =>
      unit.sentOn ? (
        <>
          <a href={reportPaths.report(unit.reportId)}>{t('report.read')}</a>
          {unit.noActivity && <span class="soft"> · {t('report.noActivity.short')}</span>}
        </>
      ) : (
        ''
      ),
  },
  {
    key: 'paper',
    header: t('report.column.number'),
    nowrap: true,
    cell: (unit) => unit.documentId && <a href={documentPaths.show(unit.documentId)}>{unit.notation}</a>,
  },
  {
    key: 'received',
    header: t('report.column.receivedOn'),
    nowrap: true,
    cell: (unit) =>
      unit.receivedOn ? formatDay(unit.receivedOn) : unit.state === 'returned' ? t('report.state.returned') : '',
  },
];
