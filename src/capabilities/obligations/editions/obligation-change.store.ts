import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import { insertRows } from '../tasks/bulk.store.ts';
import type { TaskPart } from '../tasks/task.rules.ts';

/** New obligations, pointing at the revision that their first edition states. */
export async function insertObligations(
  tx: Tx,
  obligations: readonly { id: Id; directiveId: Id; revisionId: Id; openedOn: Day; waitsForId: Id | null }[],
): Promise<void> {
  const rows = obligations.map(({ id, directiveId, revisionId, openedOn, waitsForId }) => ({
    id,
    directive_id: directiveId,
    revision_id: revisionId,
    opened_on: openedOn,
    waits_for_id: waitsForId,
  }));
  await insertRows(tx, 'obligation', rows);
}

/** A correction puts another revision in force; an obligation that had been withdrawn is owed again. */
export async function putInForce(tx: Tx, revisions: readonly { obligationId: Id; id: Id }[]): Promise<void> {
  if (revisions.length === 0) return;
  await sql`
    update obligation o set revision_id = x.id, withdrawn_on = null
    from jsonb_to_recordset(${JSON.stringify(revisions)}::jsonb) as x("obligationId" uuid, id uuid)
    where o.id = x."obligationId"`.execute(tx);
}

export async function withdrawObligations(tx: Tx, ids: readonly Id[], on: Day): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable('obligation')
    .set({ withdrawn_on: on })
    .where('id', 'in', [...ids])
    .execute();
}

/** Nobody of the present holders owes these obligations any more from the day on. */
export async function endHolders(tx: Tx, obligationIds: readonly Id[], on: Day, actId: Id): Promise<void> {
  if (obligationIds.length === 0) return;
  await sql`
    update obligation_unit set until_on = greatest(from_on, ${on}::date), ended_act_id = ${actId}
    where until_on is null and obligation_id = any(${[...obligationIds]}::uuid[])`.execute(tx);
}

export interface NewHolder {
  readonly id: Id;
  readonly obligationId: Id;
  readonly revisionId: Id;
  readonly unitId: Id;
  readonly part: TaskPart;
  readonly fromOn: Day;
  readonly movedFromUnitId?: Id;
  readonly actId: Id;
}

/** A unit that owes the obligation already is left as it is. */
export async function insertHolders(tx: Tx, holders: readonly NewHolder[]): Promise<void> {
  const rows = holders.map((holder) => ({
    id: holder.id,
    obligation_id: holder.obligationId,
    revision_id: holder.revisionId,
    unit_id: holder.unitId,
    part: holder.part,
    from_on: holder.fromOn,
    moved_from_unit_id: holder.movedFromUnitId ?? null,
    act_id: holder.actId,
  }));
  await insertRows(tx, 'obligation_unit', rows, 'skip');
}
