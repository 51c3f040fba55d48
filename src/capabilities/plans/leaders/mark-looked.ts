import type { Id } from '../../../kernel/ids.ts';
import { forbidden, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { saveLook } from './changes.store.ts';
import { seeLeading } from './leaders.policy.ts';

/** "Đã xem": what was done until now is no news to this person any more; it is their own mark and nobody else's. */
export async function markLooked(change: Change): Promise<Result<Id>> {
  const actor = actorOf(change);
  if (!seeLeading.allows(actor)) return forbidden('refusal.forbidden');
  const actId = await change.record({ action: 'plan.mark-looked', subjectType: 'person', subjectId: actor.personId });
  await saveLook(change.tx, actor.personId, actId);
  return ok(actor.personId);
}
