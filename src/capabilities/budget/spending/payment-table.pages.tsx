import { formatDay } from '../../../kernel/day.ts';
import { type Dong, formatAmount } from '../../../kernel/money.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { DataTable, EmptyState, StatusTag } from '../../../ui/index.ts';
import { budgetPaths } from '../budget.paths.ts';
import { type BudgetWords, potName } from '../budget-words.rules.ts';
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
        cell: (row) => (
          <span class="cell-links">
            <a href={budgetPaths.payment(row.id)}>{row.words}</a>
            {row.documentNumber && <span class="small soft">{row.documentNumber}</span>}
            <Flags t={t} payment={row} />
          </span>
        ),
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
      { key: 'pot', header: t('spending.pot'), cell: (row) => potName(t, words, row) },
      {
        key: 'amount',
        header: t('spending.amount'),
        align: 'end',
        nowrap: true,
        cell: (row) => formatAmount(row.amount),
        total: formatAmount(total),
      },
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
