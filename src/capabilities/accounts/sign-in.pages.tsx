import type { Translate } from '../../kernel/translate.ts';
import { Card } from '../../ui/card.tsx';
import { ButtonForm, ErrorSummary, Form, FormActions, SubmitButton, TextField } from '../../ui/form.tsx';
import { accountPaths } from './account.paths.ts';
import type { DemonstrationAccount } from './account.store.ts';

interface Tokens {
  readonly csrf: string;
  readonly key: string;
}

export interface SignInModel {
  readonly next: string;
  readonly login: string;
  readonly problem: string | null;
  readonly demonstration: readonly DemonstrationAccount[];
}

export const SignInPage = ({ t, model, tokens }: { t: Translate; model: SignInModel; tokens: Tokens }) => (
  <div class="sign-in">
    {model.demonstration.length > 0 && <DemonstrationRoles t={t} model={model} tokens={tokens} />}
    <Card title={t('account.signIn.byPassword')} level={2}>
      <ErrorSummary t={t} errors={model.problem ? [{ field: 'login', message: model.problem }] : []} />
      <Form action={accountPaths.signIn()} csrf={tokens.csrf} fields={{ next: model.next }}>
        <TextField
          name="login"
          label={t('account.signIn.login')}
          value={model.login}
          autocomplete="username"
          required
        />
        <TextField
          name="password"
          label={t('account.signIn.password')}
          type="password"
          autocomplete="current-password"
          required
        />
        <FormActions>
          <SubmitButton tone={model.demonstration.length > 0 ? 'secondary' : 'primary'}>
            {t('account.signIn.submit')}
          </SubmitButton>
        </FormActions>
      </Form>
    </Card>
  </div>
);

const DemonstrationRoles = ({ t, model, tokens }: { t: Translate; model: SignInModel; tokens: Tokens }) => (
  <section class="demo-roles" aria-labelledby="demo-roles">
    <h2 id="demo-roles">{t('account.demo.title')}</h2>
    <p>{t('account.demo.text')}</p>
    <ul class="demo-role-list">
      {model.demonstration.map((account) => {
        const label = t.locale === 'vi' ? account.label.vi : account.label.en;
        return (
          <li class="demo-role">
            <ButtonForm
              action={accountPaths.demonstrationSignIn}
              csrf={tokens.csrf}
              fields={{ account: account.id, next: model.next }}
              label={t('account.demo.enter', { label })}
            >
              {label}
            </ButtonForm>
            <p class="hint">{t.locale === 'vi' ? account.label.purposeVi : account.label.purposeEn}</p>
          </li>
        );
      })}
    </ul>
  </section>
);

export const PasswordPage = (props: {
  t: Translate;
  token: string;
  tokens: Tokens;
  errors: readonly { field: string; message: string }[];
}) => (
  <Card title={props.t('account.link.title')} level={2}>
    <p>{props.t('account.link.text')}</p>
    <ErrorSummary t={props.t} errors={props.errors} />
    <Form action={accountPaths.link(props.token)} csrf={props.tokens.csrf}>
      <TextField
        name="password"
        type="password"
        autocomplete="new-password"
        label={props.t('account.link.password')}
        required
      />
      <TextField
        name="repeated"
        type="password"
        autocomplete="new-password"
        label={props.t('account.link.repeat')}
        required
      />
      <FormActions>
        <SubmitButton>{props.t('account.link.submit')}</SubmitButton>
      </FormActions>
    </Form>
  </Card>
);
