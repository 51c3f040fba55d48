import { LOCALES, type Locale, type Translate } from '../../kernel/translate.ts';
import { DefinitionList, Panel } from '../../ui/card.tsx';
import { ErrorSummary, Form, FormActions, RadioGroup, SubmitButton, TextField } from '../../ui/form.tsx';
import { accountPaths } from './account.paths.ts';
import { PostList } from './administration/account-words.pages.tsx';

export interface OwnAccountModel {
  readonly name: string;
  readonly login: string;
  readonly demonstration: boolean;
  readonly locale: Locale;
  readonly posts: readonly { unitName: string; unitNameEn: string; title: string; titleEn: string | null }[];
  readonly errors: readonly { readonly field: string; readonly message: string }[];
}

interface OwnAccountProps {
  readonly t: Translate;
  readonly tokens: { readonly csrf: string; readonly key: string };
  readonly model: OwnAccountModel;
}

/** One's own account: who one is here, the language, the password. */
export const OwnAccountPage = ({ t, tokens, model }: OwnAccountProps) => (
  <div class="stack">
    <Panel>
      <DefinitionList
        items={[
          { term: t('account.admin.name'), detail: model.name },
          { term: t('account.signIn.login'), detail: model.login },
          { term: t('account.admin.posts'), detail: <PostList t={t} posts={model.posts} /> },
        ]}
      />
    </Panel>
    <Panel title={t('account.own.language')}>
      <Form action={accountPaths.ownLanguage} csrf={tokens.csrf} label={t('account.own.language')}>
        <RadioGroup
          name="locale"
          label={t('account.own.language')}
          value={model.locale}
          choices={LOCALES.map((locale) => ({ value: locale, label: t(`account.own.${locale}`) }))}
        />
        <FormActions>
          <SubmitButton tone="secondary">{t('account.admin.save')}</SubmitButton>
        </FormActions>
      </Form>
    </Panel>
    <Panel title={t('account.own.password')}>
      {model.demonstration ? (
        <p>{t('account.admin.demonstration')}</p>
      ) : (
        <PasswordForm t={t} tokens={tokens} model={model} />
      )}
    </Panel>
  </div>
);

const PasswordForm = ({ t, tokens, model }: OwnAccountProps) => {
  const errorOf = (name: string) => model.errors.find(({ field }) => field === name)?.message;
  const field = (name: string, label: string, autocomplete: string) => (
    <TextField
      name={name}
      type="password"
      label={t(label)}
      autocomplete={autocomplete}
      error={errorOf(name)}
      size="medium"
      required
    />
  );
  return (
    <>
      <p>{t('account.own.password.text')}</p>
      <ErrorSummary t={t} errors={model.errors} />
      <Form action={accountPaths.ownPassword} csrf={tokens.csrf} label={t('account.own.password')}>
        {field('current', 'account.own.current', 'current-password')}
        {field('password', 'account.link.password', 'new-password')}
        {field('repeated', 'account.link.repeat', 'new-password')}
        <FormActions>
          <SubmitButton>{t('account.own.password')}</SubmitButton>
        </FormActions>
      </Form>
    </>
  );
};
