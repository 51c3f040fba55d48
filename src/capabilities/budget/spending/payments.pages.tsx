import { formatDay } from '../../../kernel/day.ts';
import { type Dong, formatAmount } from '../../../kernel/money.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  DataTable,
  DownloadLinks,
  EmptyState,
  FilterBar,
  type PageQuery,
  Pagination,
  SelectField,
  StatusTag,
  withParams,
} from '../../../ui/index.ts';
import { budgetPaths } from '../budget.paths.ts';
import { type BudgetWords, potName } from '../budget-words.rules.ts';
import { BudgetTabs, yearChoices } from '../overview/amount-columns.pages.tsx';
import type { PaymentsModel } from './load-payments.ts';
import { isLate, type Payment } from './spending.rules.ts';

interface TableProps {
  readonly t: Translate;
  readonly rows: readonly Payment[];
  /** of all payments of the list, shown or not */
  readonly total: Dong;
  readonly words: BudgetWords;
  /** names of units, where payments of several stand together */
  readonly units?: ReadonlyMap<string, string>;
  readonly titles?: ReadonlyMap<string, string>;
}

export const PaymentTable = ({ t, rows, total, words, units, titles }: TableProps) => (
  <DataTable
    t={t}
    caption={t('spending.list')}
    columns={[
      {
        key: 'words',
        header: t('spending.words'),
        heading: true,
        cell: (row) => <a href={budgetPaths.payment(row.id)}>{row.words}</a>,
      },
      { key: 'day', header: t('spending.paidOn'), nowrap: true, cell: (row) => formatDay(row.paidOn) },
      ...(units
        ? [{ key: 'unit', header: t('budget.unit'), cell: (row: Payment) => units.get(row.unitId) ?? '' }]
        : []),
      ...(titles
        ? [
            {
              key: 'line',
              header: t('spending.line'),
              cell: (row: Payment) =>
                row.lineId ? <a href={budgetPaths.line(row.lineId)}>{titles.get(row.lineId) ?? ''}</a> : '–',
            },
          ]
        : []),
      { key: 'number', header: t('spending.number'), cell: (row) => row.documentNumber || '–' },
      { key: 'pot', header: t('spending.pot'), cell: (row) => potName(t, words, row) },
      {
        key: 'amount',
        header: t('spending.amount'),
        align: 'end',
        nowrap: true,
        cell: (row) => formatAmount(row.amount),
        total: formatAmount(total),
      },
      { key: 'flags', header: t('spending.kind'), cell: (row) => <Flags t={t} payment={row} /> },
    ]}
    rows={rows}
    empty={<EmptyState title={t('spending.empty')} />}
  />
);

export const Flags = ({ t, payment }: { t: Translate; payment: Payment }) => (
  <span class="cell-links">
    {isLate(payment) && <StatusTag tone="gold">{t('spending.flag.late')}</StatusTag>}
    {payment.lineId === null && <StatusTag tone="sky">{t('spending.flag.noLine')}</StatusTag>}
    {payment.reversedById && <StatusTag tone="neutral">{t('spending.flag.reversed')}</StatusTag>}
    {payment.reversesId && <StatusTag tone="neutral">{t('spending.flag.reversal')}</StatusTag>}
  </span>
);

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
