import type { Refusal } from '../../../kernel/result.ts';
import {
  type Choice,
  DayField,
  Fieldset,
  Form,
  FormActions,
  RequiredNote,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from '../../../ui/form.tsx';
import { accountAdministrationPaths as paths } from '../account-administration.paths.ts';
import { DeliveryChoice } from './account.pages.tsx';
import { type FormProps, LABELS, type PostChoices, PostFields, Problems, shared } from './account-fields.pages.tsx';

export interface AccountFormModel extends PostChoices {
  readonly people: readonly Choice[];
  /** mail is set up in this installation */
  readonly mail: boolean;
  readonly typed: { text(name: string): string };
  readonly refusal?: Refusal;
}

/** An account for somebody who holds a post, or for somebody new who takes one up. */
export const NewAccountPage = ({ t, tokens, model }: FormProps<AccountFormModel>) => {
  const context = { t, typed: model.typed, refusal: model.refusal };
  return (
    <>
      <Problems {...context} labels={LABELS} />
      <Form action={paths.list()} csrf={tokens.csrf} idempotencyKey={tokens.key} guarded>
        <RequiredNote t={t} />
        <TextField
          {...shared(context, 'login', LABELS.login)}
          hint={t('account.admin.login.hint')}
          autocomplete="off"
          spellcheck={false}
          required
          size="medium"
        />
        <SelectField
          {...shared(context, 'person', LABELS.person)}
          hint={t('account.admin.who.hint')}
          choices={model.people}
          blank={t('account.admin.someoneNew')}
        />
        <Fieldset legend={t('account.admin.newPerson')} hint={t('account.admin.newPerson.hint')}>
          <TextField {...shared(context, 'name', LABELS.name)} autocomplete="off" />
          <TextField {...shared(context, 'email', LABELS.email)} type="email" autocomplete="off" />
          <TextField {...shared(context, 'phone', 'account.admin.phone')} type="tel" autocomplete="off" />
          <PostFields {...context} model={model} />
          <DayField t={t} {...shared(context, 'from', LABELS.from)} />
          <TextArea {...shared(context, 'basis', LABELS.basis)} rows={2} />
        </Fieldset>
        {model.mail && <DeliveryChoice t={t} value={model.typed.text('delivery') || 'print'} />}
        <FormActions>
          <SubmitButton>{t('account.admin.new')}</SubmitButton>
          <a href={paths.list()}>{t('account.admin.cancel')}</a>
        </FormActions>
      </Form>
    </>
  );
};
