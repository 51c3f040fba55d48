import type { Translate } from '../../../kernel/translate.ts';
import {
  DataTable,
  EmptyState,
  Form,
  FormActions,
  type PageQuery,
  Pagination,
  SubmitButton,
} from '../../../ui/index.ts';
import { coveragePaths } from './coverage.paths.ts';
import { columnsOf } from './coverage-columns.pages.tsx';
import { Filters } from './coverage-filter.pages.tsx';
import { Counts, CoverageTabs } from './coverage-head.pages.tsx';
import type { CoverageListModel } from './load-coverage.ts';

export interface CoverageListProps {
  t: Translate;
  model: CoverageListModel;
  query: PageQuery;
  tokens: { readonly csrf: string; readonly key: string };
}

export const CoverageListPage = ({ t, model, query, tokens }: CoverageListProps) => (
  <>
    <CoverageTabs t={t} current="list" />
    <Counts t={t} counts={model.counts} />
    <Filters t={t} model={model} query={query} />
    <Form action={coveragePaths.groups} csrf={tokens.csrf} idempotencyKey={tokens.key}>
      <DataTable
        t={t}
        caption={t('coverage.title')}
        columns={columnsOf(t, model)}
        rows={model.rows}
        query={query}
        empty={<EmptyState title={t('coverage.empty.title')}>{t('coverage.empty')}</EmptyState>}
      />
      {model.rows.some((row) => row.mayGroup || row.mayCheck) && (
        <>
          <p class="hint">{t('coverage.mark.hint')}</p>
          <FormActions>
            <SubmitButton tone="secondary">{t('coverage.mark.group')}</SubmitButton>
            {model.rows.some((row) => row.mayCheck) && (
              <SubmitButton tone="secondary" formaction={coveragePaths.checks}>
                {t('coverage.mark.check')}
              </SubmitButton>
            )}
          </FormActions>
        </>
      )}
    </Form>
    <Pagination t={t} query={query} page={model.page} total={model.counts.rows} />
    <p class="downloads">
      <a href={withQuery(coveragePaths.sheet, query)} download>
        {t('ui.table.xlsx')}
      </a>
      <a href={withQuery(coveragePaths.table, query)} download>
        {t('coverage.csv')}
      </a>
      <a
        href={withQuery(coveragePaths.table, { ...query, params: { ...query.params, format: 'dictionary' } })}
        download
      >
        {t('ui.table.dictionary')}
      </a>
    </p>
  </>
);

const withQuery = (path: string, query: PageQuery): string => {
  const params = new URLSearchParams(query.params);
  params.delete('page');
  return params.size > 0 ? `${path}?${params}` : path;
};
