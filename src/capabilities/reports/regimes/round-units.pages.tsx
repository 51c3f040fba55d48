import { formatDay } from '../../../kernel/day.ts';
import { type Column, DataTable, EmptyState, StatusTag, type Tone } from '../../../ui/index.ts';
import { documentPaths } from '../../documents/index.ts';
import { reportPaths } from '../reports.paths.ts';
import { progressOfReport, type ReportProgress } from './progress.rules.ts';
import type { UnitReport } from './progress.store.ts';
import type { RoundProps } from './round.pages.tsx';

const PROGRESS_TONE: Readonly<Record<ReportProgress, Tone>> = {
  sent: 'forest',
  late: 'brocade',
  silent: 'brocade',
  waiting: 'gold',
  asked: 'sky',
};

/** The units of a round; what has come can be ticked and received. */
export const Units = (props: RoundProps) => (
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
