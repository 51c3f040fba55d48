import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Card, DefinitionList } from '../../../ui/index.ts';
import { directivePaths } from '../directive.paths.ts';
import { ActorLines } from './actor-lines.pages.tsx';
import type { CardModel } from './card.rules.ts';
import { CardActions, type CardPlace, DecisionTag } from './card-actions.pages.tsx';
import { deadlineWords } from './deadline-words.rules.ts';

export type { CardPlace };

/** One obligation: what, who, until when, and how sure the reading is. */
export const ObligationCard = ({ t, card, place }: { t: Translate; card: CardModel; place: CardPlace }) => (
  <Card
    id={`obligation-${card.lineageId}`}
    obligation={card.lineageId}
    title={card.fields.action}
    level={3}
    status={<DecisionTag t={t} card={card} />}
    tone={card.review.length > 0 ? 'gold' : undefined}
    actions={<CardActions t={t} card={card} place={place} />}
  >
    {card.review.map((review) => (
      <p class="soft">
        {t(`reading.review.${review.why}`, {
          field: 'field' in review ? t(`draft.field.${review.field}`) : '',
          now: 'now' in review ? review.now : '',
          decision: 'decision' in review ? t(`reading.decision.${review.decision}`) : '',
        })}
      </p>
    ))}
    <DefinitionList compact items={itemsOf(t, card, place)} />
  </Card>
);

function itemsOf(t: Translate, card: CardModel, place: CardPlace) {
  const { fields } = card;
  const actors = (lines: CardModel['lead']) =>
    lines.length > 0 && <ActorLines t={t} lines={lines} day={place.day} directiveId={place.directiveId} />;
  return [
    { term: t(fields.role === 'support' ? 'draft.field.supporter' : 'draft.field.lead'), detail: actors(card.lead) },
    { term: t('draft.field.coordinators'), detail: actors(card.coordinators) },
    ...fields.recipients.map((to) => ({ term: t(`draft.recipient.${to.role}`), detail: to.agency })),
    { term: t('draft.field.deadline'), detail: <Deadline t={t} card={card} /> },
    { term: t('draft.field.deliverable'), detail: fields.deliverable },
    { term: t('draft.field.modality'), detail: fields.modality !== 'order' && t(`draft.modality.${fields.modality}`) },
    { term: t('reading.reason'), detail: card.reason },
    { term: t('reading.sureness'), detail: card.decision === 'open' && <Sureness t={t} card={card} place={place} /> },
  ];
}

/** The rule in words, and the first day that comes of it. */
const Deadline = ({ t, card }: { t: Translate; card: CardModel }) => (
  <>
    {deadlineWords(t, card.fields.deadline)}
    {card.firstDue && (
      <>
        {' → '}
        {t('reading.latest')} <strong class="numeral">{formatDay(card.firstDue)}</strong>
      </>
    )}
  </>
);

const Sureness = ({ t, card, place }: { t: Translate; card: CardModel; place: CardPlace }) =>
  card.byHand ? (
    <span>{t('reading.byHand')}</span>
  ) : (
    <>
      {t(`reading.sureness.${card.sureness}`)}
      {place.mayAmend && (
        <>
          {' · '}
          <a href={`${directivePaths.obligation(place.directiveId, card.lineageId)}#why`}>{t('reading.why')}</a>
        </>
      )}
    </>
  );
