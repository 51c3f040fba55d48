import { type Id, parseId } from '../../../kernel/ids.ts';
import { periodLabel } from '../../../kernel/period.ts';
import type { Refusal } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { planPaths } from '../plans.paths.ts';
import { seePlans, workOnPlans } from '../plans.policy.ts';
import { linePaths } from './lines.paths.ts';
import { loadPlanPage } from './load-plan-page.ts';
import { PlanPage } from './plan.pages.tsx';
import { PlanAction } from './plan-links.pages.tsx';
import { planSubtitle } from './plan-title.pages.tsx';
import { startPlan, takeOverLines } from './start-plan.ts';
import { undoAct } from './undo-act.ts';

const PLAN = '/plans/:id{[0-9a-f-]+}';

/** The page of a unit's plan and the acts that fill it. */
export const unitPlanRoutes: readonly Route[] = [
  get(PLAN, seePlans, showPlan),
  post(`${PLAN}/start`, workOnPlans, 'plan.start', async (x) => {
    const planId = planIdOf(x);
    if (!planId) return x.refused(NO_PLAN);
    return x.submit((change) => startPlan(change, { planId }), {
      to: (added) => linePaths.undone(planId, added.actId),
      notice: 'plan.start.done',
    });
  }),
  post(`${PLAN}/previous-lines`, workOnPlans, 'plan.take-over', async (x) => {
    const planId = planIdOf(x);
    if (!planId) return x.refused(NO_PLAN);
    const lineIds = x.form.has('line') ? x.form.all('line').flatMap((id) => parseId(id) ?? []) : null;
    return x.submit((change) => takeOverLines(change, { planId, lineIds }), {
      to: (added) => linePaths.undone(planId, added.actId),
      notice: (added) => ({ key: 'plan.previous.done', params: { count: added.lineIds.length } }),
    });
  }),
  post(`${PLAN}/undo`, workOnPlans, 'plan.undo', async (x) => {
    const planId = planIdOf(x);
    const actId = parseId(x.form.text('act'));
    if (!planId || !actId) return x.refused(NO_PLAN);
    return x.submit((change) => undoAct(change, { planId, actId }), {
      to: () => linePaths.plan(planId),
      notice: 'plan.undo.done',
    });
  }),
];

export const NO_PLAN: Refusal = { kind: 'not-found', key: 'refusal.notFound' };

export const planIdOf = (x: Exchange): Id | null => parseId(x.param('id'));

async function showPlan(x: Exchange): Promise<Response> {
  const planId = planIdOf(x);
  const model = planId && (await x.view((view) => loadPlanPage(view, planId)));
  if (!model) return x.refused(NO_PLAN);
  return x.page(
    {
      title: x.t('plan.unit.title', { period: periodLabel(model.place.period, x.locale) }),
      subtitle: planSubtitle(x.t, model),
      place: 'plans',
      wide: true,
      breadcrumbs: [{ href: planPaths.hub, label: x.t('plan.title') }],
      actions: <PlanAction t={x.t} model={model} />,
    },
    <PlanPage t={x.t} model={model} tokens={x.formTokens} undo={parseId(x.query.get('undo') ?? '')} />,
  );
}
