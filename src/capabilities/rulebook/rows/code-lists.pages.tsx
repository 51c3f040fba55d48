import type { Translate } from '../../../kernel/translate.ts';
import { EmptyState } from '../../../ui/card.tsx';
import { type Column, DataTable } from '../../../ui/table.tsx';
import { rulePaths } from '../rulebook.paths.ts';

export interface ListSummary {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly count: number;
  readonly missing: number;
}

/** The lists that forms and reports choose from. */
export const CodeListsPage = ({ t, lists }: { t: Translate; lists: readonly ListSummary[] }) => {
  const columns: Column<ListSummary>[] = [
    {
      key: 'name',
      header: t('rules.column.list'),
      heading: true,
      cell: (row) => (
        <a href={rulePaths.section('code-lists', { list: row.code })}>{t.locale === 'en' ? row.nameEn : row.name}</a>
      ),
    },
    { key: 'count', header: t('rules.column.count'), align: 'end', cell: (row) => row.count },
    { key: 'missing', header: t('rules.filter.missing'), align: 'end', cell: (row) => row.missing },
  ];
  return (
    <DataTable
      t={t}
      caption={t('rules.section.code-lists')}
      columns={columns}
      rows={lists}
      empty={<EmptyState title={t('rules.none')}>{t('rules.none.text')}</EmptyState>}
    />
  );
};
