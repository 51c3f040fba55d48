import { type Id, parseId } from '../../../kernel/ids.ts';
import { notFound } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { documentPaths } from '../../documents/document.paths.ts';
import { findCycle } from '../cycle/cycle.store.ts';
import { cycleFormPage } from '../cycle/cycle-form.routes.tsx';
import { listProgress } from '../cycle/cycle-unit.store.ts';
import { runCycles } from '../plans.policy.ts';
import { draftUrging } from './draft-urging.ts';
import { loadLadder } from './load-ladder.ts';
import { LadderPage } from './urging.pages.tsx';
import { urgingPaths } from './urging.paths.ts';
import { listUrgings } from './urging.store.ts';

export const urgingRoutes: readonly Route[] = [
  get(urgingPaths.ladder(':id'), runCycles, showLadder),
  post(urgingPaths.ladder(':id'), runCycles, 'cycle.draft-urging', (x) => {
    const cycleId = parseId(x.param('id'));
    return x.submit<Id>(
      async (change) => (cycleId ? draftUrging(change, { cycleId, rung: x.form.text('rung') }) : notFound()),
      { to: documentPaths.show, notice: 'urging.drafted' },
    );
  }),
];

async function showLadder(x: Exchange): Promise<Response> {
  const id = parseId(x.param('id'));
  const cycle = id && (await x.view((view) => findCycle(view.tx, id)));
  if (!cycle) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const model = await x.view(async (view) => ({
    rungs: await loadLadder(view),
    units: await listProgress(view.tx, cycle.id, view.today),
    urgings: await listUrgings(view.tx, cycle.id),
  }));
  return x.page(
    cycleFormPage(x, cycle, x.t('urging.title'), null),
    <LadderPage t={x.t} cycle={cycle} {...model} today={x.today} tokens={x.formTokens} />,
  );
}
