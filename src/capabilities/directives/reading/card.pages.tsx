import type { Child } from 'hono/jsx';
import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Card, DefinitionList } from '../../../ui/index.ts';
import type { JudgedField } from '../draft/sureness.rules.ts';
import { ActorLines } from './actor-lines.pages.tsx';
import type { CardModel } from './card.rules.ts';
import { CardActions, type CardPlace, DecisionTag } from './card-actions.pages.tsx';
import { deadlineWords } from './deadline-words.rules.ts';
import { doubtWords } from './reason-words.rules.ts';

export type { CardPlace };

interface CardProps {
  t: Translate;
  card: CardModel;
  place: CardPlace;
  level: 3 | 4;
}

/** One obligation: what, who, until when, and beside each field why somebody should look at it. */
export const ObligationCard = ({ t, card, place, level }: CardProps) => (
  <Card
    id={`obligation-${card.lineageId}`}
    obligation={card.lineageId}
    title={card.fields.action}
    level={level}
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
  const doubted = (field: JudgedField, detail: Child) => <Doubted t={t} card={card} field={field} detail={detail} />;
  const asked = (field: JudgedField, detail: Child | true) =>
    card.doubts.some((each) => each.field === field) && detail;
  const role = <Doubted t={t} card={card} field="role" detail={t(`draft.role.${fields.role}`)} />;
  const lead = t(fields.role === 'support' ? 'draft.field.supporter' : 'draft.field.lead');
  const partners = card.coordinators.length > 0 || asked('coordinators', true);
  return [
    { term: t('draft.field.row'), detail: asked('row', <Doubted t={t} card={card} field="row" detail={null} />) },
    { term: lead, detail: doubted('lead', actors(card.lead)) },
    { term: t('draft.field.role'), detail: asked('role', role) },
    { term: t('draft.field.coordinators'), detail: partners && doubted('coordinators', actors(card.coordinators)) },
    ...fields.recipients.map((to) => ({ term: t(`draft.recipient.${to.role}`), detail: to.agency })),
    { term: t('draft.field.deadline'), detail: doubted('deadline', <Deadline t={t} card={card} />) },
    { term: t('draft.field.deliverable'), detail: fields.deliverable },
    { term: t('draft.field.modality'), detail: fields.modality !== 'order' && t(`draft.modality.${fields.modality}`) },
    { term: t('reading.reason'), detail: card.reason },
    { term: t('reading.origin'), detail: card.byHand && t('reading.byHand') },
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

/** A value, marked and with the reason in words where somebody should look at it. */
const Doubted = (props: { t: Translate; card: CardModel; field: JudgedField; detail: Child }) => {
  const doubt = props.card.doubts.find((each) => each.field === props.field);
  if (!doubt) return <>{props.detail}</>;
  return (
    <div class="doubt">
      {props.detail} <span class="doubt-why">{doubtWords(props.t, doubt)}</span>
    </div>
  );
};
