import { type Day, lastDayOfMonth, yearOf } from '../../../kernel/day.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { countRegister, type RegisterCount } from '../register/register.store.ts';
import { readFilter } from '../register/register-filter.rules.ts';
import { loadDeadlineData } from '../schedule/load-deadline-data.ts';
import {
  type Deadline,
  findNextDeadline,
  listDeadlines,
  listMapAxes,
  listTaskYears,
  listUnitDuties,
  type MapAxes,
  type UnitDuty,
} from './overview.store.ts';

export interface OverviewModel {
  readonly year: number;
  readonly years: readonly number[];
  readonly today: Day;
  readonly soonDays: number;
  /** null when nothing dated is missing from today on */
  readonly next: Deadline | null;
  /** the year's tasks of units that are ordered */
  readonly count: RegisterCount;
  /** overdue tasks of the year and of all years before it */
  readonly overdue: number;
  readonly deadlines: readonly Deadline[];
  readonly duties: readonly UnitDuty[];
  readonly axes: MapAxes;
  /** every unit in the map, however many */
  readonly allUnits: boolean;
}

/** The province in one year: the same number of queries whatever the number of units and obligations. */
export async function loadOverview(
  view: View,
  asked: { readonly year: number | null; readonly allUnits: boolean },
): Promise<OverviewModel> {
  const { tx, today } = view;
  const { soonDays } = await loadDeadlineData(tx, today);
  const scope = { actor: actorOf(view), today, soonDays };
  const year = asked.year ?? yearOf(today);
  const ordered = { ...readFilter(new URLSearchParams()), cooperation: false };
  const overdue = { ...ordered, time: 'overdue' as const, to: lastDayOfMonth(year, 12) };
  return {
    year,
    years: await listTaskYears(tx),
    today,
    soonDays,
    next: await findNextDeadline(tx, scope),
    count: await countRegister(tx, scope, { ...ordered, year }),
    overdue: (await countRegister(tx, scope, overdue)).total,
    deadlines: await listDeadlines(tx, scope, year),
    duties: await listUnitDuties(tx, scope, year),
    axes: await listMapAxes(tx, scope, year),
    allUnits: asked.allUnits,
  };
}
