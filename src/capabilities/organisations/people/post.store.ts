import { type RawBuilder, sql } from 'kysely';
import type { PostKind } from '../../../kernel/actor.ts';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Validity } from '../unit.rules.ts';
import type { Staffing } from './staff-register.rules.ts';

/** A post and who holds it on a day. */
export interface PostAt extends Validity {
  readonly id: Id;
  readonly unitId: Id;
  readonly kind: PostKind;
  readonly title: string;
  readonly titleEn: string | null;
  readonly staffing: Staffing;
  readonly field: string | null;
  readonly decisionNumber: string | null;
  readonly decisionOn: Day | null;
  readonly lastTrainingOn: Day | null;
  readonly focalPoint: boolean;
  readonly version: number;
  readonly holdingId: Id | null;
  readonly personId: Id | null;
  readonly heldSince: Day | null;
  readonly heldUntil: Day | null;
}

export const listPostsOfUnit = (tx: Tx, unitId: Id, day: Day): Promise<PostAt[]> =>
  listPosts(tx, sql`p.unit_id = ${unitId} and p.valid @> ${day}::date`, day);

/** All posts of the province that the staff register is about, in every unit that exists on the day. */
export const listRegisterPosts = (tx: Tx, day: Day): Promise<PostAt[]> =>
  listPosts(tx, sql`p.staffing <> 'outside-register' and p.valid @> ${day}::date`, day);

export async function findPost(tx: Tx, postId: Id, day: Day): Promise<PostAt | null> {
  const [post] = await listPosts(tx, sql`p.id = ${postId}`, day);
  return post ?? null;
}

const ORDER = ['head', 'deputy', 'officer', 'clerk', 'administrator'];

async function listPosts(tx: Tx, which: RawBuilder<unknown>, day: Day): Promise<PostAt[]> {
  const { rows } = await sql<PostAt>`
    select p.id, p.unit_id as "unitId", p.kind, p.title, p.title_en as "titleEn", p.staffing, p.field,
      p.decision_number as "decisionNumber", p.decision_on as "decisionOn",
      p.last_training_on as "lastTrainingOn", p.focal_point as "focalPoint", p.version,
      lower(p.valid) as "from", upper(p.valid) as "to",
      h.id as "holdingId", h.person_id as "personId", lower(h.valid) as "heldSince", upper(h.valid) as "heldUntil"
    from post p
    left join post_holding h on h.post_id = p.id and h.valid @> ${day}::date
    where ${which}
    order by array_position(${ORDER}::text[], p.kind), p.title collate "vi-x-icu", p.id`.execute(tx);
  return rows;
}

/** People who may administer the whole province on a day: without one, nobody could ever appoint one again. */
export async function countProvinceAdministrators(tx: Tx, day: Day): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n
    from post p
    join post_holding h on h.post_id = p.id and h.valid @> ${day}::date
    join unit u on u.id = p.unit_id and u.valid @> ${day}::date
    join unit_placement pl on pl.unit_id = u.id and pl.valid @> ${day}::date and pl.parent_id is null
    join person pe on pe.id = h.person_id and pe.erased_on is null
    where p.kind = 'administrator' and p.valid @> ${day}::date`.execute(tx);
  return rows[0]?.n ?? 0;
}

/** Locks a post until the transaction ends. @returns null when there is none */
export async function lockPost(tx: Tx, postId: Id): Promise<{ id: Id; unitId: Id; version: number } | null> {
  const row = await tx
    .selectFrom('post')
    .select(['id', 'unit_id as unitId', 'version'])
    .where('id', '=', postId)
    .forUpdate()
    .executeTakeFirst();
  return (row as { id: Id; unitId: Id; version: number } | undefined) ?? null;
}
