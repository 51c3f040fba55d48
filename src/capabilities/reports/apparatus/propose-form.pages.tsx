import type { Translate } from '../../../kernel/translate.ts';
import { Form, FormActions, Panel, RadioGroup, SubmitButton } from '../../../ui/index.ts';
import type { SentForm, Tokens } from '../../plans/index.ts';
import { apparatusPaths } from './apparatus.paths.ts';
import { PROPOSAL_FORMS } from './staff-proposal.rules.ts';

interface ProposeProps {
  readonly t: Translate;
  readonly tokens: Tokens;
  readonly sent: SentForm | null;
}

/** Tờ trình or Đề án, drafted from the list as it stands. */
export const ProposeForm = ({ t, tokens, sent }: ProposeProps) => (
  <Panel title={t('apparatus.propose')}>
    <Form
      action={apparatusPaths.proposals}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      label={t('apparatus.propose')}
    >
      <p class="hint">{t('apparatus.propose.text')}</p>
      <RadioGroup
        name="form"
        label={t('apparatus.form')}
        value={sent?.text('form') || 'submission'}
        choices={PROPOSAL_FORMS.map((form) => ({ value: form, label: t(`apparatus.form.${form}`) }))}
      />
      <FormActions>
        <SubmitButton>{t('apparatus.propose.submit')}</SubmitButton>
      </FormActions>
    </Form>
  </Panel>
);
