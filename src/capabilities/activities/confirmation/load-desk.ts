import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { WorkCalendar } from '../../../kernel/working-days.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { listUnitLabels, type UnitLabel } from '../../organisations/index.ts';
import { type CodeChoices, listCodeChoices, loadCalendar, loadGeneralRules } from '../../rulebook/index.ts';
import { checkActivities, oversees } from '../activity.policy.ts';
import {
  type Desk,
  deskOf,
  lateBefore,
  readWishes,
  type WaitingFilter,
  type Wishes,
  waitedDays,
  waitingFilter,
} from './desk.rules.ts';
import { type Risk, risksOf } from './risk.rules.ts';
import { listByRisk } from './risk.store.ts';
import { countWaiting, listWaiting, listWaitingUnits, type Waiting, type WaitingCounts } from './waiting.store.ts';

const PAGE = 50;
/** To choose from; a unit further down is reached by its days or kind. */
const MOST_UNITS = 200;

export interface DeskRow extends Waiting {
  /** working days that the accepter has had it */
  readonly waited: number;
  readonly risks: readonly Risk[];
  readonly score: number;
}

export interface DeskModel {
  readonly desk: Desk;
  /** has a desk of both levels */
  readonly checks: boolean;
  readonly oversees: boolean;
  readonly view: 'all' | 'risk';
  readonly rows: readonly DeskRow[];
  readonly counts: WaitingCounts;
  readonly oldestDays: number;
  readonly wishes: Wishes;
  readonly filter: WaitingFilter;
  readonly page: number;
  readonly units: ReadonlyMap<Id, UnitLabel>;
  readonly unitChoices: readonly { readonly unitId: Id; readonly count: number }[];
  readonly kinds: CodeChoices;
}

/** One desk, by time or by reasons to look first: as many queries whatever waits. */
export async function loadDesk(
  view: View,
  query: URLSearchParams,
  shown: { readonly view: 'all' | 'risk'; readonly page: number },
): Promise<DeskModel> {
  const { tx, today } = view;
  const actor = actorOf(view);
  const desk = deskOf(actor, query.get('level') ?? '');
  const filter = waitingFilter(query);
  const clock = await loadClock(view, desk);
  const at = { today, offset: (shown.page - 1) * PAGE, limit: PAGE };
  const rows =
    shown.view === 'risk'
      ? (await listByRisk(tx, desk, filter, at)).map((row) => ({ ...row, risks: risksOf(row) }))
      : (await listWaiting(tx, desk, filter, at)).map((row) => ({ ...row, risks: [], score: 0 }));
  const counts = await countWaiting(tx, desk, filter, { today, lateBefore: clock.lateBefore });
  const unitChoices = desk.level === 'check' ? await listWaitingUnits(tx, desk, today, MOST_UNITS) : [];
  const ids = [...rows.map((row) => row.unitId), ...unitChoices.map((choice) => choice.unitId)];
  return {
    desk,
    checks: checkActivities.allows(actor),
    oversees: oversees(actor),
    view: shown.view,
    rows: rows.map((row) => ({ ...row, waited: waitedDays(clock.calendar, row.since, today) })),
    counts,
    oldestDays: counts.oldest ? waitedDays(clock.calendar, counts.oldest, today) : 0,
    wishes: clock.wishes,
    filter,
    page: shown.page,
    units: await listUnitLabels(tx, [...new Set(ids)], today),
    unitChoices,
    kinds: (await listCodeChoices(tx, ['activity-kinds'], today))['activity-kinds'],
  };
}

interface Clock {
  readonly calendar: WorkCalendar;
  readonly wishes: Wishes;
  readonly lateBefore: Day | null;
}

export async function loadClock({ tx, today }: View, desk: Pick<Desk, 'level'>): Promise<Clock> {
  const calendar = await loadCalendar(tx);
  const wishes = readWishes(await loadGeneralRules(tx, today));
  const wished = wishes[desk.level];
  return { calendar, wishes, lateBefore: wished === null ? null : lateBefore(calendar, today, wished) };
}
