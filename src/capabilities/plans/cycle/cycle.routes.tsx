import { parseId } from '../../../kernel/ids.ts';
import { actorOf } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { LinkButton } from '../../../ui/index.ts';
import { briefingPaths } from '../briefing/briefing.paths.ts';
import { consolidationPaths } from '../consolidation/consolidation.paths.ts';
import { seeConsolidation } from '../consolidation/consolidation.policy.ts';
import { dossierPaths } from '../dossier/dossier.paths.ts';
import { seeDossier } from '../dossier/dossier.policy.ts';
import { leadersPaths } from '../leaders/leaders.paths.ts';
import { seeLeading } from '../leaders/leaders.policy.ts';
import { findPlanOfUnit } from '../plan.store.ts';
import { plannerPaths } from '../planner/planner.paths.ts';
import { planPaths } from '../plans.paths.ts';
import { runCycles, seePlans } from '../plans.policy.ts';
import { urgingPaths } from '../urging/urging.paths.ts';
import { CYCLE_VIEWS, CyclePage } from './cycle.pages.tsx';
import { cyclePaths } from './cycle.paths.ts';
import { cycleActRoutes } from './cycle-acts.routes.tsx';
import { cycleDayRoutes } from './cycle-days.routes.tsx';
import { cycleDownloadRoutes, loadModel, NOT_FOUND, seesAll } from './cycle-downloads.routes.tsx';
import { cycleStepRoutes } from './cycle-steps.routes.tsx';
import { HubPage, titleOf } from './hub.pages.tsx';
import type { CycleModel } from './load-cycle.ts';
import { loadHub } from './load-hub.ts';
import { PROGRESS } from './progress.rules.ts';

export const cycleRoutes: readonly Route[] = [
  get(planPaths.hub, seePlans, showHub),
  ...cycleActRoutes,
  ...cycleStepRoutes,
  ...cycleDayRoutes,
  get(cyclePaths.show(':id'), seePlans, showCycle),
  get(cyclePaths.own(':id'), seePlans, openOwnPlan),
  ...cycleDownloadRoutes,
];

async function showHub(x: Exchange): Promise<Response> {
  const model = await x.view(loadHub);
  const mayRun = runCycles.allows(x.actor);
  const actions = (
    <>
      {seesAll(x) && <LinkButton href={briefingPaths.sheet}>{x.t('briefing.title')}</LinkButton>}
      {seesAll(x) && <LinkButton href={leadersPaths.show()}>{x.t('leaders.title')}</LinkButton>}
      {mayRun && <LinkButton href={cyclePaths.add}>{x.t('cycle.prepare')}</LinkButton>}
    </>
  );
  return x.page(
    { title: x.t('plan.title'), place: 'plans', subtitle: x.t('plan.subtitle'), actions },
    <HubPage t={x.t} model={model} today={x.today} mayRun={mayRun} />,
  );
}

async function showCycle(x: Exchange): Promise<Response> {
  const model = await loadModel(x);
  if (!model) return x.refused(NOT_FOUND);
  const { cycle, kindName } = model;
  const mayRun = runCycles.allows(x.actor);
  const asked = CYCLE_VIEWS.find((view) => view === x.query.get('view'));
  return x.page(
    {
      title: titleOf(x.t, cycle),
      place: 'plans',
      subtitle: x.t('cycle.subtitle', { kind: kindName, state: x.t(`cycle.state.${cycle.state}`) }),
      breadcrumbs: [{ href: planPaths.hub, label: x.t('plan.title') }],
      actions: mayRun && cycle.state === 'open' && (
        <LinkButton href={cyclePaths.closing(cycle.id)}>{x.t('cycle.close')}</LinkButton>
      ),
    },
    <CyclePage
      t={x.t}
      model={model}
      today={x.today}
      current={asked ?? (cycle.state === 'preparing' ? 'steps' : 'units')}
      progress={PROGRESS.find((value) => value === x.query.get('progress')) ?? null}
      page={Math.max(1, Number.parseInt(x.query.get('page') ?? '1', 10) || 1)}
      query={{ path: cyclePaths.show(cycle.id), params: Object.fromEntries(x.query) }}
      tokens={x.formTokens}
      mayRun={mayRun}
      elsewhere={elsewhereOf(x, model)}
      sees={seesAll(x)}
    />,
  );
}

/** The other folders' pages about the same cycle, for those who may open them. */
function elsewhereOf(x: Exchange, { cycle, provincialPlan }: CycleModel) {
  if (cycle.state === 'preparing') return [];
  const links = [
    seeConsolidation.allows(x.actor) && [consolidationPaths.table(cycle.id), 'cycle.view.consolidation'],
    provincialPlan && seeDossier.allows(x.actor) && [dossierPaths.show(provincialPlan.id), 'cycle.view.dossier'],
    seeLeading.allows(x.actor) && [plannerPaths.show(cycle.id), 'cycle.view.forecast'],
    runCycles.allows(x.actor) && [urgingPaths.ladder(cycle.id), 'urging.title'],
  ];
  return links.flatMap((link) => (link ? [{ href: link[0] ?? '', label: x.t(link[1] ?? '') }] : []));
}

/** A notice leads here whoever reads it; the plan is that of the unit for which they act. */
async function openOwnPlan(x: Exchange): Promise<Response> {
  const id = parseId(x.param('id'));
  const plan = id && (await x.view((view) => findPlanOfUnit(view.tx, id, actorOf(view).unitId)));
  if (plan) return x.redirect(planPaths.plan(plan.id));
  return id ? x.redirect(cyclePaths.show(id)) : x.refused(NOT_FOUND);
}
