import type { Translate } from '../../../kernel/translate.ts';
import { EmptyState } from '../../../ui/card.tsx';
import { SelectField, TextField } from '../../../ui/form.tsx';
import { type Column, DataTable, FilterBar, Pagination } from '../../../ui/table.tsx';
import { accountLifecycle } from '../account.lifecycle.ts';
import { accountAdministrationPaths as paths } from '../account-administration.paths.ts';
import { AccountStateTag, PostList } from './account-words.pages.tsx';
import type { AccountFilter, ListedAccount } from './load-accounts.ts';

export interface AccountListModel {
  readonly filter: AccountFilter;
  readonly accounts: readonly ListedAccount[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

/** Everybody who may come in, and how that stands. */
export const AccountListPage = ({ t, model }: { t: Translate; model: AccountListModel }) => {
  const { filter } = model;
  const query = { path: paths.list(), params: { q: filter.q, state: filter.state } };
  return (
    <div class="stack">
      <FilterBar t={t} query={query} active={[filter.q, filter.state].filter(Boolean).length}>
        <TextField name="q" type="search" label={t('account.admin.search')} value={filter.q} />
        <SelectField
          name="state"
          label={t('account.admin.state')}
          value={filter.state}
          blank={t('account.admin.anyState')}
          choices={Object.keys(accountLifecycle).map((state) => ({ value: state, label: t(`account.state.${state}`) }))}
        />
      </FilterBar>
      <DataTable
        t={t}
        caption={t('account.admin.title')}
        columns={columns(t)}
        rows={model.accounts}
        empty={<EmptyState title={t('account.admin.none')}>{t('account.admin.none.text')}</EmptyState>}
      />
      <Pagination t={t} query={query} page={model.page} pageSize={model.pageSize} total={model.total} />
    </div>
  );
};

const columns = (t: Translate): Column<ListedAccount>[] => [
  {
    key: 'name',
    header: t('account.admin.name'),
    heading: true,
    cell: (row) => (
      <a href={paths.account(row.id)}>{row.name ?? <span class="soft">{t('account.admin.nameErased')}</span>}</a>
    ),
  },
  { key: 'login', header: t('account.signIn.login'), cell: (row) => row.login },
  { key: 'posts', header: t('account.admin.posts'), cell: (row) => <PostList t={t} posts={row.posts} /> },
  {
    key: 'state',
    header: t('account.admin.state'),
    nowrap: true,
    cell: (row) => <AccountStateTag t={t} state={row.state} />,
  },
];
