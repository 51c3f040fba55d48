import { formatDay } from '../../../kernel/day.ts';
import { formatAmount } from '../../../kernel/money.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { DataTable, EmptyState, type PageQuery, Pagination } from '../../../ui/index.ts';
import { budgetPaths } from '../budget.paths.ts';
import { BudgetTabs } from '../overview/amount-columns.pages.tsx';
import type { Tokens } from '../sent-form.pages.tsx';
import { AllocationList } from './allocation-list.pages.tsx';
import type { DecisionsModel } from './load-decisions.ts';

interface Props {
  readonly t: Translate;
  readonly model: DecisionsModel;
  readonly query: PageQuery;
  readonly tokens: Tokens;
  readonly oversees: boolean;
}

export const DecisionsPage = ({ t, model, query, tokens, oversees }: Props) => (
  <>
    <BudgetTabs t={t} year={model.year} current="decisions" oversees={oversees} />
    {model.allocations && <AllocationList t={t} model={model} tokens={tokens} rows={model.allocations} />}
    <DataTable
      t={t}
      caption={t('estimate.list')}
      columns={[
        {
          key: 'number',
          header: t('estimate.number'),
          heading: true,
          cell: (row) => <a href={budgetPaths.decision(row.id)}>{row.documentNumber}</a>,
        },
        { key: 'day', header: t('estimate.day'), nowrap: true, cell: (row) => formatDay(row.issuedOn) },
        { key: 'kind', header: t('estimate.kind'), cell: (row) => t(`estimate.kind.${row.kind}`) },
        { key: 'by', header: t('estimate.by'), cell: (row) => model.units.get(row.decidingUnitId) ?? '' },
        { key: 'units', header: t('estimate.units'), align: 'end', cell: (row) => row.units },
        {
          key: 'amount',
          header: t('estimate.amount'),
          align: 'end',
          nowrap: true,
          cell: (row) => formatAmount(row.amount),
        },
      ]}
      rows={model.decisions}
      empty={<EmptyState title={t('estimate.empty')}>{t('estimate.empty.hint')}</EmptyState>}
    />
    <Pagination t={t} query={query} page={model.page} total={model.count} />
  </>
);
