import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { type Column, DataTable, EmptyState, Panel, StatusTag } from '../../../ui/index.ts';
import { MEASURES } from './formula.rules.ts';
import type { ItemRow } from './item.store.ts';
import { recordPath } from './item-link.paths.ts';
import type { CardModel } from './load-scorecard.ts';
import { DataLinks } from './scorecard.pages.tsx';
import { scorecardPaths } from './scorecard.paths.ts';
import { FormulaWords, Fractions } from './scorecard-words.pages.tsx';

interface CardProps {
  readonly t: Translate;
  readonly model: CardModel;
}

/** A unit's numbers, and under each the records in its numerator and in its denominator only. */
export const CardPage = ({ t, model }: CardProps) => (
  <div class="stack">
    <p>{t('scorecard.intro')}</p>
    <Fractions t={t} fractions={model.fractions} formula={model.edition.formula} />
    {MEASURES.map((measure) => (
      <Panel id={measure} title={t(`scorecard.measure.${measure}`)}>
        <FormulaWords t={t} measure={measure} formula={model.edition.formula} />
        <DataTable
          t={t}
          caption={t(`scorecard.measure.${measure}`)}
          columns={itemColumns(t, model)}
          rows={model.items.filter((item) => item.measure === measure)}
          rowTone={(item) => (item.counts || item.outcome !== null ? undefined : 'gold')}
          empty={<EmptyState title={t('scorecard.nothing')} />}
        />
      </Panel>
    ))}
    <DataLinks t={t} edition={model.edition} />
  </div>
);

const itemColumns = (t: Translate, { edition, own }: CardModel): Column<ItemRow>[] => [
  {
    key: 'record',
    header: t('scorecard.item.record'),
    heading: true,
    cell: (item) => <a href={recordPath(item.recordKind, item.recordId)}>{item.label}</a>,
  },
  { key: 'due', header: t('scorecard.item.due'), nowrap: true, cell: ({ dueOn }) => (dueOn ? formatDay(dueOn) : '–') },
  {
    key: 'done',
    header: t('scorecard.item.done'),
    nowrap: true,
    cell: ({ doneOn }) => (doneOn ? formatDay(doneOn) : '–'),
  },
  { key: 'state', header: t('scorecard.item.state'), cell: (item) => <ItemState t={t} item={item} /> },
  {
    key: 'act',
    nowrap: true,
    header: t('scorecard.item.object'),
    cell: (item) => (
      <a href={scorecardPaths.item(edition.id, item.id)}>
        {t(own && edition.state === 'open' && !item.objectionId ? 'scorecard.item.object' : 'scorecard.item.see')}
        <span class="visually-hidden"> {item.label}</span>
      </a>
    ),
  },
];

/** In the numerator, only in the denominator, in neither; or still being spoken of. */
export const ItemState = ({ t, item }: { t: Translate; item: ItemRow }) => {
  if (item.objectionId && !item.outcome) return <StatusTag tone="sky">{t('scorecard.item.waiting')}</StatusTag>;
  if (item.outcome === 'left-out') return <StatusTag tone="neutral">{t('scorecard.item.left-out')}</StatusTag>;
  const counts = item.counts || item.outcome === 'counted';
  return (
    <StatusTag tone={counts ? 'forest' : 'gold'}>
      {t(counts ? 'scorecard.item.counts' : 'scorecard.item.not')}
    </StatusTag>
  );
};
