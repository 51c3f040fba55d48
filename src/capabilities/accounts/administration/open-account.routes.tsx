import { formatDay } from '../../../kernel/day.ts';
import { parseId } from '../../../kernel/ids.ts';
import type { Refusal, Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { manageAccounts } from '../account.policy.ts';
import { accountCrumbs } from './account-administration.routes.tsx';
import { dayIn, postIn, readFields, wordsIn } from './account-form.rules.ts';
import { NewAccountPage } from './account-forms.pages.tsx';
import { postWords } from './account-words.pages.tsx';
import { type CreateAccount, createAccount } from './create-account.ts';
import { type Mail, submitForLink } from './deliver-link.routes.tsx';
import type { IssuedLink } from './keep-account.ts';
import { loadChoices } from './load-accounts.ts';
import { unitChoices } from './unit-choices.routes.tsx';

/** The form that opens an account, and the slip that answers it. */
export const openAccountRoutes = ({ mail }: { mail: Mail }): readonly Route[] => [
  get('/administration/accounts/new', manageAccounts, (x) => showNew(x, mail)),
  post('/administration/accounts', manageAccounts, 'account.create', (x) =>
    submitForLink(
      x,
      mail,
      (change) => createTyped(change, x),
      (refusal, status) => showNew(x, mail, { refusal, status }),
    ),
  ),
];

async function createTyped(change: Change, x: Exchange): Promise<Result<IssuedLink>> {
  const { form } = x;
  const command = readFields<CreateAccount>((problems) => {
    const login = wordsIn(form, 'login', problems).toLowerCase();
    const personId = parseId(form.text('person'));
    if (personId) return { login, person: { personId }, from: change.today, basis: '' };
    const person = {
      name: wordsIn(form, 'name', problems),
      email: form.text('email') || null,
      phone: form.text('phone') || null,
      post: postIn(form, problems),
    };
    return { login, person, from: dayIn(form, 'from', problems), basis: wordsIn(form, 'basis', problems) };
  });
  return command.ok ? createAccount(change, command.value) : command;
}

async function showNew(x: Exchange, mail: Mail, sent?: { refusal: Refusal; status: number }): Promise<Response> {
  const choices = await x.view(loadChoices);
  const units = await unitChoices(x);
  const label = (name: string, post: Parameters<typeof postWords>[1]) => `${name} (${postWords(x.t, post)})`;
  const blank = { text: (name: string) => (name === 'from' ? formatDay(x.today) : '') };
  const model = {
    people: choices.people.map(({ personId, name, post }) => ({ value: personId, label: label(name, post) })),
    vacant: choices.vacant.map((post) => ({ value: post.postId, label: postWords(x.t, post) })),
    units,
    mail: mail !== null,
    typed: sent ? x.form : blank,
    refusal: sent?.refusal,
  };
  return x.page(
    { title: x.t('account.admin.new'), place: 'accounts', breadcrumbs: accountCrumbs(x), status: sent?.status },
    <NewAccountPage t={x.t} tokens={x.formTokens} model={model} />,
  );
}
