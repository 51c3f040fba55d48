import type { Translate } from '../../../kernel/translate.ts';
import { Tabs } from '../../../ui/index.ts';
import { directivePaths } from '../directive.paths.ts';
import { SURE_RIGHT_OF_100 } from '../draft/sureness.rules.ts';
import { type CardPlace, ObligationCard } from './card.pages.tsx';
import { CARD_GROUPS, type CardGroup, type CardModel } from './card.rules.ts';
import type { ReadingModel } from './reading.pages.tsx';

interface Props {
  t: Translate;
  model: ReadingModel;
  place: CardPlace;
}

/** The obligations of a sheet: those that need a look under their own heading, or all as in the text. */
export const Cards = ({ t, model, place }: Props) => {
  if (model.cards.length === 0) return <p>{t('reading.noCards')}</p>;
  // Nothing is left to order where everything is settled, as in an edition.
  if (model.elsewhere.length === 0 && model.cards.every((card) => card.group === 'settled')) {
    return <>{cardsOf({ t, model, place }, model.cards, 3)}</>;
  }
  return (
    <>
      <OrderTabs t={t} model={model} />
      {model.order === 'text'
        ? cardsOf({ t, model, place }, model.cards, 3)
        : CARD_GROUPS.map((group) => <Group t={t} model={model} place={place} group={group} />)}
    </>
  );
};

const cardsOf = ({ t, place }: Props, cards: readonly CardModel[], level: 3 | 4) =>
  cards.map((card) => <ObligationCard t={t} card={card} place={place} level={level} />);

const OrderTabs = ({ t, model }: { t: Translate; model: ReadingModel }) => {
  const { id } = model.seen.directive;
  return (
    <Tabs
      label={t('reading.order')}
      items={(['unsure-first', 'text'] as const).map((order) => ({
        href: `${directivePaths.sheet(id, model.sheet.number, order)}#cards`,
        label: t(`reading.order.${order}`),
        current: order === model.order,
      }))}
    />
  );
};

const Group = (props: Props & { group: CardGroup }) => {
  const { t, model, group } = props;
  const cards = model.cards.filter((card) => card.group === group);
  const [next] = group === 'look' ? model.elsewhere : [];
  if (cards.length === 0 && !next) return null;
  return (
    <section class="card-group" aria-labelledby={`cards-${group}`}>
      <h3 id={`cards-${group}`}>{t(`reading.group.${group}`, { count: cards.length })}</h3>
      {group !== 'settled' && <p class="hint">{t(`reading.group.${group}.text`, { right: SURE_RIGHT_OF_100 })}</p>}
      {cardsOf(props, cards, 4)}
      {next && (
        <p>
          <a href={directivePaths.card(model.seen.directive.id, next.lineageId, next.sheet)}>
            {t('reading.group.elsewhere', { count: model.elsewhere.length })}
          </a>
        </p>
      )}
    </section>
  );
};
