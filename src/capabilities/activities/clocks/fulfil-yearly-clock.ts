import { holds } from '../../../kernel/actor.ts';
import type { Day } from '../../../kernel/day.ts';
import { conflict, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { oversees, workOnActivities } from '../activity.policy.ts';
import { deleteYearlyDone, insertYearlyDone } from './clock.store.ts';
import { loadClocks } from './load-clocks.ts';

export interface OnYearlyClock {
  readonly code: string;
  readonly year: number;
}

/** Whoever holds the function that owes it, or oversees the province. */
async function mayFulfil(change: Change, { code, year }: OnYearlyClock): Promise<boolean> {
  if (!Number.isInteger(year) || year < 2000 || year > 2099) return false;
  const actor = actorOf(change);
  const clock = (await loadClocks(change.tx, change.today)).yearly.find((each) => each.code === code);
  if (!clock || !workOnActivities.allows(actor)) return false;
  return oversees(actor) || (clock.sender !== null && holds(actor, clock.sender));
}

/** The duty of a year was done with a document. */
export async function fulfilYearlyClock(
  change: Change,
  command: OnYearlyClock & { readonly doneOn: Day; readonly documentNumber: string },
): Promise<Result<null>> {
  const { code, year, doneOn } = command;
  if (!(await mayFulfil(change, { code, year }))) return notFound();
  const documentNumber = command.documentNumber.trim();
  if (documentNumber === '') return invalid({ documentNumber: 'activity.clock.error.document' });
  if (doneOn > change.today) return invalid({ doneOn: 'activity.clock.error.ahead' });
  const details = { code, year };
  const actId = await change.record({
    action: 'activity.yearly-clock-done',
    subjectType: 'rule',
    subjectId: null,
    details,
  });
  const kept = await insertYearlyDone(change.tx, { code, year, doneOn, documentNumber, actId });
  return kept ? ok(null) : conflict('activity.clock.refusal.changed');
}

/** Undo of what was said by mistake; the audit log keeps it. */
export async function takeBackYearlyClock(change: Change, { code, year }: OnYearlyClock): Promise<Result<null>> {
  if (!(await mayFulfil(change, { code, year }))) return notFound();
  const details = { code, year };
  await change.record({ action: 'activity.yearly-clock-reopened', subjectType: 'rule', subjectId: null, details });
  return (await deleteYearlyDone(change.tx, code, year)) ? ok(null) : conflict('activity.clock.refusal.changed');
}
