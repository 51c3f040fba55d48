import { addDays } from '../../../kernel/day.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import type { ListedTask } from '../my-work/my-work.rules.ts';
import { listRequests, listToCheck, type ToCheck } from '../my-work/my-work.store.ts';
import { loadDeadlineData } from '../schedule/load-deadline-data.ts';
import { checkerOf } from '../tasks/task.policy.ts';
import { listPressing, type Pressing } from './pressing.store.ts';

export interface ProvincePressing {
  readonly overdue: Pressing;
  readonly ahead: Pressing;
}

/** What a briefing speaks of: overdue, and due within so many days; two questions and the rules. */
export async function loadPressing(view: View, days: number, limit: number): Promise<ProvincePressing> {
  const { tx, today } = view;
  const { soonDays } = await loadDeadlineData(tx, today);
  const scope = { actor: actorOf(view), today, soonDays };
  return {
    overdue: await listPressing(tx, scope, { until: null, limit }),
    ahead: await listPressing(tx, scope, { until: addDays(today, days), limit }),
  };
}

/** Proposals of units and results that wait for whom the actor checks; nothing for who checks nobody. */
export async function loadAskedOfChecker(
  view: View,
  limit: number,
): Promise<{ readonly requests: readonly ListedTask[]; readonly toCheck: ToCheck }> {
  const checker = checkerOf(actorOf(view));
  if (!checker) return { requests: [], toCheck: { total: 0, tasks: [] } };
  return {
    requests: await listRequests(view.tx, checker, view.today),
    toCheck: await listToCheck(view.tx, checker, view.today, limit),
  };
}
