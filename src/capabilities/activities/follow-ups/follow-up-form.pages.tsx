import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  DayField,
  ErrorSummary,
  Form,
  FormActions,
  Panel,
  SelectField,
  SubmitButton,
  TextArea,
} from '../../../ui/index.ts';
import type { CodeChoice } from '../../rulebook/index.ts';
import type { TypedFollowUp } from './follow-up.rules.ts';

export interface FollowUpFormProps {
  readonly t: Translate;
  readonly action: string;
  readonly version: number;
  readonly values: TypedFollowUp;
  readonly units: readonly { readonly id: Id; readonly name: string }[];
  readonly bodies: readonly CodeChoice[];
  readonly errors: Readonly<Record<string, string>>;
  readonly tokens: { readonly csrf: string; readonly key: string };
}

/** What, by whom, until when. */
export const FollowUpForm = ({ t, action, version, values, units, bodies, errors, tokens }: FollowUpFormProps) => {
  const error = (field: string) => (errors[field] ? { error: t(errors[field]) } : {});
  return (
    <Panel>
      <Form action={action} csrf={tokens.csrf} idempotencyKey={tokens.key} version={version} guarded>
        <ErrorSummary t={t} errors={Object.entries(errors).map(([field, key]) => ({ field, message: t(key) }))} />
        <TextArea
          name="words"
          label={t('activity.followUp.words')}
          value={values.words}
          rows={3}
          maxlength={1_000}
          required
          {...error('words')}
        />
        <SelectField
          name="unitId"
          label={t('activity.followUp.unit')}
          value={values.unitId}
          choices={units.map(({ id, name }) => ({ value: id, label: name }))}
          required
          {...error('unitId')}
        />
        <DayField
          t={t}
          name="dueOn"
          label={t('activity.followUp.due')}
          hint={t('activity.followUp.due.hint')}
          value={values.dueOn}
          {...error('dueOn')}
        />
        <SelectField
          name="approvingBody"
          label={t('activity.followUp.body')}
          blank={t('activity.followUp.body.none')}
          value={values.approvingBody}
          choices={bodies.map(({ code, name, nameEn }) => ({ value: code, label: t.locale === 'vi' ? name : nameEn }))}
          size="medium"
          {...error('approvingBody')}
        />
        <FormActions>
          <SubmitButton>{t('activity.followUp.save')}</SubmitButton>
        </FormActions>
      </Form>
    </Panel>
  );
};
