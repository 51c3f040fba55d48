import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import type { SheetCell } from '../../../platform/xlsx/xlsx.ts';
import { EmptyState } from '../../../ui/card.tsx';
import { SelectField, TextField } from '../../../ui/form.tsx';
import type { PageQuery } from '../../../ui/query-string.ts';
import { DataTable, DownloadLinks, FilterBar, Pagination } from '../../../ui/table.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { documentPaths } from '../document.paths.ts';
import { REGISTER_NAMES, type RegisterName, type RegisterQuery } from './register.rules.ts';
import type { RegisterColumn } from './register.sheet.ts';

export interface RegisterModel<Row> {
  readonly name: RegisterName;
  readonly filter: RegisterQuery;
  readonly years: readonly number[];
  readonly rows: readonly Row[];
  readonly columns: readonly RegisterColumn<Row>[];
  readonly total: number;
  readonly page: number;
  readonly query: PageQuery;
}

/** The way between the list of all papers and the three books. */
export const Books = ({ t, current, year }: { t: Translate; current: RegisterName | 'all'; year?: number }) => (
  <Tabs
    label={t('book.books')}
    items={[
      { href: documentPaths.list, label: t('book.all'), current: current === 'all' },
      ...REGISTER_NAMES.map((name) => ({
        href: documentPaths.register(name, year),
        label: t(`book.${name}`),
        current: name === current,
      })),
      { href: documentPaths.caseFiles, label: t('caseFiles.title') },
    ]}
  />
);

interface RegisterProps<Row> {
  readonly t: Translate;
  readonly model: RegisterModel<Row>;
}

/** One of the three books of a unit's văn thư, a year at a time. */
export const RegisterPage = <Row extends { readonly id: string }>({ t, model }: RegisterProps<Row>) => (
  <>
    <Books t={t} current={model.name} year={model.filter.year} />
    <FilterBar t={t} query={model.query} active={model.filter.q ? 1 : 0}>
      <TextField name="q" label={t('documents.filter.q')} value={model.filter.q} type="search" />
      <SelectField
        name="year"
        label={t('documents.filter.year')}
        value={String(model.filter.year)}
        choices={model.years.map((year) => ({ value: String(year), label: String(year) }))}
      />
    </FilterBar>
    <DataTable
      t={t}
      caption={t(`book.${model.name}`)}
      rows={model.rows}
      query={model.query}
      empty={<EmptyState title={t('book.empty')}>{t(`book.${model.name}.hint`)}</EmptyState>}
      columns={model.columns.map((column) => ({
        key: column.key,
        header: t(`book.column.${column.key}`),
        heading: column.heading ?? false,
        nowrap: column.width <= 12,
        cell: (row: Row) => shownIn(column, row),
      }))}
    />
    <Pagination t={t} query={model.query} page={model.page} total={model.total} />
    <DownloadLinks
      t={t}
      xlsx={`${documentPaths.registerSheet(model.name)}?${new URLSearchParams(model.query.params)}`}
    />
  </>
);

const shownIn = <Row extends { readonly id: string }>(column: RegisterColumn<Row>, row: Row) => {
  const words = shown(column.cell(row));
  return column.heading ? <a href={documentPaths.show(row.id)}>{words}</a> : words;
};

function shown(cell: SheetCell): string {
  if (cell === null) return '–';
  return typeof cell === 'object' ? formatDay(cell.day) : String(cell);
}
