import type { Translate } from '../../../kernel/translate.ts';
import { Callout, EmptyState, ErrorSummary, Form, FormActions, LinkButton, SubmitButton } from '../../../ui/index.ts';
import { SourceFields, type SourceTyped } from '../source-fields.pages.tsx';
import type { FindingModel } from './findings.rules.ts';
import { reviewPaths } from './review.paths.ts';
import { ReviewReport } from './review-report.pages.tsx';

export const EMPTY_REVIEW: SourceTyped = { text: '', declared: false, errors: [] };

interface FormProps {
  t: Translate;
  model: SourceTyped;
  tokens: { csrf: string; key: string };
}

/** A draft is pasted or chosen, looked over at once, and kept nowhere. */
export const ReviewFormPage = (props: FormProps) => (
  <>
    <Callout tone="sky">{props.t('review.notKept')}</Callout>
    <ReviewForm {...props} />
  </>
);

const ReviewForm = ({ t, model, tokens }: FormProps) => (
  <Form action={reviewPaths.review} csrf={tokens.csrf} idempotencyKey={tokens.key} upload guarded>
    <ErrorSummary t={t} errors={model.errors} />
    <SourceFields t={t} form="review" typed={model} />
    <FormActions>
      <SubmitButton>{t('review.submit')}</SubmitButton>
    </FormActions>
  </Form>
);

/** What was found, to be read here or on A4; the pasted words stay in the form so that they can be corrected. */
export const ReviewResultPage = (props: FormProps & { findings: readonly FindingModel[] }) => {
  const { t, findings } = props;
  return (
    <>
      {findings.length === 0 ? (
        <EmptyState title={t('findings.none')}>{t('findings.none.text')}</EmptyState>
      ) : (
        <p class="screen-only">{t('findings.print')}</p>
      )}
      <ReviewReport t={t} findings={findings} ruleHref={reviewPaths.rule} />
      <section class="screen-only card-group">
        <h2>{t('review.next')}</h2>
        <p>
          <LinkButton href={reviewPaths.review}>{t('review.another')}</LinkButton>
        </p>
        <details>
          <summary>{t('review.again')}</summary>
          <ReviewForm {...props} />
        </details>
      </section>
    </>
  );
};
