import { parseDay } from '../../../../kernel/day.ts';
import { type Id, parseId } from '../../../../kernel/ids.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../../platform/http/route.ts';
import { loadOpening } from '../load-opening.ts';
import { loadReview } from '../load-review.ts';
import { reviewPaths } from '../review.paths.ts';
import { runReviews } from '../review.policy.ts';
import { below, idOf, onReview, sentBack, showNothing } from '../review-exchange.routes.tsx';
import { AttendancePage } from './attendance.pages.tsx';
import { conclusionRoutes } from './conclusions.routes.tsx';
import { ConferencePage } from './conference.pages.tsx';
import { convene } from './convene.ts';
import { holdConference } from './hold-conference.ts';

export const conferenceRoutes: readonly Route[] = [
  get(reviewPaths.conference(':id'), runReviews, (x) => showConference(x, null, 200)),
  post(reviewPaths.conference(':id'), runReviews, 'lookback.convene', (x) =>
    x.submit((change) => convene(change, callOf(x)), {
      to: reviewPaths.show,
      notice: 'lookback.convened',
      onRefusal: (refusal, status) => showConference(x, refusal, status),
    }),
  ),
  get(reviewPaths.attendance(':id'), runReviews, (x) => showAttendance(x, null, 200)),
  post(reviewPaths.attendance(':id'), runReviews, 'lookback.hold', (x) =>
    x.submit((change) => holdConference(change, { ...onReview(x), attended: attendedOf(x) }), {
      to: reviewPaths.show,
      notice: 'lookback.held',
      onRefusal: (refusal, status) => showAttendance(x, refusal, status),
    }),
  ),
  ...conclusionRoutes,
];

const callOf = (x: Exchange) => ({
  ...onReview(x),
  heldOn: parseDay(x.form.text('heldOn')),
  startsAt: x.form.text('startsAt'),
  place: x.form.text('place'),
  chairedBy: x.form.text('chairedBy'),
  programme: x.form.text('programme'),
  unitIds: x.form.all('unit').flatMap((id) => parseId(id) ?? []),
});

const ATTENDED = 'attended-';
const attendedOf = (x: Exchange): Map<Id, string> =>
  new Map(
    x.form.names
      .filter((name) => name.startsWith(ATTENDED))
      .flatMap((name): [Id, string][] => {
        const id = parseId(name.slice(ATTENDED.length));
        return id ? [[id, x.form.text(name)]] : [];
      }),
  );

async function showConference(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const found = await x.view(async (view) => {
    const model = await loadReview(view, idOf(x, 'id'));
    return model && { model, units: (await loadOpening(view)).units };
  });
  if (!found) return showNothing(x);
  const { review, conference, invitees, units } = found.model;
  const asked = new Set<string>(units.map(({ unitId }) => unitId));
  const choices = found.units.map((unit) => ({ ...unit, suggested: asked.has(unit.id) }));
  return x.page(
    { ...below(x, review, x.t('lookback.convene')), status },
    <ConferencePage
      t={x.t}
      model={{ review, conference, invitees, units: choices }}
      tokens={x.formTokens}
      sent={sentBack(x, refusal)}
    />,
  );
}

async function showAttendance(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const model = await x.view((view) => loadReview(view, idOf(x, 'id')));
  if (!model?.conference) return showNothing(x);
  return x.page(
    { ...below(x, model.review, x.t('lookback.attendance')), status },
    <AttendancePage t={x.t} model={model} tokens={x.formTokens} sent={sentBack(x, refusal)} />,
  );
}
