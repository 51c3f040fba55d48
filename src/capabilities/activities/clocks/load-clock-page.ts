import { holds } from '../../../kernel/actor.ts';
import { type Day, yearOf } from '../../../kernel/day.ts';
import { type Id, parseId } from '../../../kernel/ids.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { listUnitsAt } from '../../organisations/index.ts';
import { oversees } from '../activity.policy.ts';
import { guessKind } from '../kinds/index.ts';
import { type DueDays, type YearlyClock, yearlyDueDays } from './clock.rules.ts';
import { type ClockFilter, type ListedClock, listClocks, listYearlyDone, type YearlyDone } from './clock-list.store.ts';
import { type Clocks, loadClocks } from './load-clocks.ts';
import { MOST_LINES } from './plan-from-line.ts';
import { listLinesAhead, type PlannedLine } from './planned-line.store.ts';

export interface YearlyRow extends DueDays {
  readonly clock: YearlyClock;
  readonly year: number;
  readonly done: YearlyDone | null;
}

export interface ClockPageModel {
  readonly today: Day;
  readonly soonDays: number;
  readonly filter: ClockFilter;
  readonly page: number;
  readonly rows: readonly ListedClock[];
  readonly total: number;
  /** of whoever owes them, or for whoever oversees the province */
  readonly yearly: readonly YearlyRow[];
  /** lines of the unit's plan at whose kind a clock would run */
  readonly lines: readonly PlannedLine[];
  /** to choose from, for whoever sees all */
  readonly units: readonly { readonly id: Id; readonly name: string }[] | null;
}

const STATES: readonly ClockFilter['state'][] = ['open', 'late', 'done', 'all'];
const MOST_SUGGESTED = 10;

/** Whoever oversees sees all units and may ask for one; all others see their own. */
export function readClockFilter(view: View, query: URLSearchParams): ClockFilter {
  const actor = actorOf(view);
  const state = STATES.find((each) => each === query.get('state')) ?? 'open';
  return { state, unitId: oversees(actor) ? parseId(query.get('unit') ?? '') : actor.unitId };
}

/** The list with what may be added to it: duties of the year, and lines of the unit's plan ahead. */
export async function loadClockPage(view: View, query: URLSearchParams, page: number): Promise<ClockPageModel> {
  const { tx, today } = view;
  const actor = actorOf(view);
  const filter = readClockFilter(view, query);
  const { rows, total } = await listClocks(tx, filter, today, page);
  const clocks = await loadClocks(tx, today);
  const kinds = new Set(clocks.events.map(({ kind }) => kind));
  const ahead = await listLinesAhead(tx, actor.unitId, today, MOST_LINES);
  return {
    today,
    soonDays: clocks.soonDays,
    filter,
    page,
    rows,
    total,
    yearly: await loadYearly(view, clocks),
    lines: ahead.filter(({ title }) => kinds.has(guessKind(title) ?? '')).slice(0, MOST_SUGGESTED),
    units: oversees(actor) ? (await listUnitsAt(tx, today)).map(({ id, name }) => ({ id, name })) : null,
  };
}

async function loadYearly(view: View, clocks: Clocks): Promise<YearlyRow[]> {
  const actor = actorOf(view);
  const year = yearOf(view.today);
  const owed = clocks.yearly.filter(({ sender }) => oversees(actor) || (sender !== null && holds(actor, sender)));
  if (owed.length === 0) return [];
  const done = new Map((await listYearlyDone(view.tx, [year])).map((each) => [each.code, each]));
  return owed.flatMap((clock) => {
    const due = yearlyDueDays(clock, year, clocks.calendar);
    return due ? [{ clock, year, ...due, done: done.get(clock.code) ?? null }] : [];
  });
}
