import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import type { Cycle } from '../cycle/cycle.rules.ts';
import { listCycles } from '../cycle/cycle.store.ts';
import { listProgress, type UnitProgress } from '../cycle/cycle-unit.store.ts';
import { findLook, listNews, type News } from './changes.store.ts';
import { type ProgressDay, progressByDay } from './day-progress.rules.ts';
import { type CycleBefore, findCycleBefore, listSentByDay } from './day-progress.store.ts';
import { loadWaiting, type Waiting } from './load-waiting.ts';
import { type LocalityPlace, listLocalities } from './tile-map.store.ts';

export interface LeadersModel {
  readonly today: Day;
  /** null while no cycle was ever opened */
  readonly current: CurrentCycle | null;
  /** the others that run, to go over to */
  readonly others: readonly Cycle[];
  readonly waiting: Waiting;
}

export interface CurrentCycle {
  readonly cycle: Cycle;
  readonly units: readonly UnitProgress[];
  readonly days: readonly ProgressDay[];
  readonly before: CycleBefore | null;
  readonly localities: readonly LocalityPlace[];
  readonly look: { readonly actId: Id; readonly on: Day } | null;
  readonly news: { readonly total: number; readonly news: readonly News[] };
}

const NEWS_SHOWN = 10;

/** What those who lead look at; a fixed number of queries. @param asked the cycle, else the one that runs or was last */
export async function loadLeaders(view: View, asked: Id | null): Promise<LeadersModel> {
  const cycles = (await listCycles(view.tx)).filter(({ state }) => state !== 'preparing');
  const running = cycles.filter(({ state }) => state === 'open').toReversed();
  const cycle = cycles.find(({ id }) => id === asked) ?? running[0] ?? cycles[0] ?? null;
  return {
    today: view.today,
    current: cycle && (await loadCurrent(view, cycle)),
    others: running.filter(({ id }) => id !== cycle?.id),
    waiting: await loadWaiting(view),
  };
}

async function loadCurrent(view: View, cycle: Cycle): Promise<CurrentCycle> {
  const { tx, today } = view;
  const before = await findCycleBefore(tx, cycle);
  const sent = Map.groupBy(await listSentByDay(tx, [cycle.id, ...(before ? [before.id] : [])]), (row) => row.cycleId);
  const look = await findLook(tx, actorOf(view).personId);
  return {
    cycle,
    units: await listProgress(tx, cycle.id, today),
    days: progressByDay(
      { ...cycle, sent: sent.get(cycle.id) ?? [] },
      before && { windowFrom: before.windowFrom, sent: sent.get(before.id) ?? [] },
      today,
    ),
    before,
    localities: await listLocalities(tx, cycle.id, today),
    look,
    news: await listNews(tx, { cycleId: cycle.id, since: look?.actId ?? null, today, limit: NEWS_SHOWN }),
  };
}
