import { type Dong, formatDong } from '../../../kernel/money.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  Callout,
  DataTable,
  DownloadLinks,
  EmptyState,
  FilterBar,
  LinkButton,
  type PageQuery,
  Pagination,
  SelectField,
} from '../../../ui/index.ts';
import { budgetPaths } from '../budget.paths.ts';
import { amountColumns, BudgetTabs, Needs, yearChoices } from './amount-columns.pages.tsx';
import type { UnitModel } from './load-unit.ts';
import { Figures } from './units.pages.tsx';

interface Props {
  readonly t: Translate;
  readonly model: UnitModel;
  readonly query: PageQuery;
  readonly page: number;
  readonly oversees: boolean;
}

/** One unit's money: what is left to do, how much there is, and the six amounts of each line. */
export const UnitPage = ({ t, model, query, page, oversees }: Props) => {
  const { unitId, year, total, lines } = model;
  return (
    <>
      <BudgetTabs t={t} year={year} current="units" oversees={oversees} />
      <ToDo t={t} model={model} />
      <Figures t={t} total={total} year={year} />
      <FilterBar t={t} query={query} active={0}>
        <SelectField name="year" label={t('budget.year')} value={String(year)} choices={yearChoices(model.thisYear)} />
      </FilterBar>
      <DataTable
        t={t}
        caption={t('budget.unit.lines')}
        columns={[
          {
            key: 'line',
            header: t('budget.unit.line'),
            heading: true,
            cell: (row) => (
              <span class="cell-links">
                {row.lineId ? <a href={budgetPaths.line(row.lineId)}>{row.title}</a> : <em>{t('budget.noLine')}</em>}
                <Needs t={t} sum={row} />
              </span>
            ),
          },
          ...amountColumns<UnitModel['lines'][number]>(t, total),
        ]}
        rows={lines}
        empty={<EmptyState title={t('budget.unit.empty')}>{t('budget.unit.empty.hint')}</EmptyState>}
      />
      <Pagination t={t} query={query} page={page} total={model.count} />
      <DownloadLinks t={t} xlsx={budgetPaths.unitSheet(unitId, year)} />
      <Seldom t={t} model={model} />
    </>
  );
};

/** The acts of the unit's own people, at the head of the page. */
export const UnitActions = ({ t, model }: { t: Translate; model: UnitModel }) => {
  const { unitId, year, mayWork, total } = model;
  if (!mayWork) return null;
  return (
    <>
      <LinkButton href={budgetPaths.newPayment(unitId, year)} tone="primary">
        {t('budget.unit.pay')}
      </LinkButton>
      {total.assigned !== 0 && (
        <LinkButton href={budgetPaths.distribution(unitId, year)}>{t('budget.unit.distribute')}</LinkButton>
      )}
    </>
  );
};

/** What is done once a year. */
const Seldom = ({ t, model: { unitId, year, mayWork, ownBudget, total } }: { t: Translate; model: UnitModel }) =>
  mayWork && (
    <p class="cell-links">
      {total.assigned !== 0 && <a href={budgetPaths.settlement(unitId, year)}>{t('budget.unit.settle')}</a>}
      {ownBudget && <a href={budgetPaths.localDecision(unitId, year)}>{t('budget.unit.localDecision')}</a>}
    </p>
  );

const ToDo = ({ t, model: { unitId, year, total, mayWork } }: { t: Translate; model: UnitModel }) => {
  const distribute = mayWork && <a href={budgetPaths.distribution(unitId, year)}>{t('budget.unit.distribute')}</a>;
  return (
    <>
      {total.openLines > 0 && (
        <Callout tone="gold" action={distribute}>
          {t('budget.todo.open', { count: total.openLines })}
        </Callout>
      )}
      {total.undistributed > 0 && (
        <Callout tone="gold" action={distribute}>
          {t('budget.todo.undistributed', { amount: formatDong(total.undistributed) })}
        </Callout>
      )}
      {total.undistributed < 0 && (
        <Callout tone="brocade" action={distribute}>
          {t('budget.todo.short', { amount: formatDong(-total.undistributed as Dong) })}
        </Callout>
      )}
      {total.unexplained > 0 && (
        <Callout
          tone="brocade"
          action={mayWork && <a href={budgetPaths.explanation(unitId, year)}>{t('budget.todo.explain')}</a>}
        >
          {t('budget.todo.over', { amount: formatDong(total.unexplained) })}
        </Callout>
      )}
    </>
  );
};
