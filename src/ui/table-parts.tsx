import type { Child } from 'hono/jsx';
import type { Translate } from '../kernel/translate.ts';
import { classes } from './class-list.ts';
import { type PageQuery, withParams } from './query-string.ts';

/** What the parts of a table need to know of a column, whatever its rows are. */
export interface ColumnLook {
  header: string;
  align?: 'start' | 'end' | 'center';
  sort?: string;
  heading?: boolean;
  total?: Child;
  nowrap?: boolean;
}

export const role = (name: string) => ({ role: name });

const look = (column: ColumnLook) => classes(column.align && `align-${column.align}`, column.nowrap && 'nowrap');

interface HeaderCellProps {
  t: Translate;
  column: ColumnLook;
  query: PageQuery | undefined;
  sorted: { key: string; direction: 'asc' | 'desc' } | undefined;
}

/** A heading that sorts is a link: the order lives in the address. */
export const HeaderCell = ({ t, column, sorted, query }: HeaderCellProps) => {
  const cell = { scope: 'col', class: look(column), ...role('columnheader') };
  if (!column.sort || !query) return <th {...cell}>{column.header}</th>;
  const direction = sorted?.key === column.sort ? sorted.direction : undefined;
  const next = direction === 'asc' ? 'desc' : 'asc';
  return (
    <th {...cell} aria-sort={direction && (direction === 'asc' ? 'ascending' : 'descending')}>
      <a
        class="sort"
        href={withParams(query, { sort: column.sort, direction: next, page: '' })}
        title={t('ui.table.sort', { column: column.header })}
      >
        {column.header}
        <span class={`sort-mark sort-${direction ?? 'none'}`} aria-hidden="true" />
      </a>
    </th>
  );
};

export const Cell = ({ column, children }: { column: ColumnLook; children: Child }) =>
  column.heading ? (
    <th scope="row" class={look(column)} {...role('rowheader')}>
      {children}
    </th>
  ) : (
    <td class={look(column)} data-label={column.header} {...role('cell')}>
      {children}
    </td>
  );

/** Column totals; the first cell says so. */
export const Totals = ({ t, columns }: { t: Translate; columns: readonly ColumnLook[] }) => (
  <tfoot {...role('rowgroup')}>
    <tr {...role('row')}>
      {columns.map((column, index) =>
        index === 0 ? (
          <th scope="row" class={look(column)} {...role('rowheader')}>
            {column.total ?? t('ui.table.total')}
          </th>
        ) : (
          <td class={look(column)} data-label={column.header} {...role('cell')}>
            {column.total}
          </td>
        ),
      )}
    </tr>
  </tfoot>
);
