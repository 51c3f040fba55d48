import { parseId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/result.ts';
import { actorOf } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { pageNumber } from '../../../platform/http/page-number.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { activityPaths } from '../activities.paths.ts';
import { checkActivities, workOnActivities } from '../activity.policy.ts';
import { AcceptersPage } from './accepters.pages.tsx';
import { actOnMany, type BulkAction, MOST_AT_ONCE } from './confirm-many.ts';
import { confirmationPaths } from './confirmation.paths.ts';
import { overseeAcceptance } from './confirmation.policy.ts';
import { DeskPage } from './desk.pages.tsx';
import { readSeen } from './desk.rules.ts';
import { DonePage } from './done.pages.tsx';
import { findDoneAct } from './done.store.ts';
import { loadAccepters } from './load-accepters.ts';
import { loadDesk } from './load-desk.ts';
import { loadPreview } from './load-preview.ts';
import { PreviewPage } from './preview.pages.tsx';

const NOT_FOUND: Refusal = { kind: 'not-found', key: 'refusal.notFound' };

/** What waits for acceptance, seen before it is accepted. */
export const confirmationRoutes: readonly Route[] = [
  get(confirmationPaths.desk, workOnActivities, (x) => showDesk(x, 'all')),
  get(confirmationPaths.risk, checkActivities, (x) => showDesk(x, 'risk')),
  get(confirmationPaths.accepters, overseeAcceptance, async (x) => {
    const page = pageNumber(x.query);
    const model = await x.view((view) => loadAccepters(view, page));
    const query = { path: confirmationPaths.accepters, params: Object.fromEntries(x.query) };
    return x.page(
      { title: x.t('confirmation.title'), place: 'performance', breadcrumbs: [crumb(x)] },
      <AcceptersPage t={x.t} model={model} query={query} checks={checkActivities.allows(x.actor)} />,
    );
  }),
  get(confirmationPaths.preview, workOnActivities, async (x) => {
    const ids = x.query.get('which') === 'all' ? null : x.query.getAll('id').flatMap((id) => parseId(id) ?? []);
    return showPreview(x, x.query, ids);
  }),
  post(confirmationPaths.acts, workOnActivities, 'activity.check-many', (x) =>
    act(x, x.form.text('level') === 'unit' ? 'confirm' : 'check'),
  ),
  post(confirmationPaths.returns, workOnActivities, 'activity.return-many', (x) => act(x, 'return')),
  get(`${confirmationPaths.acts}/:id{[0-9a-f-]+}`, workOnActivities, async (x) => {
    const id = parseId(x.param('id'));
    const done = id && (await x.view((view) => findDoneAct(view.tx, id, actorOf(view).personId)));
    if (!done) return x.refused(NOT_FOUND);
    return x.page(
      { title: x.t('confirmation.done.title'), place: 'performance', breadcrumbs: [crumb(x), deskCrumb(x)] },
      <DonePage t={x.t} done={done} />,
    );
  }),
];

const crumb = (x: Exchange) => ({ label: x.t('activity.title'), href: activityPaths.hub });
const deskCrumb = (x: Exchange) => ({ label: x.t('confirmation.title'), href: confirmationPaths.desk });

async function showDesk(x: Exchange, shown: 'all' | 'risk'): Promise<Response> {
  const model = await x.view((view) => loadDesk(view, x.query, { view: shown, page: pageNumber(x.query) }));
  const path = shown === 'risk' ? confirmationPaths.risk : confirmationPaths.desk;
  const subtitle = x.t(`confirmation.subtitle.${model.desk.level}`);
  return x.page(
    { title: x.t('confirmation.title'), subtitle, place: 'performance', breadcrumbs: [crumb(x)] },
    <DeskPage t={x.t} model={model} query={{ path, params: Object.fromEntries(x.query) }} />,
  );
}

type Ids = Parameters<typeof loadPreview>[2];

async function showPreview(x: Exchange, query: URLSearchParams, ids: Ids, refusal?: Refusal): Promise<Response> {
  const model = await x.view((view) => loadPreview(view, query, ids));
  const error = refusal?.fields?.words;
  return x.page(
    {
      title: x.t('confirmation.preview.title'),
      place: 'performance',
      breadcrumbs: [crumb(x), deskCrumb(x)],
      ...(refusal && { status: 422 }),
    },
    <PreviewPage t={x.t} model={model} most={MOST_AT_ONCE} tokens={x.formTokens} error={error && x.t(error)} />,
  );
}

function act(x: Exchange, action: BulkAction): Promise<Response> {
  const seen = readSeen(x.form.text('seen'));
  const level = x.form.text('level') === 'unit' ? 'unit' : 'check';
  return x.submit((change) => actOnMany(change, { action, seen, words: x.form.text('words') }), {
    to: ({ actId }) => confirmationPaths.done(actId),
    onRefusal: async (refusal) => {
      if (!refusal.fields) return x.refused(refusal);
      const ids = seen.map(({ id }) => id);
      return showPreview(x, new URLSearchParams({ level }), ids, refusal);
    },
  });
}
