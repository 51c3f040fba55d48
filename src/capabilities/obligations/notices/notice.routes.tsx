import { signedIn } from '../../../kernel/actor.ts';
import { parseId } from '../../../kernel/ids.ts';
import { notFound } from '../../../kernel/result.ts';
import { actorOf } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { ButtonForm, LinkButton } from '../../../ui/index.ts';
import { listPersonEmails } from '../../organisations/index.ts';
import { readPage } from '../register/register-filter.rules.ts';
import { chooseDailyMail } from './choose-daily-mail.ts';
import { wantsDailyMail } from './digest.store.ts';
import { loadInbox } from './load-inbox.ts';
import { readNotices } from './mark-read.ts';
import { InboxPage } from './notice.pages.tsx';
import { noticePaths } from './notice.paths.ts';
import { NOTICE_KINDS } from './notice.rules.ts';
import { NoticeSettingsPage } from './notice-settings.pages.tsx';
import type { Mailer } from './send-daily-mails.ts';

export interface NoticeRouteDeps {
  /** null where no mail server is set */
  readonly mail: Mailer | null;
}

export const noticeRoutes = (deps: NoticeRouteDeps): Route[] => [
  get('/notices', signedIn, showInbox),
  get('/notices/settings', signedIn, (x) => showSettings(x, deps)),
  post('/notices/settings', signedIn, 'notice.prefer', (x) =>
    x.submit((change) => chooseDailyMail(change, x.form.text('daily') !== ''), {
      to: () => noticePaths.settings,
      notice: 'notices.settings.saved',
    }),
  ),
  post('/notices/reading', signedIn, 'notice.read', (x) =>
    x.submit((change) => readNotices(change, null), { to: () => noticePaths.inbox(), notice: readNotice }),
  ),
  post('/notices/:id/reading', signedIn, 'notice.read', (x) => {
    const id = parseId(x.param('id'));
    return x.submit((change) => (id ? readNotices(change, id) : Promise.resolve(notFound())), {
      to: () => noticePaths.inbox(),
      notice: readNotice,
    });
  }),
];

const readNotice = (count: number) => ({ key: 'notices.done', params: { count } });

async function showInbox(x: Exchange): Promise<Response> {
  const filter = {
    unreadOnly: x.query.get('show') !== 'all',
    kind: NOTICE_KINDS.find((kind) => kind === x.query.get('kind')) ?? null,
  };
  const model = await x.view((view) => loadInbox(view, { filter, page: readPage(x.query) }));
  const query = { path: noticePaths.inbox(), params: Object.fromEntries(x.query) };
  const actions = (
    <>
      {model.unread > 0 && (
        <ButtonForm action={noticePaths.allRead} csrf={x.formTokens.csrf} tone="primary">
          {x.t('notices.allRead')}
        </ButtonForm>
      )}
      <LinkButton href={noticePaths.settings}>{x.t('notices.settings')}</LinkButton>
    </>
  );
  return x.page(
    { title: x.t('notices.title'), subtitle: x.t('notices.subtitle', { unread: model.unread }), actions },
    <InboxPage t={x.t} model={model} query={query} csrf={x.formTokens.csrf} />,
  );
}

async function showSettings(x: Exchange, deps: NoticeRouteDeps): Promise<Response> {
  const model = await x.view(async (view) => {
    const { personId } = actorOf(view);
    return {
      daily: await wantsDailyMail(view.tx, personId),
      address: (await listPersonEmails(view, [personId])).has(personId),
      server: deps.mail !== null,
    };
  });
  return x.page(
    {
      title: x.t('notices.settings.title'),
      breadcrumbs: [{ href: noticePaths.inbox(), label: x.t('notices.title') }],
    },
    <NoticeSettingsPage t={x.t} model={model} tokens={x.formTokens} />,
  );
}
