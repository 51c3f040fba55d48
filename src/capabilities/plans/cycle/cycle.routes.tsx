import { parseId } from '../../../kernel/ids.ts';
import { actorOf } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { writeXlsx, XLSX_TYPE } from '../../../platform/xlsx/xlsx.ts';
import { LinkButton } from '../../../ui/index.ts';
import { findPlanOfUnit } from '../plan.store.ts';
import { planPaths } from '../plans.paths.ts';
import { oversee, runCycles, seePlans } from '../plans.policy.ts';
import { CYCLE_VIEWS, CyclePage } from './cycle.pages.tsx';
import { cyclePaths } from './cycle.paths.ts';
import { cycleActRoutes } from './cycle-acts.routes.tsx';
import { cycleDayRoutes } from './cycle-days.routes.tsx';
import { cycleStepRoutes } from './cycle-steps.routes.tsx';
import { HubPage, titleOf } from './hub.pages.tsx';
import { loadCycle } from './load-cycle.ts';
import { loadHub } from './load-hub.ts';
import { PROGRESS } from './progress.rules.ts';
import { dayWords } from './step-words.rules.ts';
import { CALENDAR_TYPE, stepsCalendar } from './steps.calendar.ts';
import { unitsSheet } from './units.sheet.ts';

export const cycleRoutes: readonly Route[] = [
  get(planPaths.hub, seePlans, showHub),
  ...cycleActRoutes,
  ...cycleStepRoutes,
  ...cycleDayRoutes,
  get(cyclePaths.show(':id'), seePlans, showCycle),
  get(cyclePaths.own(':id'), seePlans, openOwnPlan),
  get(cyclePaths.sheet(':id'), seePlans, downloadUnits),
  get(cyclePaths.calendar(':id'), seePlans, downloadSteps),
];

const NOT_FOUND = { kind: 'not-found', key: 'refusal.notFound' } as const;

async function showHub(x: Exchange): Promise<Response> {
  const model = await x.view(loadHub);
  const mayRun = runCycles.allows(x.actor);
  const actions = mayRun ? <LinkButton href={cyclePaths.add}>{x.t('cycle.prepare')}</LinkButton> : undefined;
  return x.page(
    { title: x.t('plan.title'), place: 'plans', subtitle: x.t('plan.subtitle'), actions },
    <HubPage t={x.t} model={model} today={x.today} mayRun={mayRun} />,
  );
}

const loadModel = (x: Exchange) => {
  const id = parseId(x.param('id'));
  return id ? x.view((view) => loadCycle(view, id, x.locale)) : Promise.resolve(null);
};

const seesAll = (x: Exchange): boolean => x.actor !== null && oversee(x.actor);

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
      query={{ path: cyclePaths.show(cycle.id), params: Object.fromEntries(x.query) }}
      tokens={x.formTokens}
      mayRun={mayRun}
      sees={seesAll(x)}
    />,
  );
}

/** A notice leads here whoever reads it; the plan is that of the unit for which they act. */
async function openOwnPlan(x: Exchange): Promise<Response> {
  const id = parseId(x.param('id'));
  const plan = id && (await x.view((view) => findPlanOfUnit(view.tx, id, actorOf(view).unitId)));
  if (plan) return x.redirect(planPaths.plan(plan.id));
  return id ? x.redirect(cyclePaths.show(id)) : x.refused(NOT_FOUND);
}

async function downloadUnits(x: Exchange): Promise<Response> {
  const model = seesAll(x) ? await loadModel(x) : null;
  if (!model) return x.refused(NOT_FOUND);
  const name = `ke-hoach-${model.cycle.period.replace('..', '-')}-don-vi.xlsx`;
  return x.download(await writeXlsx(unitsSheet(x.t, model.units, x.today)), { name, type: XLSX_TYPE });
}

async function downloadSteps(x: Exchange): Promise<Response> {
  const model = await loadModel(x);
  if (!model) return x.refused(NOT_FOUND);
  const steps = model.steps.map((step) => ({ ...step, words: dayWords(x.t, step) }));
  const text = await stepsCalendar(x.t, titleOf(x.t, model.cycle), model.cycle, steps);
  return x.download(text, { name: `ke-hoach-${model.cycle.period.replace('..', '-')}.ics`, type: CALENDAR_TYPE });
}
