import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { writeOnActivity } from '../kinds/index.ts';
import { deleteLink, insertLinks, listLinkable } from './cost.store.ts';

export interface LinkSpending {
  readonly activityId: Id;
  readonly spendingIds: readonly Id[];
}

/** These payments were for this activity, each wholly and for no other. @returns the activity */
export async function linkSpending(change: Change, command: LinkSpending): Promise<Result<Id>> {
  const { activityId } = command;
  const spendingIds = [...new Set(command.spendingIds)];
  if (spendingIds.length === 0) return invalid({ spending: 'activity.cost.error.none' });
  const details = { payments: spendingIds.length };
  return writeOnActivity<Id>(change, { activityId, fact: 'spending-linked', details }, async ({ activity, actId }) => {
    const free = await listLinkable(change.tx, activity.unitId, spendingIds);
    if (free.length < spendingIds.length) return conflict('activity.cost.refusal.taken');
    await insertLinks(change.tx, activityId, free, actId);
    return ok(activityId);
  });
}

export const unlinkSpending = (
  change: Change,
  { activityId, spendingId }: { readonly activityId: Id; readonly spendingId: Id },
): Promise<Result<Id>> =>
  writeOnActivity<Id>(change, { activityId, fact: 'spending-unlinked' }, async () =>
    (await deleteLink(change.tx, activityId, spendingId)) ? ok(activityId) : conflict('activity.cost.refusal.taken'),
  );
