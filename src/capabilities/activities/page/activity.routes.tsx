import type { Child } from 'hono/jsx';
import { parseId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/result.ts';
import type { View } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { seeActivities } from '../activity.policy.ts';
import type { SituatedActivity } from '../activity.store.ts';
import type { ActivityDeps } from '../activity-deps.contributor.ts';
import { recordingPaths } from '../recording/recording.paths.ts';
import { type ActAttempt, ActivityPage } from './activity.pages.tsx';
import { sendActivityFile } from './activity-file.routes.tsx';
import { ACTIVITY_PANELS } from './activity-panels.routes.tsx';
import { loadActivity } from './load-activity.ts';

export const NO_ACTIVITY: Refusal = { kind: 'not-found', key: 'refusal.notFound' };
export const ACTIVITY = '/activities/:id{[0-9a-f-]+}';

/** The page of an activity and its files. */
export const activityPageRoutes = (deps: ActivityDeps): Route[] => [
  get(ACTIVITY, seeActivities, (x) => showActivity(x, deps, null, 200)),
  get(`${ACTIVITY}/files/:file{[0-9a-f-]+}`, seeActivities, (x) => sendActivityFile(x, deps)),
];

export async function showActivity(
  x: Exchange,
  deps: ActivityDeps,
  attempt: ActAttempt | null,
  status: number,
): Promise<Response> {
  const id = parseId(x.param('id'));
  const { model, panels } = await x.view(async (view) => {
    const loaded = id && (await loadActivity(view, id));
    return { model: loaded, panels: loaded ? await showPanels(x, view, loaded.found) : [] };
  });
  if (!model) return x.refused(NO_ACTIVITY);
  const store = deps.content(x.province.schema);
  const hashes = model.evidence.flatMap((piece) => (piece.takenBack ? [] : (piece.sha256 ?? [])));
  const there = await Promise.all(hashes.map((hash) => store.has(hash)));
  const lost = new Set(hashes.filter((_, at) => !there[at]));
  const unit = model.units.get(model.activity.unitId);
  return x.page(
    {
      title: model.activity.content.title,
      place: 'performance',
      status,
      subtitle: (x.locale === 'en' ? unit?.nameEn : unit?.name) ?? '',
      breadcrumbs: [{ href: recordingPaths.list(), label: x.t('activity.title') }],
    },
    <ActivityPage t={x.t} model={model} tokens={x.formTokens} lost={lost} attempt={attempt} panels={panels} />,
  );
}

async function showPanels(x: Exchange, view: View, found: SituatedActivity): Promise<Child[]> {
  const shown: Child[] = [];
  for (const panel of ACTIVITY_PANELS) {
    const child = await panel(view, found, { t: x.t, tokens: x.formTokens });
    if (child) shown.push(child);
  }
  return shown;
}
