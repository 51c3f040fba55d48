import type { Child } from 'hono/jsx';
import type { Translate } from '../kernel/translate.ts';
import type { PageQuery } from './query-string.ts';
import { Cell, HeaderCell, role, Totals } from './table-parts.tsx';
import type { Tone } from './tone.ts';

export { DownloadLinks, type DownloadLinksProps } from './download-links.tsx';
export { FilterBar, type FilterBarProps } from './filter-bar.tsx';
export { Pagination, type PaginationProps } from './pagination.tsx';
export type { PageQuery } from './query-string.ts';
export { withParams } from './query-string.ts';

export interface Column<Row> {
  /** Name of the column, unique in the table. */
  key: string;
  header: string;
  cell: (row: Row) => Child;
  /** `end` for numbers and money: tabular figures. */
  align?: 'start' | 'end' | 'center';
  /** Value of `sort` in the query string; a column without it cannot be sorted. */
  sort?: string;
  /** The cell that names the row: read as its heading, and the head of its card on a phone. */
  heading?: boolean;
  /** What stands in the row of totals. */
  total?: Child;
  /** Keeps short things (days, tags) on one line. */
  nowrap?: boolean;
}

export interface DataTableProps<Row> {
  t: Translate;
  /** What this table answers; read aloud, and visible when `captionVisible`. */
  caption: string;
  captionVisible?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** The address that the sort links change; parameters `sort` and `direction`. */
  query?: PageQuery;
  sorted?: { key: string; direction: 'asc' | 'desc' };
  /** What will appear here and how to make the first one (an EmptyState). */
  empty: Child;
  rowTone?: (row: Row) => Tone | undefined;
  /** Stable id of a row's `<tr>`, for links to it. */
  rowId?: (row: Row) => string;
}

/**
 * The tool of this trade: sticky header, sort links with aria-sort, totals; at 360 px every row becomes a card.
 * The roles are written out because a row drawn as a card would otherwise lose them.
 */
export const DataTable = <Row,>(props: DataTableProps<Row>) => {
  const { t, columns, rows, rowTone, rowId, query, sorted } = props;
  if (rows.length === 0) return <>{props.empty}</>;
  return (
    <div class="table-frame">
      <table class="table" {...role('table')} data-row-actions="">
        <caption class={props.captionVisible ? undefined : 'visually-hidden'}>{props.caption}</caption>
        <thead {...role('rowgroup')}>
          <tr {...role('row')}>
            {columns.map((column) => (
              <HeaderCell t={t} column={column} query={query} sorted={sorted} />
            ))}
          </tr>
        </thead>
        <tbody {...role('rowgroup')}>
          {rows.map((row) => (
            <tr {...role('row')} id={rowId?.(row)} class={toneClass(rowTone?.(row))}>
              {columns.map((column) => (
                <Cell column={column}>{column.cell(row)}</Cell>
              ))}
            </tr>
          ))}
        </tbody>
        {columns.some((column) => column.total !== undefined) && <Totals t={t} columns={columns} />}
      </table>
    </div>
  );
};

const toneClass = (tone: Tone | undefined) => tone && `row-${tone}`;
