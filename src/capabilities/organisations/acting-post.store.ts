import { sql } from 'kysely';
import type { Actor, PostKind } from '../../kernel/actor.ts';
import type { Day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Tx } from '../../platform/database/tenant.ts';

/** A post that a person may act for on a day: their own, or one delegated to a post they hold. */
export interface ActingPost {
  readonly postId: Id;
  /** null for a post of one's own */
  readonly delegationId: Id | null;
  /** what was delegated, in words */
  readonly scope: string | null;
  readonly kind: PostKind;
  readonly title: string;
  readonly titleEn: string | null;
  readonly unitId: Id;
  readonly unitName: string;
  readonly unitNameEn: string;
  readonly unitShortName: string;
}

/**
 * Own posts first, then those received by delegation. One step only: what a post received by delegation cannot be
 * passed on, so a chain of delegations gives nothing to its end.
 */
export async function listPostsOfPerson(tx: Tx, personId: Id, day: Day): Promise<ActingPost[]> {
  const { rows } = await sql<ActingPost>`
    with own as (${ownPosts(day)} and h.person_id = ${personId}), acting as (${actingPosts(day)})
    select a."postId", a."delegationId", a.scope, po.kind, po.title, po.title_en as "titleEn", u.id as "unitId",
      n.name as "unitName", n.name_en as "unitNameEn", n.short_name as "unitShortName"
    from acting a
    join post po on po.id = a."postId"
    join unit u on u.id = po.unit_id
    join unit_name n on n.unit_id = u.id and n.valid @> ${day}::date
    order by a."delegationId" is not null, a."heldSince", a."postId"`.execute(tx);
  return rows;
}

/** Posts held on the day in units that exist on it. */
const ownPosts = (day: Day) => sql`
  select h.person_id, po.id, lower(h.valid) as since
  from post_holding h
  join post po on po.id = h.post_id and po.valid @> ${day}::date
  join unit u on u.id = po.unit_id and u.valid @> ${day}::date
  where h.valid @> ${day}::date`;

/** `own` and what was delegated to it by posts that are still filled. */
const actingPosts = (day: Day) => sql`
  select person_id, id as "postId", null::uuid as "delegationId", null::text as scope, since as "heldSince" from own
  union all
  select own.person_id, d.from_post_id, d.id, d.scope, lower(d.valid)
  from own
  join delegation d on d.to_post_id = own.id and d.valid @> ${day}::date
    and (d.ended_on is null or d.ended_on > ${day}::date)
  join post fp on fp.id = d.from_post_id and fp.valid @> ${day}::date
  join unit fu on fu.id = fp.unit_id and fu.valid @> ${day}::date`;

export interface ActingChoice {
  readonly accountId: Id;
  /** null: the person has not chosen yet, the first post counts */
  readonly postId: Id | null;
  readonly delegationId: Id | null;
}

/**
 * Who acts in a session on a day, with the functions of their unit. A choice that has ended (the post was taken
 * away, the delegation ran out) falls back to the person's first post.
 * @returns null when the account is not active or its person holds no post that day
 */
export async function loadActor(tx: Tx, choice: ActingChoice, day: Day): Promise<Actor | null> {
  const { rows } = await sql<Actor>`
    with own as (${ownPosts(day)} and h.person_id =
        (select person_id from account where id = ${choice.accountId} and state = 'active')),
      acting as (${actingPosts(day)})
    select ${choice.accountId}::text as "accountId", a.person_id as "personId", a."postId", po.kind as "postKind",
      po.unit_id as "unitId", pl.path as "unitPath", a."delegationId",
      array(select f.function from unit_function f where f.unit_id = po.unit_id and f.valid @> ${day}::date
            order by f.function) as functions
    from acting a
    join post po on po.id = a."postId"
    join unit_placement pl on pl.unit_id = po.unit_id and pl.valid @> ${day}::date
    order by (a."postId" = ${choice.postId} and a."delegationId" is not distinct from ${choice.delegationId}) is true desc,
      a."delegationId" is not null, a."heldSince", a."postId"
    limit 1`.execute(tx);
  return rows[0] ?? null;
}
