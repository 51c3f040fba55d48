import { type Day, formatDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  type Column,
  DataTable,
  DownloadLinks,
  EmptyState,
  FilterBar,
  type PageQuery,
  Pagination,
  SelectField,
  StatusTag,
} from '../../../ui/index.ts';
import { documentPaths } from '../../documents/document.paths.ts';
import { planPaths } from '../plans.paths.ts';
import { cyclePaths } from './cycle.paths.ts';
import type { UnitProgress } from './cycle-unit.store.ts';
import { daysLate, PROGRESS, type Progress, progressOf } from './progress.rules.ts';
import { progressTone, type UnitsProps } from './progress-figures.pages.tsx';

export interface UnitListProps extends UnitsProps {
  readonly query: PageQuery;
  readonly progress: Progress | null;
  /** counted from 1 */
  readonly page: number;
  /** links that only the standing body has */
  readonly mayRun: boolean;
}

/** As many as one reads at a sitting; a province of communes has more. */
const PAGE = 100;

/** "Đơn vị nào chưa gửi kế hoạch?", unit by unit; on a phone each is a card. */
export const UnitList = ({ t, cycleId, units, today, query, progress, page, mayRun }: UnitListProps) => {
  const found = units.filter((unit) => progress === null || progressOf(unit, today) === progress);
  return (
    <>
      <FilterBar t={t} query={query} active={progress ? 1 : 0} keep={['view']}>
        <SelectField
          name="progress"
          label={t('cycle.filter.progress')}
          blank={t('cycle.filter.all')}
          value={progress ?? ''}
          choices={PROGRESS.map((value) => ({ value, label: t(`cycle.progress.${value}`) }))}
          size="medium"
        />
      </FilterBar>
      <DataTable
        t={t}
        caption={t('cycle.whoIsSilent')}
        columns={columns(t, cycleId, today, mayRun)}
        rows={found.slice((page - 1) * PAGE, page * PAGE)}
        rowId={(unit) => `unit-${unit.unitId}`}
        empty={<EmptyState title={t('cycle.units.none')}>{t('cycle.units.none.text')}</EmptyState>}
      />
      <Pagination t={t} query={query} page={page} pageSize={PAGE} total={found.length} />
      <DownloadLinks t={t} xlsx={cyclePaths.sheet(cycleId)} />
    </>
  );
};

const columns = (t: Translate, cycleId: Id, today: Day, mayRun: boolean): Column<UnitProgress>[] => [
  {
    key: 'unit',
    header: t('cycle.column.unit'),
    heading: true,
    cell: (unit) => (unit.planId ? <a href={planPaths.plan(unit.planId)}>{unit.name}</a> : unit.name),
  },
  {
    key: 'progress',
    header: t('cycle.column.progress'),
    cell: (unit) => (
      <>
        <StatusTag tone={progressTone(progressOf(unit, today))}>{progressWords(t, unit, today)}</StatusTag>
        {unit.urgedBy && unit.urgedByDocumentId && (
          <div class="small soft">
            {t(unit.sentOn ? 'cycle.sentAfter' : 'cycle.urgedBy')}{' '}
            <a href={documentPaths.show(unit.urgedByDocumentId)}>{unit.urgedBy}</a>
          </div>
        )}
      </>
    ),
  },
  {
    key: 'due',
    header: t('cycle.column.due'),
    nowrap: true,
    cell: (unit) => {
      const day = formatDay(unit.dueOn);
      return mayRun ? <a href={cyclePaths.unitDay(cycleId, unit.unitId)}>{day}</a> : day;
    },
  },
  { key: 'lines', header: t('cycle.column.lines'), align: 'end', cell: (unit) => unit.lines },
  {
    key: 'state',
    header: t('cycle.column.state'),
    cell: (unit) => (unit.state ? t(`cycle.planState.${unit.state}`) : t('cycle.planState.none')),
  },
];

/** "đã gửi ngày 29/05/2014", "gửi chậm 3 ngày", "chưa gửi, quá hạn 10 ngày". */
export function progressWords(t: Translate, unit: UnitProgress, today: Day): string {
  const progress = progressOf(unit, today);
  const day = unit.sentOn ? formatDay(unit.sentOn) : '';
  const days = daysLate(unit, unit.sentOn ?? today);
  return t(`cycle.progressOf.${progress}`, { day, days });
}
