import { parseId } from '../../../kernel/ids.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { LinkButton } from '../../../ui/index.ts';
import { briefingPaths } from '../briefing/briefing.paths.ts';
import { cycleLabel } from '../cycle/cycle.rules.ts';
import { progressOf } from '../cycle/progress.rules.ts';
import { planPaths } from '../plans.paths.ts';
import { LeadersPage } from './leaders.pages.tsx';
import { leadersPaths } from './leaders.paths.ts';
import { seeLeading } from './leaders.policy.ts';
import { type LeadersModel, loadLeaders } from './load-leaders.ts';
import { countWaiting } from './load-waiting.ts';
import { markLooked } from './mark-looked.ts';

export const leadersRoutes: readonly Route[] = [
  get(leadersPaths.show(), seeLeading, showLeaders),
  post(leadersPaths.looked, seeLeading, 'plan.mark-looked', (x) => {
    const cycle = parseId(x.form.text('cycle')) ?? undefined;
    return x.submit(markLooked, { to: () => leadersPaths.show(cycle), notice: 'news.looked.done' });
  }),
];

async function showLeaders(x: Exchange): Promise<Response> {
  const model = await x.view((view) => loadLeaders(view, parseId(x.query.get('cycle') ?? '')));
  return x.page(
    {
      ...answerOf(x, model),
      place: 'plans',
      breadcrumbs: [{ href: planPaths.hub, label: x.t('plan.title') }],
      actions: <LinkButton href={briefingPaths.sheet}>{x.t('briefing.title')}</LinkButton>,
    },
    <LeadersPage t={x.t} model={model} tokens={x.formTokens} />,
  );
}

/** The first sentence of the page is its answer. */
function answerOf({ t }: Exchange, { current, waiting, today }: LeadersModel) {
  if (!current) return { title: t('leaders.title') };
  const owing = current.units.filter((unit) => !unit.askedOnly);
  return {
    title: t('leaders.answer', {
      sent: owing.filter(({ sentOn }) => sentOn !== null).length,
      units: owing.length,
      period: cycleLabel(current.cycle, t.locale),
    }),
    subtitle: t('leaders.answer.silent', {
      silent: owing.filter((unit) => progressOf(unit, today) === 'silent').length,
      waiting: countWaiting(waiting),
    }),
  };
}
