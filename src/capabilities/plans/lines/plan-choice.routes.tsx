import { parseId } from '../../../kernel/ids.ts';
import { actorOf } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route, remove } from '../../../platform/http/route.ts';
import { findGaps } from '../acts/find-gaps.ts';
import { workOnPlans } from '../plans.policy.ts';
import { declareNoActivity, takeBackNoActivity } from './declare-no-activity.ts';
import { giveReason } from './give-reason.ts';
import { mayWrite } from './line.policy.ts';
import { listLines } from './line.store.ts';
import { linePaths } from './lines.paths.ts';
import { NO_PLAN, planIdOf } from './plan.routes.tsx';
import { NoActivityPage, ReasonPage } from './plan-choice.pages.tsx';
import { findPlanPlace } from './plan-place.store.ts';
import { planCrumb } from './plan-title.pages.tsx';

const PLAN = '/plans/:id{[0-9a-f-]+}';
const REASON = `${PLAN}/reasons/:obligation{[0-9a-f-]+}`;

/** "Không có hoạt động năm nay", and why an obligation has no line. */
export const planChoiceRoutes: readonly Route[] = [
  get(`${PLAN}/no-activity`, workOnPlans, async (x) => {
    const found = await duties(x);
    if (!found) return x.refused(NO_PLAN);
    return x.page(
      { title: x.t('plan.noActivity'), place: 'plans', breadcrumbs: [planCrumb(x.t, found.place)] },
      <NoActivityPage t={x.t} place={found.place} tokens={x.formTokens} duties={found.duties.length} />,
    );
  }),
  post(`${PLAN}/no-activity`, workOnPlans, 'plan.declare-no-activity', async (x) => {
    const planId = planIdOf(x);
    if (!planId) return x.refused(NO_PLAN);
    return x.submit((change) => declareNoActivity(change, { planId }), {
      to: linePaths.plan,
      notice: 'plan.noActivity.done',
    });
  }),
  remove(`${PLAN}/no-activity`, workOnPlans, 'plan.take-back-no-activity', async (x) => {
    const planId = planIdOf(x);
    if (!planId) return x.refused(NO_PLAN);
    return x.submit((change) => takeBackNoActivity(change, { planId }), {
      to: linePaths.plan,
      notice: 'plan.noActivity.takenBack',
    });
  }),
  get(REASON, workOnPlans, (x) => showReason(x, undefined, 200)),
  post(REASON, workOnPlans, 'plan.give-reason', async (x) => {
    const planId = planIdOf(x);
    const obligationId = parseId(x.param('obligation'));
    if (!planId || !obligationId) return x.refused(NO_PLAN);
    const reason = x.form.text('reason');
    const also = x.form.all('also').flatMap((id) => parseId(id) ?? []);
    return x.submit((change) => giveReason(change, { planId, obligationId, reason, also }), {
      to: linePaths.plan,
      notice: 'plan.reason.saved',
      onRefusal: (refusal, status) =>
        refusal.fields ? showReason(x, refusal.fields.reason, status) : x.refused(refusal),
    });
  }),
];

async function showReason(x: Exchange, error: string | undefined, status: number): Promise<Response> {
  const found = await duties(x);
  const duty = found?.duties.find((each) => each.obligationId === x.param('obligation'));
  if (!found || !duty) return x.refused(NO_PLAN);
  const reason = error ? x.form.text('reason') : (found.reasons.get(duty.obligationId) ?? '');
  const { place } = found;
  const others = found.unanswered.filter((each) => each !== duty);
  const model = { place, duty, others, also: x.form.all('also'), reason, error };
  return x.page(
    { title: x.t('plan.reason.title'), place: 'plans', status, breadcrumbs: [planCrumb(x.t, place)] },
    <ReasonPage t={x.t} tokens={x.formTokens} {...model} />,
  );
}

const duties = (x: Exchange) =>
  x.view(async (view) => {
    const planId = planIdOf(x);
    const place = planId && (await findPlanPlace(view.tx, planId, view.today));
    if (!place || !mayWrite(actorOf(view), place)) return null;
    return { place, ...(await findGaps(view, place, await listLines(view.tx, place.id))) };
  });
