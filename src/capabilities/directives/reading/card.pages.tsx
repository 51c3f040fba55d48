import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { ButtonForm, Card, DefinitionList, StatusTag } from '../../../ui/index.ts';
import { directivePaths } from '../directive.paths.ts';
import { ActorLines } from './actor-lines.pages.tsx';
import type { CardModel } from './card.rules.ts';
import { deadlineWords } from './deadline-words.rules.ts';

export interface CardPlace {
  readonly directiveId: Id;
  /** the day of the lists of units */
  readonly day: string;
  readonly csrf: string;
  readonly mayAmend: boolean;
  /** addresses of the sentence, which may stand on another sheet */
  readonly sentenceHref: (lineageId: Id) => string;
}

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
    { term: t('draft.field.deadline'), detail: deadlineWords(t, fields.deadline) },
    { term: t('draft.field.deliverable'), detail: fields.deliverable },
    { term: t('draft.field.modality'), detail: fields.modality !== 'order' && t(`draft.modality.${fields.modality}`) },
    { term: t('reading.reason'), detail: card.reason },
    { term: t('reading.sureness'), detail: card.decision === 'open' && <Sureness t={t} card={card} place={place} /> },
  ];
}

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

export const DecisionTag = ({ t, card }: { t: Translate; card: Pick<CardModel, 'decision' | 'review'> }) => {
  if (card.review.length > 0) return <StatusTag tone="gold">{t('reading.lookAgain')}</StatusTag>;
  const words = t(`reading.decision.${card.decision}`);
  switch (card.decision) {
    case 'open':
      return <StatusTag tone="neutral">{words}</StatusTag>;
    case 'confirmed':
      return <StatusTag tone="forest">{words}</StatusTag>;
    case 'general':
    case 'rejected':
      return (
        <StatusTag tone="neutral" shape="dash">
          {words}
        </StatusTag>
      );
  }
};

const CardActions = ({ t, card, place }: { t: Translate; card: CardModel; place: CardPlace }) => {
  const { directiveId, csrf } = place;
  const sentence = <a href={place.sentenceHref(card.lineageId)}>{t('reading.seeSentence')}</a>;
  if (!place.mayAmend) return sentence;
  const { lineageId, version } = card;
  if (card.decision !== 'open') {
    const action = `${directivePaths.decision(directiveId, lineageId)}/removal`;
    return (
      <>
        {sentence}
        <a href={directivePaths.obligation(directiveId, lineageId)}>{t('reading.edit')}</a>
        <ButtonForm
          action={action}
          csrf={csrf}
          version={version}
          tone="link"
          label={labelled(t, 'reading.reconsider', card)}
        >
          {t('reading.reconsider')}
        </ButtonForm>
      </>
    );
  }
  return (
    <>
      {sentence}
      <a href={directivePaths.obligation(directiveId, lineageId)}>{t('reading.edit')}</a>
      <a href={directivePaths.split(directiveId, lineageId)}>{t('reading.split')}</a>
      <a href={directivePaths.merge(directiveId, lineageId)}>{t('reading.merge')}</a>
      <a href={directivePaths.decision(directiveId, lineageId)}>{t('reading.noWork')}</a>
      <ButtonForm
        action={directivePaths.confirmation(directiveId, lineageId)}
        csrf={csrf}
        version={version}
        tone="secondary"
        label={labelled(t, 'reading.confirm', card)}
      >
        {t('reading.confirm')}
      </ButtonForm>
    </>
  );
};

const labelled = (t: Translate, key: string, card: CardModel): string => `${t(key)}: ${card.fields.action}`;
