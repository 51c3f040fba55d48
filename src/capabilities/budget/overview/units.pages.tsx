import type { Dong } from '../../../kernel/money.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  DataTable,
  DownloadLinks,
  EmptyState,
  FilterBar,
  KeyFigure,
  KeyFigures,
  type PageQuery,
  Pagination,
  SelectField,
  TextField,
  withParams,
} from '../../../ui/index.ts';
import { budgetPaths } from '../budget.paths.ts';
import { shortMillions } from '../flow/flow.rules.ts';
import type { MoneySum } from '../money/money.store.ts';
import { amountColumns, BudgetTabs, Needs, yearChoices } from './amount-columns.pages.tsx';
import { leftOf } from './amounts.rules.ts';
import type { UnitsModel } from './load-units.ts';

interface Props {
  readonly t: Translate;
  readonly model: UnitsModel;
  readonly query: PageQuery;
}

/** All units' money of a year: the same rows as the sheet, the sum of all of them under the table. */
export const UnitsPage = ({ t, model, query }: Props) => {
  const { year, total, rows, count, page } = model;
  const { page: _, ...params } = query.params;
  return (
    <>
      <BudgetTabs t={t} year={year} current="units" oversees={true} />
      <Figures t={t} total={total} year={year} />
      <FilterBar t={t} query={query} active={[query.params.q, query.params.needs].filter(Boolean).length}>
        <SelectField name="year" label={t('budget.year')} value={String(year)} choices={yearChoices(model.thisYear)} />
        <TextField name="q" label={t('budget.words')} value={query.params.q} type="search" maxlength={200} />
        <SelectField
          name="needs"
          label={t('budget.needs')}
          blank={t('budget.needs.any')}
          value={query.params.needs ?? ''}
          choices={[{ value: 'yes', label: t('budget.needs.yes') }]}
        />
      </FilterBar>
      <DataTable
        t={t}
        caption={t('budget.units.caption')}
        columns={[
          {
            key: 'unit',
            header: t('budget.unit'),
            heading: true,
            cell: (row) => (
              <span class="cell-links">
                <a href={budgetPaths.unit(row.key, year)}>{row.name}</a>
                <Needs t={t} sum={row} />
              </span>
            ),
          },
          ...amountColumns<UnitsModel['rows'][number]>(t, model.shown),
        ]}
        rows={rows}
        empty={<EmptyState title={t('budget.units.empty')}>{t('budget.units.empty.hint')}</EmptyState>}
      />
      <Pagination t={t} query={query} page={page} total={count} />
      <DownloadLinks
        t={t}
        xlsx={withParams({ path: budgetPaths.unitsSheet, params: { ...params, year: String(year) } }, {})}
      />
    </>
  );
};

/** How the money stands in one look; each figure that asks for something opens what it is made of. */
export const Figures = ({ t, total, year }: { t: Translate; total: MoneySum; year: number }) => {
  const list = (params: Record<string, string>) =>
    withParams({ path: budgetPaths.payments(), params: { year: String(year), ...params } }, {});
  const millions = (amount: Dong): string => t('flow.millions', { amount: shortMillions(amount) });
  return (
    <KeyFigures label={t('budget.title')}>
      <KeyFigure value={millions(total.assigned)} label={t('budget.stage.assigned')} />
      <KeyFigure
        value={millions(total.spent)}
        label={t('budget.stage.spent')}
        href={list({})}
        link={t('budget.todo.see')}
      />
      <KeyFigure value={millions(leftOf(total))} label={t('budget.left')} />
      <KeyFigure
        value={millions(total.undistributed)}
        label={t('budget.undistributed')}
        href={budgetPaths.orphans(year)}
        link={t('budget.todo.see')}
      />
    </KeyFigures>
  );
};
