import { Form, FormActions, SubmitButton, TextArea } from '../../../ui/index.ts';
import { consolidationPaths } from './consolidation.paths.ts';
import type { PreviewProps } from './preview.pages.tsx';

/** The lines as they are seen, and the reason that all of them share. */
export const DecisionForm = ({ t, cycleId, picked, decision, tokens, sent }: PreviewProps) => {
  const error = sent?.refusal.fields?.reason;
  return (
    <Form action={consolidationPaths.decisions(cycleId)} csrf={tokens.csrf} idempotencyKey={tokens.key}>
      <input type="hidden" name="decision" value={decision} />
      {picked.lines.map((line) => (
        <input type="hidden" name="line" value={`${line.lineId}:${line.mark}`} />
      ))}
      <TextArea
        name="reason"
        label={t('consolidation.reason')}
        hint={t('consolidation.reason.hint')}
        rows={2}
        maxlength={2000}
        required={decision !== 'keep'}
        value={sent?.reason ?? ''}
        error={error && t(error)}
      />
      <FormActions>
        <SubmitButton>{t('consolidation.confirm')}</SubmitButton>
      </FormActions>
    </Form>
  );
};
