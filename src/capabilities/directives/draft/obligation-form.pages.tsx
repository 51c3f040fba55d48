import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  ErrorSummary,
  type FieldError,
  Fieldset,
  Form,
  FormActions,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from '../../../ui/index.ts';
import { DeadlineFields } from './deadline-fields.pages.tsx';
import type { DraftObligation } from './draft.rules.ts';
import { MODALITIES, type ObligationTyped, RECIPIENT_ROLES, ROLES } from './obligation-form.rules.ts';

export interface ObligationFormPlace {
  readonly directiveId: Id;
  readonly obligation: DraftObligation;
  readonly tokens: { readonly csrf: string; readonly key: string };
}

interface Props {
  t: Translate;
  action: string;
  back: string;
  tokens: { csrf: string; key: string };
  version?: string;
  typed: ObligationTyped;
  errors: readonly FieldError[];
  /** further hidden values, such as the place of the sentence */
  fields?: Readonly<Record<string, string | number>>;
}

/** One obligation, everything that can be corrected about it. */
export const ObligationForm = (props: Props) => {
  const { t, typed, errors } = props;
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  return (
    <Form
      action={props.action}
      csrf={props.tokens.csrf}
      idempotencyKey={props.tokens.key}
      version={props.version}
      fields={props.fields}
      guarded
    >
      <ErrorSummary t={t} errors={errors} />
      <TextArea
        name="action"
        label={t('draft.field.action')}
        value={typed.action}
        rows={2}
        error={errorOf('action')}
        required
      />
      <TextArea
        name="lead"
        label={t('draft.field.lead')}
        hint={t('obligation.oneALine')}
        value={typed.lead}
        rows={2}
        error={errorOf('lead')}
        required
      />
      <TextArea
        name="coordinators"
        label={t('draft.field.coordinators')}
        hint={t('obligation.oneALine')}
        value={typed.coordinators}
        rows={2}
      />
      <DeadlineFields t={t} typed={typed.deadline} errorOf={errorOf} />
      <TextField name="deliverable" label={t('draft.field.deliverable')} value={typed.deliverable} />
      <Recipients t={t} typed={typed} />
      <Fieldset legend={t('obligation.kindOfDuty')} columns>
        <SelectField
          name="role"
          label={t('draft.field.role')}
          value={typed.role}
          choices={ROLES.map((value) => ({ value, label: t(`draft.role.${value}`) }))}
        />
        <SelectField
          name="modality"
          label={t('draft.field.modality')}
          value={typed.modality}
          choices={MODALITIES.map((value) => ({ value, label: t(`draft.modality.${value}`) }))}
        />
      </Fieldset>
      <FormActions>
        <SubmitButton name="confirm" value="yes">
          {t('obligation.saveAndConfirm')}
        </SubmitButton>
        <SubmitButton tone="secondary">{t('obligation.save')}</SubmitButton>
        <a href={props.back}>{t('obligation.back')}</a>
      </FormActions>
    </Form>
  );
};

const Recipients = ({ t, typed }: { t: Translate; typed: ObligationTyped }) => (
  <Fieldset legend={t('draft.field.recipients')} hint={t('obligation.recipients.hint')}>
    {typed.recipients.map((to, index) => (
      <div class="fieldset-columns">
        <SelectField
          name="recipient_role"
          id={`recipient-role-${index}`}
          label={t('obligation.recipient.role', { number: index + 1 })}
          value={to.role}
          choices={RECIPIENT_ROLES.map((value) => ({ value, label: t(`draft.recipient.${value}`) }))}
        />
        <TextField
          name="recipient_agency"
          id={`recipient-agency-${index}`}
          label={t('obligation.recipient.agency', { number: index + 1 })}
          value={to.agency}
        />
      </div>
    ))}
  </Fieldset>
);
