import { sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import { foldedOf, keysOfSent, monthOf, type SentLineSource, tagsOf } from './sent-line.rules.ts';
import { listSentLineIdsOfPlan, listSentSources, withSharers } from './sent-line-source.store.ts';

/**
 * Brings the flat tables to what lines and decisions say, in the transaction that changed them. Whoever sends, takes
 * back, removes or decides lines calls it: `setLineStates`, `updatePlan` and the decisions do.
 */
export async function followLines(tx: Tx, changed: readonly Id[]): Promise<void> {
  if (changed.length === 0) return;
  const lineIds = await withSharers(tx, changed);
  // The stamps first: whoever else changes a line of these plans waits, and what is read below is the newest.
  await stampPlans(tx, lineIds);
  await removeItemsWithoutOrigin(tx, lineIds);
  const sources = await listSentSources(tx, lineIds);
  await sql`delete from sent_line where line_id = any(${lineIds}::uuid[])`.execute(tx);
  await insertSentLines(tx, sources);
}

/** For a plan that was sent, or taken back as a whole. */
export const followPlan = async (tx: Tx, planId: Id): Promise<void> =>
  followLines(tx, await listSentLineIdsOfPlan(tx, planId));

/** While the provincial plan is put together, an item whose last origin went away goes with it. */
async function removeItemsWithoutOrigin(tx: Tx, lineIds: readonly Id[]): Promise<void> {
  await sql`
    update plan_line i set state = 'removed', version = i.version + 1
    from plan p
    where p.id = i.plan_id and p.level = 'province' and p.state = 'consolidating' and i.state <> 'removed'
      and i.id in (
        select item_id from sent_line where line_id = any(${lineIds}::uuid[])
        union
        select item_id from line_decision where line_id = any(${lineIds}::uuid[]))
      and not exists (
        select from line_decision d
        join plan_line l on l.decision_id = d.id and l.state <> 'removed' and l.sent_revision_id is not null
        join plan o on o.id = l.plan_id and o.state <> 'drafting'
        where d.item_id = i.id)`.execute(tx);
}

async function stampPlans(tx: Tx, lineIds: readonly Id[]): Promise<void> {
  await sql`
    insert into consolidation_stamp (plan_id, cycle_id, number)
    select distinct plan_id, cycle_id, 1 from plan_line where id = any(${lineIds}::uuid[]) order by plan_id
    on conflict (plan_id) do update set number = consolidation_stamp.number + 1`.execute(tx);
}

/** Three statements, however many lines there are. */
export async function insertSentLines(tx: Tx, sources: readonly SentLineSource[]): Promise<void> {
  if (sources.length === 0) return;
  await insertRows(tx, 'sent_line', sources.map(rowOf));
  await insertRows(
    tx,
    'sent_line_tag',
    sources.flatMap((line) =>
      tagsOf(line).map(({ kind, value }) => ({
        ...placeOf(line),
        plan_id: line.planId,
        position: line.position,
        kind,
        value,
      })),
    ),
  );
  await insertRows(
    tx,
    'sent_line_key',
    sources.flatMap((line) => keysOfSent(line).map((key) => ({ ...placeOf(line), ...key }))),
    'skip',
  );
}

const placeOf = (line: SentLineSource) => ({ cycle_id: line.cycleId, line_id: line.lineId });

const rowOf = (line: SentLineSource) => ({
  ...placeOf(line),
  plan_id: line.planId,
  unit_id: line.unitId,
  position: line.position,
  revision_id: line.revisionId,
  task_group: line.taskGroup ?? '',
  channel: line.channel ?? '',
  month: monthOf(line.startsOn, line.endsOn),
  sibling: line.sibling ?? '',
  folded: foldedOf(line),
  decision: line.decision ?? '',
  decision_id: line.decisionId,
  item_id: line.itemId,
  changed: line.decidedRevisionId !== null && line.decidedRevisionId !== line.revisionId,
  proposed: line.proposed,
  appraised: line.appraised,
  planned: line.planned,
});
