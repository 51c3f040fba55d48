import type { Id } from '../../../kernel/ids.ts';
import { invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { listDutiesToPlan } from './list-duties-to-plan.ts';
import { insertReasons } from './reason-saving.store.ts';
import { writeOnPlan } from './write-on-plan.ts';

export interface GiveReason {
  readonly planId: Id;
  readonly obligationId: Id;
  /** why the obligation has no line this year */
  readonly reason: string;
  /** further obligations that the same words answer */
  readonly also?: readonly Id[];
}

const LONGEST = 1_000;

/** Answers obligations without a line. Words that are given again count instead of the first ones. */
export async function giveReason(change: Change, command: GiveReason): Promise<Result<Id>> {
  const place = await writeOnPlan(change, command.planId);
  if (!place.ok) return place;
  const duties = await listDutiesToPlan(change, place.value);
  const wanted = new Set([command.obligationId, ...(command.also ?? [])]);
  const answered = duties.filter((duty) => wanted.has(duty.obligationId)).map((duty) => duty.obligationId);
  if (!answered.includes(command.obligationId)) return notFound();
  const reason = command.reason.trim();
  if (reason === '') return invalid({ reason: 'plan.reason.missing' });
  if (reason.length > LONGEST) return invalid({ reason: 'plan.line.error.tooLong' });
  const { planId } = command;
  const actId = await change.record({
    action: 'plan.give-reason',
    subjectType: 'plan',
    subjectId: planId,
    details: { obligations: answered },
  });
  const rows = answered.map((obligationId) => ({ id: change.newId(), planId, obligationId, reason, actId }));
  await insertReasons(change.tx, rows);
  return ok(planId);
}
