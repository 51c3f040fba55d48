import type { Id } from '../../../kernel/ids.ts';
import type { Change } from '../../../platform/change.ts';
import { resetStandingCards } from '../../obligations/index.ts';
import { listLastDays } from './last-day.store.ts';

/** After a change that may take work away: standing cards show the last day that is left. */
export async function refeedCards(change: Change, unitId: Id, obligationIds: readonly Id[]): Promise<void> {
  const ids = [...new Set(obligationIds)];
  if (ids.length === 0) return;
  const last = await listLastDays(change.tx, unitId, ids, change.today);
  await resetStandingCards(
    change.tx,
    ids.map((obligationId) => ({ obligationId, unitId, on: last.get(obligationId) ?? null })),
  );
}
