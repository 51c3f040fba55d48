import type { Change, Subscriber } from '../../../platform/change.ts';
import type { RulesChanged } from '../../rulebook/index.ts';
import type { ActivitiesChanged } from '../activity.events.ts';
import { clocksOf } from './clock.rules.ts';
import {
  type ClockedActivity,
  listClockedActivities,
  listPlannedWithClocks,
  replaceOpenClocks,
} from './clock.store.ts';
import { loadClocks } from './load-clocks.ts';

/** Confirming and checking move no day. */
const MOVING: readonly ActivitiesChanged['action'][] = [
  'record',
  'plan',
  'revise',
  'hand-in',
  'withdraw',
  'restore',
  'restore-planned',
];

/** Clocks start with a planned or recorded event, follow its days, and end with it. */
export const followEventDays: Subscriber = async (change, { payload }) => {
  const { action, activities } = payload as ActivitiesChanged;
  if (!MOVING.includes(action)) return;
  await setClocks(
    change,
    await listClockedActivities(
      change.tx,
      activities.map(({ activityId }) => activityId),
    ),
  );
};

/** What is planned follows the law as it is now; what has happened keeps the days that it was told. */
export const followClockRules: Subscriber = async (change, { payload }) => {
  if (!(payload as RulesChanged).sets.includes('event-clock')) return;
  await setClocks(change, await listPlannedWithClocks(change.tx));
};

async function setClocks(change: Change, activities: readonly ClockedActivity[]): Promise<void> {
  if (activities.length === 0) return;
  const clocks = await loadClocks(change.tx, change.today);
  await replaceOpenClocks(
    change.tx,
    activities.map(({ id }) => id),
    activities
      .filter(({ state }) => state !== 'withdrawn')
      .flatMap((activity) =>
        clocksOf(clocks.events, activity, clocks).map(({ clock, dueOn, urgedOn }) => ({
          id: change.newId(),
          activityId: activity.id,
          code: clock.code,
          ruleId: clock.ruleId,
          inForce: clock.inForce,
          dueOn,
          urgedOn,
        })),
      ),
  );
}
