import type { Translate } from '../../../kernel/translate.ts';
import { DownloadLinks, FilterBar, type PageQuery, Pagination, SelectField, withParams } from '../../../ui/index.ts';
import { budgetPaths } from '../budget.paths.ts';
import { BudgetTabs, yearChoices } from '../overview/amount-columns.pages.tsx';
import type { PaymentsModel } from './load-payments.ts';
import { PaymentTable } from './payment-table.pages.tsx';

interface Props {
  readonly t: Translate;
  readonly model: PaymentsModel;
  readonly query: PageQuery;
  readonly oversees: boolean;
}

export const PaymentsPage = ({ t, model, query, oversees }: Props) => {
  const { filter, found, words, units, titles, page } = model;
  const { page: _, ...params } = query.params;
  const active = [params.source, params.kind, oversees && params.unit, params.line].filter(Boolean).length;
  return (
    <>
      <BudgetTabs t={t} year={filter.year} current="payments" oversees={oversees} />
      <FilterBar t={t} query={query} active={active} keep={['line']}>
        <SelectField
          name="year"
          label={t('budget.year')}
          value={String(filter.year)}
          choices={yearChoices(model.thisYear)}
        />
        {oversees && (
          <SelectField
            name="unit"
            label={t('budget.unit')}
            blank={t('budget.allUnits')}
            value={filter.unitId ?? ''}
            choices={model.unitChoices.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <SelectField
          name="source"
          label={t('spending.pot')}
          blank={t('spending.source.any')}
          value={filter.source ?? ''}
          choices={[...words.sources].map(([value, label]) => ({ value, label }))}
        />
        <SelectField
          name="kind"
          label={t('spending.kind')}
          blank={t('spending.kind.any')}
          value={filter.kind ?? ''}
          choices={(['no-line', 'late', 'reversal'] as const).map((value) => ({
            value,
            label: t(`spending.kind.${value}`),
          }))}
        />
      </FilterBar>
      <PaymentTable
        t={t}
        rows={found.payments}
        total={found.total}
        words={words}
        titles={titles}
        {...(oversees && { units })}
      />
      <Pagination t={t} query={query} page={page} total={found.count} />
      <DownloadLinks
        t={t}
        xlsx={withParams({ path: budgetPaths.paymentsSheet, params: { ...params, year: String(filter.year) } }, {})}
      />
    </>
  );
};
