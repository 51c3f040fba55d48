import { addDays } from '../../../kernel/day.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { tellUnits, type UnitNotice } from '../../obligations/index.ts';
import { loadSteps } from '../clocks/remind-of-clocks.ts';
import { reminderOf } from '../clocks/reminder.rules.ts';
import { listUrgedFollowUps } from './follow-up.store.ts';
import { followUpPaths } from './follow-ups.paths.ts';

/** Nobody is reminded of what was due longer ago: it stays on the list. */
const LONGEST_LATE = 45;

/** Tells who carries it out, before and after its day, by the same steps as tasks; nobody twice. */
export async function remindOfFollowUps(change: Change): Promise<Result<number>> {
  const { tx, today } = change;
  const steps = await loadSteps(change);
  const until = addDays(today, steps.before.at(-1) ?? 0);
  const rows = await listUrgedFollowUps(tx, today, until, addDays(today, -LONGEST_LATE));
  const notices = rows.flatMap(({ id, unitId, dueOn }): UnitNotice[] => {
    const reminder = dueOn && reminderOf({ dueOn, urgedOn: dueOn }, today, steps);
    if (!reminder) return [];
    return [
      {
        unitId,
        to: reminder.alsoHeads ? 'workers-and-heads' : 'workers',
        kind: reminder.late ? 'activity-follow-up-late' : 'activity-follow-up-soon',
        record: { id, path: followUpPaths.one(id) },
        key: `${dueOn}/${reminder.step}`,
        details: { day: dueOn },
      },
    ];
  });
  return ok(await tellUnits(change, notices));
}
