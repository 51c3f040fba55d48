import { formatAmount } from '../../../kernel/money.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { type Column, DataTable, Difference, EmptyState, StatusTag } from '../../../ui/index.ts';
import { DecisionTag } from './decision-tag.pages.tsx';
import type { LineFate, PlanFate } from './load-fate.ts';

/** "Số phận từng dòng": the unit's own page or panel of what the standing body decided on each of its lines. */
export const FateOfLines = ({ t, fate }: { t: Translate; fate: PlanFate }) => (
  <DataTable
    t={t}
    caption={t('fate.plan.title')}
    columns={columns(t)}
    rows={fate.fates}
    empty={<EmptyState title={t('fate.plan.empty')}>{t('fate.plan.empty.text')}</EmptyState>}
  />
);

const columns = (t: Translate): Column<LineFate>[] => [
  { key: 'title', header: t('consolidation.column.title'), heading: true, cell: ({ sent }) => sent.title },
  {
    key: 'decision',
    header: t('consolidation.column.decision'),
    cell: ({ line }) => (
      <>
        <DecisionTag t={t} decision={line.decision} />
        {line.decidedRevisionId !== null && line.decidedRevisionId !== line.revisionId && (
          <StatusTag tone="gold">{t('consolidation.changed')}</StatusTag>
        )}
      </>
    ),
  },
  { key: 'reason', header: t('consolidation.column.reason'), cell: ({ line }) => line.reason || '–' },
  {
    key: 'proposed',
    header: t('consolidation.column.proposed'),
    align: 'end',
    cell: ({ line }) => formatAmount(line.proposed),
  },
  {
    key: 'planned',
    header: t('consolidation.column.planned'),
    align: 'end',
    cell: ({ line, item }) =>
      item ? (
        <>
          {formatAmount(item.planned)}
          {line.sharers > 1 && <span class="hint">{t('fate.shared', { count: line.sharers })}</span>}
        </>
      ) : (
        '–'
      ),
  },
  {
    key: 'item',
    header: t('fate.item'),
    cell: ({ sent, item }) => (item ? <Difference t={t} before={sent.title} after={item.content.title} /> : '–'),
  },
];
