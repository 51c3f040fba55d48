import { sql } from 'kysely';
import type { PostKind } from '../../../kernel/actor.ts';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Staffing } from './staff-register.rules.ts';

/** What the register says of a post. */
export interface RegisterEntry {
  readonly title: string;
  readonly titleEn: string | null;
  readonly staffing: Staffing;
  readonly field: string | null;
  readonly decisionNumber: string | null;
  readonly decisionOn: Day | null;
  readonly lastTrainingOn: Day | null;
  readonly focalPoint: boolean;
}

const columnsOf = (entry: RegisterEntry) => ({
  title: entry.title,
  title_en: entry.titleEn,
  staffing: entry.staffing,
  field: entry.field,
  decision_number: entry.decisionNumber,
  decision_on: entry.decisionOn,
  last_training_on: entry.lastTrainingOn,
  focal_point: entry.focalPoint,
});

export async function insertPost(
  tx: Tx,
  post: RegisterEntry & { id: Id; unitId: Id; kind: PostKind; from: Day },
): Promise<void> {
  await tx
    .insertInto('post')
    .values({
      id: post.id,
      unit_id: post.unitId,
      kind: post.kind,
      ...columnsOf(post),
      valid: sql`daterange(${post.from}::date, null)`,
    })
    .execute();
}

export async function saveRegisterEntry(tx: Tx, postId: Id, entry: RegisterEntry): Promise<void> {
  await tx
    .updateTable('post')
    .set({ ...columnsOf(entry), version: sql`version + 1` })
    .where('id', '=', postId)
    .execute();
}

/** The same decision for several posts; one statement. */
export async function savePostDecision(
  tx: Tx,
  postIds: readonly Id[],
  { decisionNumber, decisionOn }: { readonly decisionNumber: string; readonly decisionOn: Day },
): Promise<void> {
  await sql`
    update post set decision_number = ${decisionNumber}, decision_on = ${decisionOn}, version = version + 1
    where id = any(${[...postIds]}::uuid[])`.execute(tx);
}

export async function saveStaffing(tx: Tx, postId: Id, staffing: Staffing): Promise<void> {
  await tx.updateTable('post').set({ staffing, version: sql`version + 1` }).where('id', '=', postId).execute();
}

export interface Holding {
  readonly id: Id;
  readonly personId: Id;
  readonly from: Day;
  readonly to: Day | null;
}

/** Who holds or held a post, in order of time. */
export async function listHoldings(tx: Tx, postId: Id): Promise<Holding[]> {
  const { rows } = await sql<Holding>`
    select h.id, h.person_id as "personId", lower(h.valid) as "from", upper(h.valid) as "to"
    from post_holding h where h.post_id = ${postId} order by lower(h.valid)`.execute(tx);
  return rows;
}

export interface NewHolding {
  readonly id: Id;
  readonly postId: Id;
  readonly personId: Id;
  readonly from: Day;
  readonly to: Day | null;
  readonly basis: string;
  readonly actId: Id;
}

export async function insertHolding(tx: Tx, row: NewHolding): Promise<void> {
  await tx
    .insertInto('post_holding')
    .values({
      id: row.id,
      post_id: row.postId,
      person_id: row.personId,
      valid: sql`daterange(${row.from}::date, ${row.to}::date)`,
      basis: row.basis,
      act_id: row.actId,
    })
    .execute();
}

/** @param to first day on which the post is no longer held */
export async function endHolding(tx: Tx, id: Id, to: Day, basis: string): Promise<void> {
  await tx
    .updateTable('post_holding')
    .set({ valid: sql`daterange(lower(valid), ${to}::date)`, end_basis: basis })
    .where('id', '=', id)
    .execute();
}
