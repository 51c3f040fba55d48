import { Form, FormActions, SubmitButton, TextArea } from '../../../ui/index.ts';
import { checkPaths } from './check.paths.ts';
import type { FindingProps } from './finding.pages.tsx';

/** The unit says why. */
export const AnswerForm = ({ t, model, finding, tokens, typed }: FindingProps) => (
  <details open={typed !== null}>
    <summary>{t('checks.answer')}</summary>
    <Form
      action={checkPaths.report(model.report.id)}
      label={`${t('checks.answer')}: ${t(`checks.check.${finding.check}`)}`}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      fields={{ finding: finding.key }}
    >
      <TextArea
        name="words"
        id={`words-${finding.key}`}
        label={t('checks.answer.label')}
        hint={t('checks.answer.hint')}
        value={typed ?? ''}
        rows={3}
        maxlength={2000}
        required
      />
      <FormActions>
        <SubmitButton>{t('checks.answer')}</SubmitButton>
      </FormActions>
    </Form>
  </details>
);

/** The receiver has read it. */
export const NoteForm = ({ t, finding: { kept }, tokens }: FindingProps) =>
  kept && (
    <Form
      action={checkPaths.note(kept.id)}
      label={t('checks.note')}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      version={kept.version}
    >
      <TextArea name="words" id={`note-${kept.id}`} label={t('checks.note.label')} rows={2} maxlength={2000} />
      <FormActions>
        <SubmitButton tone="secondary">{t('checks.note')}</SubmitButton>
      </FormActions>
    </Form>
  );
