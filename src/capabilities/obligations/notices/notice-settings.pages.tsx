import type { Translate } from '../../../kernel/translate.ts';
import { Callout, CheckboxField, Form, FormActions, SubmitButton } from '../../../ui/index.ts';
import { noticePaths } from './notice.paths.ts';

export interface SettingsModel {
  readonly daily: boolean;
  /** the person's record holds an address */
  readonly address: boolean;
  /** a mail server is connected */
  readonly server: boolean;
}

interface Props {
  readonly t: Translate;
  readonly model: SettingsModel;
  readonly tokens: { readonly csrf: string; readonly key: string };
}

export const NoticeSettingsPage = ({ t, model, tokens }: Props) => (
  <>
    {!model.server && <Callout tone="sky">{t('notices.settings.noServer')}</Callout>}
    {!model.address && <Callout tone="gold">{t('notices.settings.noAddress')}</Callout>}
    <Form
      action={noticePaths.settings}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      label={t('notices.settings.title')}
    >
      <CheckboxField
        name="daily"
        label={t('notices.settings.daily')}
        hint={t('notices.settings.hint')}
        checked={model.daily}
      />
      <FormActions>
        <SubmitButton>{t('notices.settings.save')}</SubmitButton>
      </FormActions>
    </Form>
  </>
);
