import { formatDong } from '../../../kernel/money.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { type Column, DataTable, EmptyState, type PageQuery, Pagination, Panel } from '../../../ui/index.ts';
import { budgetPaths } from '../budget.paths.ts';
import { potName } from '../budget-words.rules.ts';
import type { LooseMoney, Orphans, UnfoundedLine } from '../money/orphan.store.ts';
import { amount, BudgetTabs } from './amount-columns.pages.tsx';
import type { OrphansFound } from './load-orphans.ts';

interface Props {
  readonly t: Translate;
  readonly model: OrphansFound;
  readonly query: PageQuery;
  readonly oversees: boolean;
}

/** Money without a line and lines without an obligation: none, or all of them listed. */
export const OrphansPage = ({ t, model, query, oversees }: Props) => {
  const { year, loose, unfounded, units, words } = model;
  const unit = <Row extends { unitId: string }>(): Column<Row> => ({
    key: 'unit',
    header: t('budget.unit'),
    cell: (row) => <a href={budgetPaths.unit(row.unitId, year)}>{units.get(row.unitId) ?? ''}</a>,
  });
  return (
    <>
      <BudgetTabs t={t} year={year} current="orphans" oversees={oversees} />
      <Panel title={t('budget.orphans.loose')}>
        <Count t={t} orphans={loose} />
        <DataTable
          t={t}
          caption={t('budget.orphans.loose')}
          columns={[
            { ...unit<LooseMoney>(), heading: true },
            { key: 'pot', header: t('budget.line.pot'), cell: (row) => potName(t, words, row) },
            ...amounts<LooseMoney>(t),
          ]}
          rows={loose.rows}
          empty={<EmptyState title={t('budget.orphans.none')} />}
        />
      </Panel>
      <Panel title={t('budget.orphans.unfounded')}>
        <Count t={t} orphans={unfounded} />
        <DataTable
          t={t}
          caption={t('budget.orphans.unfounded')}
          columns={[
            {
              key: 'line',
              header: t('budget.unit.line'),
              heading: true,
              cell: (row) => <a href={budgetPaths.line(row.lineId)}>{row.title}</a>,
            },
            unit<UnfoundedLine>(),
            {
              key: 'planned',
              header: t('budget.stage.planned'),
              align: 'end',
              nowrap: true,
              cell: (row) => amount(row.planned),
            },
            ...amounts<UnfoundedLine>(t),
          ]}
          rows={unfounded.rows}
          empty={<EmptyState title={t('budget.orphans.none')} />}
        />
      </Panel>
      <Pagination t={t} query={query} page={model.page} total={Math.max(loose.count, unfounded.count)} />
    </>
  );
};

const Count = ({ t, orphans }: { t: Translate; orphans: Orphans<unknown> }) =>
  orphans.count > 0 && (
    <p class="hint">
      {t('budget.orphans.count', {
        count: orphans.count,
        assigned: formatDong(orphans.assigned),
        spent: formatDong(orphans.spent),
      })}
    </p>
  );

const amounts = <Row extends { assigned: number; spent: number }>(t: Translate): Column<Row>[] =>
  (['assigned', 'spent'] as const).map((stage) => ({
    key: stage,
    header: t(`budget.stage.${stage}`),
    align: 'end',
    nowrap: true,
    cell: (row) => amount(row[stage]),
  }));
