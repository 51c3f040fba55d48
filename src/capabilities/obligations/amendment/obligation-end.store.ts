import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import { updateTasks } from '../tasks/bulk.store.ts';
import type { TaskPart } from '../tasks/task.rules.ts';
import { dateColumns, type NewDates } from '../tasks/task-change.store.ts';

/** These obligations end on the day; what goes on in their place is counted from when the oldest of them began. */
export async function endObligationsBy(
  tx: Tx,
  amendmentId: Id,
  ends: readonly { readonly id: Id; readonly successorId: Id | null; readonly openedOn: Day }[],
  on: Day,
): Promise<void> {
  if (ends.length === 0) return;
  const rows = sql`jsonb_to_recordset(${JSON.stringify(ends)}::jsonb)
    as x(id uuid, "successorId" uuid, "openedOn" date)`;
  await sql`
    update obligation o set withdrawn_on = greatest(o.opened_on, ${on}::date), ended_by_id = ${amendmentId},
      successor_id = x."successorId"
    from ${rows} where o.id = x.id`.execute(tx);
  await sql`
    update obligation o set opened_on = least(o.opened_on, x.since)
    from (select "successorId", min("openedOn") as since from ${rows} group by "successorId") x
    where o.id = x."successorId"`.execute(tx);
}

/** The day has come: what began with this amendment gives tasks like any other. */
export async function beginObligations(tx: Tx, amendmentId: Id): Promise<void> {
  await tx.updateTable('obligation').set({ waits_for_id: null }).where('waits_for_id', '=', amendmentId).execute();
}

/** Where a task goes on. */
export interface NewPlace {
  readonly id: Id;
  readonly obligationId: Id;
  readonly revisionId: Id;
  readonly part: TaskPart;
  readonly dueKey: string;
  readonly period: string | null;
}

const placeColumns = ({ id, obligationId, revisionId, part, dueKey, period }: NewPlace) => ({
  id,
  obligation_id: obligationId,
  revision_id: revisionId,
  part,
  due_key: dueKey,
  period,
});

/** The task goes on elsewhere with the days that it has. */
export const saveTaskPlaces = (tx: Tx, tasks: readonly NewPlace[]): Promise<void> =>
  updateTasks(tx, tasks.map(placeColumns));

export const saveCarriedTasks = (tx: Tx, tasks: readonly (NewPlace & NewDates)[]): Promise<void> =>
  updateTasks(
    tx,
    tasks.map((task) => ({ ...placeColumns(task), ...dateColumns(task) })),
  );
