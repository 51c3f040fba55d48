import { sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Plan } from '../plan.rules.ts';
import { findProvincialPlan } from '../plan.store.ts';

/** Locked first and read then: a statement that waited still sees what was before. */
export async function findProvincialPlanForUpdate(tx: Tx, cycleId: Id): Promise<Plan | null> {
  await sql`select from plan where cycle_id = ${cycleId} and level = 'province' for update`.execute(tx);
  return findProvincialPlan(tx, cycleId);
}
