import type { Id } from '../../../kernel/ids.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

export interface NewReason {
  readonly id: Id;
  readonly planId: Id;
  readonly obligationId: Id;
  readonly reason: string;
  readonly actId: Id;
}

export const insertReasons = (tx: Tx, reasons: readonly NewReason[]): Promise<unknown> =>
  insertRows(
    tx,
    'plan_reason',
    reasons.map(({ id, planId, obligationId, reason, actId }) => ({
      id,
      plan_id: planId,
      obligation_id: obligationId,
      reason,
      act_id: actId,
    })),
  );
