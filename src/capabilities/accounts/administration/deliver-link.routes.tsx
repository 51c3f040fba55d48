import { addDays, dayAt, formatDay } from '../../../kernel/day.ts';
import type { Refusal, Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { listPersonEmails, listPersonNames, listPostsHeldBy } from '../../organisations/index.ts';
import { accountPaths } from '../account.paths.ts';
import { accountAdministrationPaths as paths } from '../account-administration.paths.ts';
import { LINK_DAYS } from '../use-account-link.ts';
import type { IssuedLink } from './keep-account.ts';
import { LinkSheetPage } from './link-sheet.pages.tsx';

/** Sends mail when it is set up; null where it is not. */
export type Mail = { send(message: { to: string; subject: string; text: string }): Promise<void> } | null;

/**
 * Carries out an act that makes a one-time link. The answer to this very request shows it, or it goes by mail; a
 * form sent twice and every later visit find the account's page without it.
 */
export async function submitForLink(
  x: Exchange,
  mail: Mail,
  useCase: (change: Change) => Promise<Result<IssuedLink>>,
  onRefusal?: (refusal: Refusal, status: number) => Promise<Response>,
): Promise<Response> {
  const made: { link: IssuedLink | null } = { link: null };
  const response = await x.submit(useCase, {
    to: (link) => paths.account(link.accountId),
    notice: 'account.admin.issued',
    onRefusal,
    finish: (answer, link) => {
      made.link = link;
      return answer;
    },
  });
  return made.link ? handOver(x, mail, made.link) : response;
}

async function handOver(x: Exchange, mail: Mail, issued: IssuedLink): Promise<Response> {
  const { name, email, posts, now } = await x.view(async (view) => ({
    name: (await listPersonNames(view, [issued.personId])).get(issued.personId) ?? '',
    email: (await listPersonEmails(view, [issued.personId])).get(issued.personId) ?? null,
    posts: await listPostsHeldBy(view.tx, issued.personId, view.today),
    now: view.now,
  }));
  const link = `${siteOf(x)}${accountPaths.link(issued.token)}`;
  const until = addDays(dayAt(now), LINK_DAYS);
  const byMail = x.form.text('delivery') === 'mail' && mail !== null && email !== null;
  if (byMail && (await sent(mail, x, { to: email, name, login: issued.login, until: formatDay(until), link }))) {
    return x.redirect(paths.account(issued.accountId), { key: 'account.admin.mailed' });
  }
  const back = paths.account(issued.accountId);
  const model = { name, login: issued.login, posts, link, until, mailFailed: byMail, back };
  return x.page(
    {
      title: x.t('account.sheet.title'),
      place: 'accounts',
      breadcrumbs: [{ href: paths.list(), label: x.t('account.admin.title') }],
    },
    <LinkSheetPage t={x.t} model={model} />,
  );
}

async function sent(
  mail: NonNullable<Mail>,
  x: Exchange,
  { to, ...words }: { to: string; name: string; login: string; until: string; link: string },
): Promise<boolean> {
  try {
    await mail.send({ to, subject: x.t('account.mail.subject'), text: x.t('account.mail.text', words) });
    return true;
  } catch {
    // The slip is shown instead: the link exists now, and nobody should have to issue another.
    return false;
  }
}

const siteOf = (x: Exchange): string =>
  `${x.headers.get('x-forwarded-proto') === 'https' ? 'https' : 'http'}://${x.headers.get('host') ?? ''}`;
