import { formatDay } from '../../../kernel/day.ts';
import { parseId } from '../../../kernel/ids.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { cyclePaths } from '../cycle/cycle.paths.ts';
import { titleOf } from '../cycle/hub.pages.tsx';
import { seeLeading } from '../leaders/leaders.policy.ts';
import { planPaths } from '../plans.paths.ts';
import { loadPlanner, type PlannerModel } from './load-planner.ts';
import { PlannerPage, percent } from './planner.pages.tsx';
import { plannerPaths } from './planner.paths.ts';
import { assumptionOf, readAsked } from './what-if.rules.ts';

export const plannerRoutes: readonly Route[] = [get(plannerPaths.show(':id'), seeLeading, showPlanner)];

async function showPlanner(x: Exchange): Promise<Response> {
  const id = parseId(x.param('id'));
  const asked = readAsked(x.query);
  const assumption = assumptionOf(asked);
  const model = id && (await x.view((view) => loadPlanner(view, id, assumption)));
  if (!model) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  return x.page(
    {
      ...answerOf(x, model),
      place: 'plans',
      breadcrumbs: [
        { href: planPaths.hub, label: x.t('plan.title') },
        { href: cyclePaths.show(model.cycle.id), label: titleOf(x.t, model.cycle) },
      ],
    },
    <PlannerPage t={x.t} model={model} asked={asked} assumption={assumption} />,
  );
}

/** The first sentence of the page is its answer. */
function answerOf({ t }: Exchange, { now, arriveBy, arrivedOn, waitsUntil }: PlannerModel) {
  if (arrivedOn) return { title: t('planner.arrived', { day: formatDay(arrivedOn) }) };
  const usually = formatDay(now.usually);
  return {
    title: t('planner.answer', { chance: percent(now.chance) }),
    ...(arriveBy && {
      subtitle: t('planner.answer.text', {
        day: formatDay(arriveBy),
        wait: formatDay(waitsUntil),
        usually,
        late: formatDay(now.nineOfTen),
      }),
    }),
  };
}
