import type { Translate } from '../../../kernel/translate.ts';
import {
  CheckboxField,
  DownloadLinks,
  EmptyState,
  FilterBar,
  Form,
  FormActions,
  type PageQuery,
  Pagination,
  Panel,
  SelectField,
  SubmitButton,
  TextField,
  withParams,
} from '../../../ui/index.ts';
import { consolidationPaths } from './consolidation.paths.ts';
import {
  DOCUMENT_ROWS,
  fitsSheet,
  GROUPINGS,
  MOST_TICKED,
  PAGE,
  SHEET_ROWS,
  STANDINGS,
} from './consolidation.rules.ts';
import { activeFilters, paramsOf } from './consolidation-query.rules.ts';
import { formatCount } from './consolidation-sums.pages.tsx';
import { ConsolidationTable } from './consolidation-table.pages.tsx';
import type { Consolidation } from './load-consolidation.ts';
import { DECISIONS } from './sent-line.rules.ts';

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
      <Filter t={t} model={model} query={query} />
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

const Filter = ({ t, model, query }: { t: Translate; model: Consolidation; query: PageQuery }) => {
  const { asked, lists } = model;
  return (
    <FilterBar t={t} query={query} active={activeFilters(asked)}>
      <SelectField
        name="by"
        label={t('consolidation.by')}
        value={asked.grouping}
        choices={GROUPINGS.map((value) => ({ value, label: t(`consolidation.by.${value}`) }))}
      />
      <SelectField
        name="standing"
        label={t('consolidation.filter.standing')}
        blank={t('consolidation.all')}
        value={asked.standing ?? ''}
        choices={STANDINGS.map((value) => ({ value, label: standingWords(t, value) }))}
      />
      <SelectField
        name="group"
        label={t('consolidation.by.task-group')}
        blank={t('consolidation.all')}
        value={asked.taskGroup}
        choices={lists['plan-task-groups'].items.map((item) => ({
          value: item.code,
          label: t.locale === 'vi' ? item.name : item.nameEn,
        }))}
      />
      <TextField name="unit" label={t('consolidation.filter.unit')} value={asked.unit} type="search" />
      <TextField name="q" label={t('consolidation.filter.q')} value={asked.q} type="search" />
    </FilterBar>
  );
};

const standingWords = (t: Translate, value: (typeof STANDINGS)[number]): string =>
  t(DECISIONS.some((each) => each === value) ? `consolidation.decision.${value}` : `consolidation.standing.${value}`);

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
