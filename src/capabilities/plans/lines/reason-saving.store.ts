import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

export interface NewReason {
  readonly id: Id;
  readonly planId: Id;
  readonly obligationId: Id;
  readonly reason: string;
  readonly actId: Id;
}

export async function insertReason(tx: Tx, { id, planId, obligationId, reason, actId }: NewReason): Promise<void> {
  await tx
    .insertInto('plan_reason')
    .values({ id, plan_id: planId, obligation_id: obligationId, reason, act_id: actId })
    .execute();
}
