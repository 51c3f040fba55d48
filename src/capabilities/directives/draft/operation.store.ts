import { sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Operation } from './operation.rules.ts';

/** Every operation on a draft, in the order in which it was made. */
export async function listOperations(tx: Tx, directiveId: Id): Promise<Operation[]> {
  const rows = await tx
    .selectFrom('draft_operation')
    .select(['sequence', 'payload'])
    .where('directive_id', '=', directiveId)
    .orderBy('sequence')
    .execute();
  return rows.map((row) => ({ ...(row.payload as object), sequence: row.sequence }) as Operation);
}

export interface NewOperation {
  readonly id: Id;
  readonly operation: Operation;
}

export async function insertOperations(
  tx: Tx,
  directiveId: Id,
  operations: readonly NewOperation[],
  actId: Id,
): Promise<void> {
  if (operations.length === 0) return;
  const rows = operations.map(({ id, operation }) => {
    const { sequence, ...payload } = operation;
    const lineageId = 'lineageId' in operation ? operation.lineageId : null;
    return { id, sequence, kind: operation.kind, lineageId, payload };
  });
  await sql`insert into draft_operation (id, directive_id, sequence, kind, lineage_id, payload, act_id)
    select x.id, ${directiveId}::uuid, x.sequence, x.kind, x."lineageId", x.payload, ${actId}::uuid
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as x(id uuid, sequence int, kind text, "lineageId" uuid, payload jsonb)`.execute(tx);
}

export interface Progress {
  readonly obligations: number;
  readonly settled: number;
  readonly toReview: number;
  readonly findings: number;
}

/** The counts of the list, written anew from the draft in the transaction of every change. */
export async function saveProgress(tx: Tx, directiveId: Id, progress: Progress): Promise<void> {
  const values = {
    obligations: progress.obligations,
    settled: progress.settled,
    to_review: progress.toReview,
    findings: progress.findings,
  };
  await tx
    .insertInto('directive_progress')
    .values({ directive_id: directiveId, ...values })
    .onConflict((conflict) => conflict.column('directive_id').doUpdateSet(values))
    .execute();
}
