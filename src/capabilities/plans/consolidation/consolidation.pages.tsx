import type { Translate } from '../../../kernel/translate.ts';
import {
  CheckboxField,
  DownloadLinks,
  EmptyState,
  Form,
  FormActions,
  type PageQuery,
  Pagination,
  Panel,
  SelectField,
  SubmitButton,
  withParams,
} from '../../../ui/index.ts';
import { consolidationPaths } from './consolidation.paths.ts';
import { DOCUMENT_ROWS, fitsSheet, MOST_TICKED, PAGE, SHEET_ROWS } from './consolidation.rules.ts';
import { ConsolidationFilter } from './consolidation-filter.pages.tsx';
import { activeFilters, paramsOf } from './consolidation-query.rules.ts';
import { formatCount } from './consolidation-sums.pages.tsx';
import { ConsolidationTable } from './consolidation-table.pages.tsx';
import type { Consolidation } from './load-consolidation.ts';

interface ConsolidationProps {
  t: Translate;
  model: Consolidation;
  /** may decide, and the provincial plan is still put together */
  decides: boolean;
}

export const ConsolidationPage = ({ t, model, decides }: ConsolidationProps) => {
  const { cycle, asked, total, page } = model;
  const inside: Record<string, string> = asked.group === null ? {} : { in: asked.group };
  const query: PageQuery = { path: consolidationPaths.table(cycle.cycleId), params: { ...paramsOf(asked), ...inside } };
  const sheet = withParams({ ...query, path: consolidationPaths.sheet(cycle.cycleId) }, {});
  return (
    <>
      <ConsolidationFilter t={t} model={model} query={query} />
      {total === 0 ? (
        <EmptyState title={t('consolidation.empty')}>
          {t(activeFilters(asked) > 0 ? 'consolidation.empty.filtered' : 'consolidation.empty.text')}
        </EmptyState>
      ) : decides ? (
        <Form
          method="get"
          action={consolidationPaths.preview(cycle.cycleId)}
          label={t('consolidation.bulk')}
          fields={query.params}
        >
          <ConsolidationTable t={t} model={model} ticks />
          <Bulk t={t} model={model} />
        </Form>
      ) : (
        <ConsolidationTable t={t} model={model} ticks={false} />
      )}
      <Pagination t={t} query={query} page={page} pageSize={PAGE} total={total} />
      {total > 0 && total <= DOCUMENT_ROWS && (
        <p class="downloads">
          <a href={withParams({ ...query, path: consolidationPaths.document(cycle.cycleId) }, {})}>
            {t('consolidation.word')}
          </a>
        </p>
      )}
      {fitsSheet(total) ? (
        <DownloadLinks t={t} xlsx={sheet} />
      ) : (
        <p class="hint">{t('consolidation.tooManyForSheet', { count: formatCount(SHEET_ROWS) })}</p>
      )}
    </>
  );
};

/** What to do with the ticked lines; nothing happens before the next page has shown it. */
const Bulk = ({ t, model }: { t: Translate; model: Consolidation }) => (
  <Panel title={t('consolidation.bulk')}>
    <SelectField
      name="decision"
      label={t('consolidation.bulk.decision')}
      size="medium"
      choices={['keep', 'merge', 'cut', 'postpone'].map((value) => ({
        value,
        label: t(`consolidation.decision.${value}`),
      }))}
    />
    {model.total > model.rows.length && model.total <= MOST_TICKED && (
      <CheckboxField name="all" label={t('consolidation.bulk.all', { count: formatCount(model.total) })} />
    )}
    <FormActions>
      <SubmitButton>{t('consolidation.bulk.submit')}</SubmitButton>
    </FormActions>
  </Panel>
);
