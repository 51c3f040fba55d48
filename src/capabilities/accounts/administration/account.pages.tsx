import { formatInstant, type Instant } from '../../../kernel/day.ts';
import { nextState } from '../../../kernel/lifecycle.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { DefinitionList, Panel } from '../../../ui/card.tsx';
import { ButtonForm, Form, FormActions, LinkButton, RadioGroup, SubmitButton } from '../../../ui/form.tsx';
import { Timeline } from '../../../ui/timeline.tsx';
import { type AccountAction, accountLifecycle } from '../account.lifecycle.ts';
import { accountAdministrationPaths as paths } from '../account-administration.paths.ts';
import { AccountStateTag, PostList } from './account-words.pages.tsx';
import type { ListedAccount } from './load-accounts.ts';

export interface AccountModel {
  readonly account: ListedAccount;
  readonly acts: readonly { readonly action: string; readonly at: Instant; readonly who: string | null }[];
  /** the link can go by mail: the person has an address and mail is set up */
  readonly canMail: boolean;
  /** one's own account: others lock it */
  readonly own: boolean;
}

interface AccountProps {
  readonly t: Translate;
  readonly tokens: { readonly csrf: string; readonly key: string };
  readonly model: AccountModel;
}

/** One account: whose it is, how it stands, what an administrator can do, what was done. */
export const AccountPage = ({ t, tokens, model }: AccountProps) => {
  const { account, acts } = model;
  return (
    <div class="stack">
      <Panel>
        <DefinitionList
          items={[
            { term: t('account.signIn.login'), detail: account.login },
            { term: t('account.admin.state'), detail: <AccountStateTag t={t} state={account.state} /> },
            { term: t('account.admin.posts'), detail: <PostList t={t} posts={account.posts} /> },
            {
              term: t('account.state.demonstration'),
              detail: account.demonstration && t('account.admin.demonstration'),
            },
          ]}
        />
      </Panel>
      <Acts t={t} tokens={tokens} model={model} />
      {acts.length > 0 && (
        <Panel title={t('account.admin.history')}>
          <Timeline
            label={t('account.admin.history')}
            entries={acts.map((act) => ({
              when: formatInstant(act.at),
              datetime: act.at,
              what: t(`account.act.${act.action}`),
              who: act.who ?? undefined,
            }))}
          />
        </Panel>
      )}
    </div>
  );
};

const Acts = ({ t, tokens, model }: AccountProps) => {
  const { account, own } = model;
  const can = (action: AccountAction): boolean => nextState(accountLifecycle, account.state, action) !== null;
  const button = { csrf: tokens.csrf, idempotencyKey: tokens.key, version: account.version };
  return (
    <Panel title={t('account.admin.acts')}>
      <div class="stack">
        {can('reset') && !account.demonstration && account.posts.length > 0 && (
          <ResetForm t={t} tokens={tokens} model={model} />
        )}
        <div class="form-actions">
          {account.posts.length > 0 && <LinkButton href={paths.move(account.id)}>{t('account.admin.move')}</LinkButton>}
          {can('unlock') && (
            <ButtonForm action={paths.unlock(account.id)} {...button}>
              {t('account.admin.unlock')}
            </ButtonForm>
          )}
          {can('lock') && !own && (
            <ButtonForm action={paths.lock(account.id)} {...button}>
              {t('account.admin.lock')}
            </ButtonForm>
          )}
          {can('leave') && !own && (
            <LinkButton href={paths.departure(account.id)}>{t('account.admin.leave')}</LinkButton>
          )}
        </div>
      </div>
    </Panel>
  );
};

const ResetForm = ({ t, tokens, model }: AccountProps) => (
  <Form
    action={paths.link(model.account.id)}
    csrf={tokens.csrf}
    idempotencyKey={tokens.key}
    version={model.account.version}
    label={t('account.admin.reset')}
  >
    <p>{t('account.admin.reset.text')}</p>
    {model.canMail && <DeliveryChoice t={t} />}
    <FormActions>
      <SubmitButton tone="secondary">{t('account.admin.reset')}</SubmitButton>
    </FormActions>
  </Form>
);

/** On paper unless somebody chooses mail: paper reaches the person and nobody else. */
export const DeliveryChoice = ({ t, value = 'print' }: { t: Translate; value?: string }) => (
  <RadioGroup
    name="delivery"
    label={t('account.admin.delivery')}
    value={value}
    choices={['print', 'mail'].map((way) => ({ value: way, label: t(`account.admin.delivery.${way}`) }))}
  />
);
