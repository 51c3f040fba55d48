import type { Id } from '../../../../kernel/ids.ts';
import { notFound, ok, type Result } from '../../../../kernel/result.ts';
import { actorOf, type Change } from '../../../../platform/change.ts';
import { saveSeen } from '../../acts/reading.store.ts';
import { findDossier, listSeenItems } from '../dossier.store.ts';

/** "Đã xem": from here on the page shows this reader the words that changed after these. */
export async function markItemsSeen(change: Change, planId: Id): Promise<Result<Id>> {
  if (!(await findDossier(change.tx, planId))) return notFound();
  const items = await listSeenItems(change.tx, planId);
  const details = { lines: items.length };
  await change.record({ action: 'dossier.mark-seen', subjectType: 'plan', subjectId: planId, details });
  await saveSeen(change.tx, actorOf(change).personId, items, change.today);
  return ok(planId);
}
