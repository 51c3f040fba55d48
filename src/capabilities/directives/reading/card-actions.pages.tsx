import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { ButtonForm, StatusTag } from '../../../ui/index.ts';
import { type CardOrder, directivePaths } from '../directive.paths.ts';
import type { CardModel } from './card.rules.ts';

export interface CardPlace {
  readonly directiveId: Id;
  /** the day of the lists of units */
  readonly day: string;
  readonly csrf: string;
  readonly order: CardOrder;
  readonly mayAmend: boolean;
  /** addresses of the sentence, which may stand on another sheet */
  readonly sentenceHref: (lineageId: Id) => string;
}

/** How far an obligation is settled. */
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

/** What somebody may do with one obligation, on its card. */
export const CardActions = ({ t, card, place }: { t: Translate; card: CardModel; place: CardPlace }) => {
  const { directiveId, csrf } = place;
  const sentence = (
    <>
      <a href={place.sentenceHref(card.lineageId)}>{t('reading.seeSentence')}</a>
      {!card.byHand && (
        <a href={directivePaths.explanation(directiveId, card.lineageId)} aria-label={labelled(t, 'reading.why', card)}>
          {t('reading.why')}
        </a>
      )}
    </>
  );
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
        action={directivePaths.confirmation(directiveId, lineageId, place.order)}
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
