import type { Id } from '../../../kernel/ids.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { DutyAct } from './cycle.rules.ts';

/** An obligation that an act of the cycle fulfils. */
export interface CycleDuty {
  readonly obligationId: Id;
  readonly act: DutyAct;
}

export async function listCycleDuties(tx: Tx, cycleId: Id): Promise<CycleDuty[]> {
  const rows = await tx
    .selectFrom('cycle_duty')
    .select(['obligation_id as obligationId', 'act'])
    .where('cycle_id', '=', cycleId)
    .orderBy('obligation_id')
    .orderBy('act')
    .execute();
  return rows as CycleDuty[];
}

export async function replaceCycleDuties(tx: Tx, cycleId: Id, duties: readonly CycleDuty[], actId: Id): Promise<void> {
  await tx.deleteFrom('cycle_duty').where('cycle_id', '=', cycleId).execute();
  await insertRows(
    tx,
    'cycle_duty',
    duties.map(({ obligationId, act }) => ({ cycle_id: cycleId, obligation_id: obligationId, act, act_id: actId })),
  );
}
