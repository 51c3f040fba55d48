import { lastWorkingDayOnOrBefore } from '../../../kernel/working-days.ts';
import type { Subscriber } from '../../../platform/change.ts';
import type { RulesChanged } from '../../rulebook/index.ts';
import { loadDeadlineData } from './load-deadline-data.ts';
import { listOpenLastDays, saveUrgedDays } from './urged-day.store.ts';

const CALENDAR: readonly string[] = ['holiday', 'swapped-day', 'working-week', 'deadline-settings'];

/**
 * A day off that is added today changes for which day open tasks are urged, in the transaction that added it. The
 * last day itself is the document's and stays, and so do tasks whose last day has passed or that were handed in.
 */
export const followCalendar: Subscriber = async (change, { payload }) => {
  if (!(payload as RulesChanged).sets.some((set) => CALENDAR.includes(set))) return;
  const open = await listOpenLastDays(change.tx, change.today);
  const { settings, calendar } = await loadDeadlineData(change.tx, change.today);
  const moved = open.flatMap(({ statedOn, urgedOn }) => {
    const wanted = settings.urge === 'last-working-day' ? lastWorkingDayOnOrBefore(calendar, statedOn) : statedOn;
    return wanted === urgedOn ? [] : [{ statedOn, urgedOn: wanted }];
  });
  const tasks = await saveUrgedDays(change.tx, moved);
  if (tasks === 0) return;
  await change.record({
    action: 'task.urge-again',
    subjectType: 'task',
    subjectId: null,
    details: { tasks, days: moved.map((day) => day.statedOn) },
  });
};
