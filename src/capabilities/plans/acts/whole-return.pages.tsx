import { Form, FormActions, SubmitButton, TextArea } from '../../../ui/index.ts';
import { actsPaths } from './acts.paths.ts';
import type { ReviewProps } from './review.pages.tsx';

/** For a plan that is to be done again; a few lines go back one by one. */
export const WholeReturn = ({ t, model, tokens, sent }: ReviewProps) => (
  <details class="panel">
    <summary>{t('plan.review.wholeReturn')}</summary>
    <Form
      action={actsPaths.wholeReturn(model.plan.id)}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      version={model.plan.version}
    >
      <TextArea
        name="message"
        label={t('plan.review.message')}
        hint={t('plan.review.wholeReturn.hint')}
        value={sent?.message('message')}
        required
      />
      <FormActions>
        <SubmitButton tone="danger">{t('plan.review.wholeReturn')}</SubmitButton>
      </FormActions>
    </Form>
  </details>
);
