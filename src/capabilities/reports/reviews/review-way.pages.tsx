import type { Translate } from '../../../kernel/translate.ts';
import { StatusTag, type Tone } from '../../../ui/index.ts';
import type { ReviewModel } from './load-review.ts';
import { type StepShown, stepsOf } from './review-steps.rules.ts';

const STEP_TONE: Readonly<Record<StepShown['standing'], Tone>> = {
  done: 'forest',
  now: 'gold',
  ahead: 'neutral',
  skipped: 'neutral',
};

/** The steps, and where the review stands among them. */
export const ReviewWay = ({ t, model }: { t: Translate; model: ReviewModel }) => {
  const did = { opinions: model.rounds.length > 0, conference: model.conference !== null };
  return (
    <ol class="stack-close">
      {stepsOf(model.review, did).map(({ step, standing }) => (
        <li>
          {t(`lookback.step.${step}`)}{' '}
          <StatusTag tone={STEP_TONE[standing]}>{t(`lookback.standing.${standing}`)}</StatusTag>
        </li>
      ))}
    </ol>
  );
};
