import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Move } from './grouping.rules.ts';

export interface CoverageFact {
  readonly id: Id;
  readonly itemId: Id;
  /** recorded, revised, imported, checked, check-taken-back, withdrawn, restored, grouped, ungrouped */
  readonly kind: string;
  readonly revisionId: Id;
  readonly fromStoryId: Id | null;
  readonly toStoryId: Id | null;
  readonly words: string | null;
  readonly happenedOn: Day;
  readonly actId: Id;
}

export const insertCoverageFacts = (tx: Tx, facts: readonly CoverageFact[]): Promise<unknown> =>
  insertRows(
    tx,
    'coverage_fact',
    facts.map((fact) => ({
      id: fact.id,
      item_id: fact.itemId,
      kind: fact.kind,
      revision_id: fact.revisionId,
      from_story_id: fact.fromStoryId,
      to_story_id: fact.toStoryId,
      words: fact.words,
      happened_on: fact.happenedOn,
      act_id: fact.actId,
    })),
  );

export interface CoverageFactRow extends Omit<CoverageFact, 'id' | 'itemId' | 'revisionId'> {
  readonly personId: Id | null;
  readonly unitId: Id | null;
}

/** What happened to an item, the newest first. */
export async function listCoverageFacts(tx: Tx, itemId: Id, most: number): Promise<CoverageFactRow[]> {
  const { rows } = await sql<CoverageFactRow>`
    select f.kind, f.from_story_id as "fromStoryId", f.to_story_id as "toStoryId", f.words,
      f.happened_on as "happenedOn", f.act_id as "actId", e.person_id as "personId", e.unit_id as "unitId"
    from coverage_fact f join audit_entry e on e.id = f.act_id
    where f.item_id = ${itemId} order by f.id desc limit ${most}`.execute(tx);
  return rows;
}

/** What one act of grouping or ungrouping moved. */
export async function listMovesOfAct(tx: Tx, actId: Id): Promise<Move[]> {
  const { rows } = await sql<Move>`
    select item_id as id, from_story_id as "from", to_story_id as "to" from coverage_fact
    where act_id = ${actId} and kind in ('grouped', 'ungrouped') order by id`.execute(tx);
  return rows;
}

export interface MovedItem extends Move {
  readonly revisionId: Id;
}

/** A revision for each item that changes its story, and the story in the flat column: three statements in all. */
export async function moveItems(
  tx: Tx,
  moves: readonly MovedItem[],
  saved: { readonly by: Id; readonly on: Day; readonly actId: Id },
): Promise<void> {
  const rows = JSON.stringify(moves);
  await sql`
    insert into coverage_revision (id, item_id, number, content, saved_by, saved_on, act_id)
    select m."revisionId", c.id,
      (select max(x.number) + 1 from coverage_revision x where x.item_id = c.id),
      r.content || jsonb_build_object('storyId', m."to"), ${saved.by}, ${saved.on}, ${saved.actId}
    from jsonb_to_recordset(${rows}::jsonb) as m(id uuid, "to" uuid, "revisionId" uuid)
    join coverage_item c on c.id = m.id join coverage_revision r on r.id = c.revision_id`.execute(tx);
  await sql`
    update coverage_item c set story_id = m."to", revision_id = m."revisionId", version = c.version + 1
    from jsonb_to_recordset(${rows}::jsonb) as m(id uuid, "to" uuid, "revisionId" uuid)
    where c.id = m.id`.execute(tx);
}
