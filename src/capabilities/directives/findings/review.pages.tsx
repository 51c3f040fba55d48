import type { Translate } from '../../../kernel/translate.ts';
import {
  Callout,
  EmptyState,
  ErrorSummary,
  type FieldError,
  FileField,
  Form,
  FormActions,
  LinkButton,
  SecrecyGate,
  SubmitButton,
  TextArea,
} from '../../../ui/index.ts';
import type { FindingModel } from './findings.rules.ts';
import { reviewPaths } from './review.paths.ts';
import { ReviewReport } from './review-report.pages.tsx';

export interface ReviewFormModel {
  readonly text: string;
  readonly declared: boolean;
  readonly errors: readonly FieldError[];
}

export const EMPTY_REVIEW: ReviewFormModel = { text: '', declared: false, errors: [] };

interface FormProps {
  t: Translate;
  model: ReviewFormModel;
  tokens: { csrf: string; key: string };
}

/** A draft is pasted or chosen, looked over at once, and kept nowhere. */
export const ReviewFormPage = (props: FormProps) => (
  <>
    <Callout tone="sky">{props.t('review.notKept')}</Callout>
    <ReviewForm {...props} />
  </>
);

const ReviewForm = ({ t, model, tokens }: FormProps) => {
  const errorOf = (field: string) => model.errors.find((error) => error.field === field)?.message;
  return (
    <Form action={reviewPaths.review} csrf={tokens.csrf} idempotencyKey={tokens.key} upload guarded>
      <ErrorSummary t={t} errors={model.errors} />
      <SecrecyGate t={t} checked={model.declared} error={errorOf('no_state_secrets')}>
        <TextArea
          name="text"
          label={t('review.text')}
          hint={t('review.text.hint')}
          value={model.text}
          rows={14}
          error={errorOf('text')}
          paper
        />
        <FileField
          t={t}
          name="file"
          label={t('review.file')}
          hint={t('review.file.hint')}
          accept={['.docx', '.docm', '.pdf', '.txt', '.md', '.html', '.htm', '.png', '.jpg', '.jpeg']}
          error={errorOf('file')}
        />
      </SecrecyGate>
      <FormActions>
        <SubmitButton>{t('review.submit')}</SubmitButton>
      </FormActions>
    </Form>
  );
};

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
