import { type Dong, formatAmount } from '../../../kernel/money.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { type Column, StatusTag, Tabs } from '../../../ui/index.ts';
import { budgetPaths } from '../budget.paths.ts';
import { STAGES } from '../budget.rules.ts';
import type { MoneySum } from '../money/money.store.ts';
import { exactMillions, leftOf } from './amounts.rules.ts';

/** The six amounts and what is left in million đồng, as columns of any table of money; `total` stands under them. */
export const amountColumns = <Row extends MoneySum>(t: Translate, total: MoneySum | null): Column<Row>[] => [
  ...STAGES.map(
    (stage): Column<Row> => ({
      key: stage,
      header: t(`budget.stage.${stage}`),
      align: 'end',
      nowrap: true,
      cell: (row) => exactMillions(row[stage]),
      ...(total && { total: exactMillions(total[stage]) }),
    }),
  ),
  {
    key: 'left',
    header: t('budget.left'),
    align: 'end',
    nowrap: true,
    cell: (row) => exactMillions(leftOf(row)),
    ...(total && { total: exactMillions(leftOf(total)) }),
  },
];

/** Nothing is a dash: a table of money is read by where something stands. */
export const amount = (value: number): string => (value === 0 ? '–' : formatAmount(value as Dong));

/** What is left to do about some money, each a word with a shape. */
export const Needs = ({ t, sum }: { t: Translate; sum: MoneySum }) => (
  <span class="cell-links">
    {sum.openLines > 0 && <StatusTag tone="gold">{t('budget.need.open')}</StatusTag>}
    {sum.undistributed > 0 && <StatusTag tone="gold">{t('budget.need.undistributed')}</StatusTag>}
    {sum.undistributed < 0 && <StatusTag tone="brocade">{t('budget.need.short')}</StatusTag>}
    {sum.unexplained > 0 && <StatusTag tone="brocade">{t('budget.need.over')}</StatusTag>}
    {sum.withoutLine !== 0 && <StatusTag tone="sky">{t('budget.need.noLine')}</StatusTag>}
  </span>
);

export type BudgetView = 'units' | 'decisions' | 'payments' | 'orphans' | 'flow' | 'norms';

/** The parts of money, each with its own address and the same year. */
export const BudgetTabs = (props: { t: Translate; year: number; current: BudgetView; oversees: boolean }) => {
  const { t, year, current, oversees } = props;
  const views: readonly (readonly [BudgetView, string])[] = [
    ['units', budgetPaths.ofYear(year)],
    ['decisions', budgetPaths.decisions(year)],
    ['payments', budgetPaths.payments(year)],
    ['orphans', budgetPaths.orphans(year)],
    ['flow', budgetPaths.flow(year)],
    ['norms', budgetPaths.norms],
  ];
  return (
    <Tabs
      label={t('budget.views')}
      items={views.map(([view, href]) => ({
        href,
        label: t(`budget.view.${view === 'units' && !oversees ? 'own' : view}`),
        current: view === current,
      }))}
    />
  );
};

/** Ten years back and the next one: what a form offers as a year of money. */
export const yearChoices = (year: number): { value: string; label: string }[] =>
  Array.from({ length: 12 }, (_, at) => String(year + 1 - at)).map((value) => ({ value, label: value }));
