import type { Day, Instant } from '../../kernel/day.ts';
import type { Tx } from '../../platform/database/tenant.ts';

/** The moved clock of a demonstration, or null where the real day counts. */
export async function findSimulatedDay(tx: Tx): Promise<Day | null> {
  const row = await tx.selectFrom('business_clock').select('day').executeTakeFirst();
  return (row?.day as Day | undefined) ?? null;
}

/** Forward only: the database refuses a day before the current one. */
export async function setSimulatedDay(tx: Tx, day: Day, movedAt: Instant): Promise<void> {
  await tx
    .insertInto('business_clock')
    .values({ day, moved_at: movedAt })
    .onConflict((conflict) => conflict.column('only_row').doUpdateSet({ day, moved_at: movedAt }))
    .execute();
}
