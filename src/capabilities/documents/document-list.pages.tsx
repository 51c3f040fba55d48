import { formatDay } from '../../kernel/day.ts';
import type { Translate } from '../../kernel/translate.ts';
import { EmptyState } from '../../ui/card.tsx';
import { SelectField, TextField } from '../../ui/form.tsx';
import type { PageQuery } from '../../ui/query-string.ts';
import { type Column, DataTable, DownloadLinks, FilterBar, Pagination } from '../../ui/table.tsx';
import { documentPaths } from './document.paths.ts';
import { DOCUMENT_KINDS, notation } from './document.rules.ts';
import type { DocumentRow } from './document.store.ts';
import type { DocumentFilter } from './document-list.store.ts';
import { documentTitle, type TypeNames, typeWords } from './document-title.rules.ts';
import { Books } from './registers/register.pages.tsx';

export interface DocumentListModel {
  readonly rows: readonly DocumentRow[];
  readonly total: number;
  readonly page: number;
  readonly filter: DocumentFilter;
  readonly names: TypeNames;
  readonly years: readonly number[];
  readonly query: PageQuery;
}

export const DocumentListPage = ({ t, model }: { t: Translate; model: DocumentListModel }) => (
  <>
    <Books t={t} current="all" />
    <FilterBar t={t} query={model.query} active={activeFilters(model.filter)}>
      <TextField name="q" label={t('documents.filter.q')} value={model.filter.q} type="search" />
      <SelectField
        name="kind"
        label={t('document.kind')}
        blank={t('documents.all')}
        value={model.filter.kind}
        choices={DOCUMENT_KINDS.map((kind) => ({ value: kind, label: t(`document.kind.${kind}`) }))}
      />
      <SelectField
        name="year"
        label={t('documents.filter.year')}
        blank={t('documents.all')}
        value={model.filter.year ? String(model.filter.year) : ''}
        choices={model.years.map((year) => ({ value: String(year), label: String(year) }))}
      />
    </FilterBar>
    <DataTable
      t={t}
      caption={t('documents.title')}
      columns={columns(t, model.names)}
      rows={model.rows}
      query={model.query}
      empty={<EmptyState title={t('documents.title')}>{t('documents.empty')}</EmptyState>}
    />
    <Pagination t={t} query={model.query} page={model.page} total={model.total} />
    <DownloadLinks t={t} xlsx={sheetAddress(model.query)} />
  </>
);

const activeFilters = (filter: DocumentFilter): number =>
  [filter.q, filter.kind, filter.typeCode, filter.year].filter(Boolean).length;

const sheetAddress = (query: PageQuery): string => {
  const params = new URLSearchParams(query.params);
  params.delete('page');
  return params.size > 0 ? `${documentPaths.sheet}?${params}` : documentPaths.sheet;
};

const columns = (t: Translate, names: TypeNames): Column<DocumentRow>[] => [
  {
    key: 'notation',
    header: t('document.notation'),
    heading: true,
    nowrap: true,
    cell: (row) => (
      <a href={documentPaths.show(row.id)}>
        {notation(row)
          ? documentTitle(t, row, names)
          : [typeWords(t, row.typeCode, names), t('document.draftNumber')].filter(Boolean).join(' ')}
      </a>
    ),
  },
  {
    key: 'issuedOn',
    header: t('document.issuedOn'),
    nowrap: true,
    cell: (row) => (row.issuedOn ? formatDay(row.issuedOn) : '–'),
  },
  { key: 'subject', header: t('document.subject'), cell: (row) => row.subject },
  { key: 'issuer', header: t('document.issuer'), cell: (row) => row.issuerName ?? '–' },
  { key: 'kind', header: t('document.kind'), nowrap: true, cell: (row) => t(`document.kind.${row.kind}`) },
];
