import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout, Form, FormActions, Panel, SubmitButton, TextField } from '../../../ui/index.ts';
import type { BorderReview } from './review.store.ts';

export interface ReviewPanelProps {
  readonly t: Translate;
  /** the newest; null while nobody looked */
  readonly review: BorderReview | null;
  /** where to send an opinion; null for whoever does not review */
  readonly action: string | null;
  /** a message key */
  readonly error: string | null;
  readonly tokens: { readonly csrf: string; readonly key: string };
}

/** What was said of a map or a border, and the form of whoever reviews. */
export const ReviewPanel = ({ t, review, action, error, tokens }: ReviewPanelProps) => (
  <Panel title={t('activity.review')} id="review">
    {review ? (
      <Callout tone={review.passed ? 'forest' : 'brocade'}>
        {t(review.passed ? 'activity.review.passed' : 'activity.review.failed', {
          day: formatDay(review.reviewedOn),
          words: review.words ?? '',
        })}
      </Callout>
    ) : (
      <Callout tone="gold">{t('activity.review.waiting')}</Callout>
    )}
    {action && (
      <Form action={action} csrf={tokens.csrf} idempotencyKey={tokens.key}>
        <TextField
          name="words"
          id="review-words"
          label={t('activity.review.words')}
          maxlength={500}
          {...(error ? { error: t(error) } : {})}
        />
        <FormActions>
          <SubmitButton name="passed" value="yes">
            {t('activity.review.pass')}
          </SubmitButton>
          <SubmitButton name="passed" value="no" tone="secondary">
            {t('activity.review.fail')}
          </SubmitButton>
        </FormActions>
      </Form>
    )}
  </Panel>
);
