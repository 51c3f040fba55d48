import { formatDay } from '../../../kernel/day.ts';
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
} from '../../../ui/index.ts';
import { activityPaths } from '../../activities/activities.paths.ts';
import { coveragePaths } from '../../activities/coverage/coverage.paths.ts';
import { budgetPaths } from '../../budget/budget.paths.ts';
import type { FigureRecord } from '../figures/index.ts';
import { amountWords } from './figure-words.pages.tsx';
import { type FigureRecords, RECORD_LEVELS } from './load-records.ts';

type Row = FigureRecords['records'][number];

interface Props {
  readonly t: Translate;
  readonly model: FigureRecords;
  readonly query: PageQuery;
  readonly page: number;
  readonly data: (format: string) => string;
}

/** What a figure is made of; each record opens with its evidence, its line and its obligation. */
export const RecordsPage = ({ t, model, query, page, data }: Props) => (
  <>
    {model.cell.length > 0 && (
      <p>
        {model.cell
          .map(({ field, name }) =>
            t('indicator.records.cell', { field: t(`figure.field.${field}`), name: name || t('figure.unsaid') }),
          )
          .join(' · ')}
      </p>
    )}
    <FilterBar t={t} query={query} active={model.level ? 1 : 0} keep={['period', 'unit', 'by', 'key']}>
      <SelectField
        name="level"
        label={t('indicator.record.level')}
        value={model.level ?? ''}
        blank={t('indicator.record.anyLevel')}
        choices={RECORD_LEVELS.map((level) => ({ value: level, label: t(`figure.recordLevel.${level}`) }))}
      />
    </FilterBar>
    <DataTable
      t={t}
      caption={t('indicator.records')}
      columns={columnsOf(t)}
      rows={model.records}
      empty={<EmptyState title={t('indicator.records.empty')} />}
    />
    <Pagination t={t} query={query} page={page} total={model.total} />
    <DownloadLinks t={t} xlsx={data('xlsx')} csv={data('csv')} dictionary={data('dictionary')} />
  </>
);

const columnsOf = (t: Translate): Column<Row>[] => [
  {
    key: 'title',
    header: t('indicator.record'),
    heading: true,
    cell: (row) => <a href={recordPath(row)}>{row.title}</a>,
  },
  { key: 'unit', header: t('indicator.record.unit'), cell: (row) => row.unitName },
  { key: 'day', header: t('indicator.record.day'), nowrap: true, cell: (row) => formatDay(row.day) },
  { key: 'level', header: t('indicator.record.level'), cell: (row) => t(`figure.recordLevel.${row.level}`) },
  {
    key: 'amount',
    header: t('indicator.record.amount'),
    align: 'end',
    cell: (row) => amountWords(t, row.amount),
  },
];

/** Where a record shows itself. */
export function recordPath({ kind, id, unitId }: Pick<FigureRecord, 'kind' | 'id' | 'unitId'>): string {
  if (kind === 'activity') return activityPaths.activity(id);
  return kind === 'coverage' ? coveragePaths.item(id) : budgetPaths.unit(unitId);
}
