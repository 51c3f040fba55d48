import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

/** A unit that answers an incoming paper, or helps to (phiếu giải quyết văn bản đến). */
export interface Handling {
  readonly id: Id;
  readonly documentId: Id;
  readonly unitId: Id;
  readonly unitName: string;
  readonly lead: boolean;
  readonly passedOn: Day;
  readonly dueOn: Day | null;
  readonly progress: string | null;
  readonly answerNumber: string | null;
  readonly doneOn: Day | null;
  /** who passed it on */
  readonly byUnitId: Id | null;
}

export async function listHandlings(tx: Tx, documentId: Id): Promise<Handling[]> {
  const { rows } = await sql<Handling>`
    select h.id, h.document_id as "documentId", h.unit_id as "unitId", n.name as "unitName", h.lead,
      h.passed_on::text as "passedOn", h.due_on::text as "dueOn", h.progress, h.answer_number as "answerNumber",
      h.done_on::text as "doneOn", a.unit_id as "byUnitId"
    from document_handling h
    join audit_entry a on a.id = h.act_id
    join lateral (select x.name from unit_name x where x.unit_id = h.unit_id order by lower(x.valid) desc limit 1) n on true
    where h.document_id = ${documentId} order by h.lead desc, h.id`.execute(tx);
  return rows;
}

export async function insertHandling(
  tx: Tx,
  row: { id: Id; documentId: Id; unitId: Id; lead: boolean; passedOn: Day; dueOn: Day | null; actId: Id },
): Promise<void> {
  await tx
    .insertInto('document_handling')
    .values({
      id: row.id,
      document_id: row.documentId,
      unit_id: row.unitId,
      lead: row.lead,
      passed_on: row.passedOn,
      due_on: row.dueOn,
      act_id: row.actId,
    })
    .execute();
}

export async function saveProgress(
  tx: Tx,
  id: Id,
  told: { progress: string | null; answerNumber: string | null; doneOn: Day | null; receivedOn: Day },
): Promise<void> {
  await tx
    .updateTable('document_handling')
    .set({
      progress: told.progress,
      answer_number: told.answerNumber,
      done_on: told.doneOn,
      received_on: sql`coalesce(received_on, ${told.receivedOn}::date)`,
      version: sql`version + 1`,
    })
    .where('id', '=', id)
    .execute();
}

/** Whether a paper came to this unit: it entered it, or somebody passed it on to it. What nobody's unit entered is everybody's. */
export async function hasCome(tx: Tx, documentId: Id, unitId: Id): Promise<boolean> {
  const { rows } = await sql<{ come: boolean }>`
    select a.unit_id is null or a.unit_id = ${unitId} or exists (select from document_handling h
      where h.document_id = d.id and h.unit_id = ${unitId}) as come
    from document d join audit_entry a on a.id = d.act_id where d.id = ${documentId}`.execute(tx);
  return rows[0]?.come ?? false;
}
