import { notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { listLines } from '../lines/line.store.ts';
import { findPlan } from '../plan.store.ts';
import { maySeePlan } from './acts.policy.ts';
import type { OnLines } from './approve-lines.ts';
import { saveSeen } from './reading.store.ts';
import { asShown } from './return-lines.ts';
import { getSurroundings } from './situation.store.ts';

/** "Đã xem": from here on the page shows this person what changed after these revisions. */
export async function markSeen(change: Change, { planId, lines }: OnLines): Promise<Result<number>> {
  const actor = actorOf(change);
  const plan = await findPlan(change.tx, planId);
  if (plan?.level !== 'unit') return notFound();
  const { place } = await getSurroundings(change.tx, planId, change.today);
  if (!maySeePlan(actor, place, plan.sentOn !== null)) return notFound();
  const seen = asShown(await listLines(change.tx, planId), lines).map((line) => ({
    lineId: line.id,
    revisionId: line.sentRevisionId ?? line.revisionId,
  }));
  await change.record({
    action: 'plan.mark-seen',
    subjectType: 'plan',
    subjectId: planId,
    details: { lines: seen.length },
  });
  await saveSeen(change.tx, actor.personId, seen, change.today);
  return ok(seen.length);
}
