import { formatAmount, formatDong } from '../../../kernel/money.ts';
import { dongInWords } from '../../../kernel/money-words.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { type Column, DataTable, EmptyState } from '../../../ui/index.ts';
import { documentPaths } from '../../documents/document.paths.ts';
import { budgetPaths } from '../budget.paths.ts';
import { sumDong } from '../budget.rules.ts';
import { potName } from '../budget-words.rules.ts';
import type { EstimateAmount } from './estimate.rules.ts';
import type { DecisionModel } from './load-decisions.ts';

/** One decision: what it gives to whom, in figures and in words. */
export const DecisionPage = ({ t, model }: { t: Translate; model: DecisionModel }) => (
  <>
    <AmountTable t={t} {...model} year={model.decision.year} />
    {model.decision.documentId && (
      <p>
        <a href={documentPaths.show(model.decision.documentId)}>{t('estimate.paper')}</a>
      </p>
    )}
  </>
);

interface AmountTableProps extends Pick<DecisionModel, 'amounts' | 'units' | 'titles' | 'words'> {
  readonly t: Translate;
  readonly year: number;
}

export const AmountTable = ({ t, amounts, units, titles, words, year }: AmountTableProps) => {
  const total = sumDong(amounts.map((each) => each.amount));
  const columns: Column<EstimateAmount>[] = [
    {
      key: 'unit',
      header: t('budget.unit'),
      heading: true,
      cell: (row) => <a href={budgetPaths.unit(row.unitId, year)}>{units.get(row.unitId) ?? ''}</a>,
    },
    {
      key: 'line',
      header: t('budget.unit.line'),
      cell: (row) =>
        row.lineId ? <a href={budgetPaths.line(row.lineId)}>{titles.get(row.lineId) ?? ''}</a> : t('estimate.lump'),
    },
    {
      key: 'pot',
      header: t('allocation.pot'),
      cell: (row) => potName(t, words, row) + (row.integrated ? ` (${t('estimate.integrated')})` : ''),
    },
    {
      key: 'amount',
      header: t('estimate.amount'),
      align: 'end',
      nowrap: true,
      cell: (row) => formatAmount(row.amount),
      total: formatDong(total),
    },
  ];
  return (
    <>
      <DataTable
        t={t}
        caption={t('estimate.amounts')}
        columns={columns}
        rows={amounts}
        empty={<EmptyState title={t('estimate.amounts.missing')} />}
      />
      {t.locale === 'vi' && amounts.length > 0 && (
        <p class="hint">{t('estimate.words', { words: dongInWords(total) })}</p>
      )}
    </>
  );
};
