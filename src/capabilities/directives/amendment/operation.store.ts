import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { AmendmentOperation } from './amendment.rules.ts';

/** Everything people decided about what a directive changes, in the order in which they did. */
export async function listAmendmentOperations(tx: Tx, directiveId: Id): Promise<AmendmentOperation[]> {
  const rows = await tx
    .selectFrom('amendment_operation')
    .select(['sequence', 'payload'])
    .where('directive_id', '=', directiveId)
    .orderBy('sequence')
    .execute();
  return rows.map((row) => ({ ...(row.payload as object), sequence: row.sequence }) as AmendmentOperation);
}

export async function insertAmendmentOperation(
  tx: Tx,
  row: { id: Id; directiveId: Id; operation: AmendmentOperation; actId: Id },
): Promise<void> {
  const { sequence, ...payload } = row.operation;
  await tx
    .insertInto('amendment_operation')
    .values({
      id: row.id,
      directive_id: row.directiveId,
      target_id: payload.targetId,
      sequence,
      kind: payload.kind,
      payload: JSON.stringify(payload),
      act_id: row.actId,
    })
    .execute();
}
