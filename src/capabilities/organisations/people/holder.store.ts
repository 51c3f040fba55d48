import { type RawBuilder, sql } from 'kysely';
import type { PostKind } from '../../../kernel/actor.ts';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

/** A post on a day with its unit as it stood then; `personId` is null while nobody holds it. */
export interface StaffedPost {
  readonly postId: Id;
  readonly personId: Id | null;
  readonly since: Day | null;
  readonly kind: PostKind;
  readonly title: string;
  readonly titleEn: string | null;
  readonly unitId: Id;
  readonly unitVersion: number;
  readonly unitName: string;
  readonly unitNameEn: string;
  readonly unitPath: string;
}

/** Every post of the province that exists on the day, by unit and rank. */
export const listStaffedPosts = (tx: Tx, day: Day): Promise<StaffedPost[]> => staffedPosts(tx, day, sql`true`);

/** What a person holds on the day, the longest held first. */
export const listPostsHeldBy = (tx: Tx, personId: Id, day: Day): Promise<StaffedPost[]> =>
  staffedPosts(tx, day, sql`h.person_id = ${personId}`);

export async function findStaffedPost(tx: Tx, postId: Id, day: Day): Promise<StaffedPost | null> {
  const [post] = await staffedPosts(tx, day, sql`po.id = ${postId}`);
  return post ?? null;
}

async function staffedPosts(tx: Tx, day: Day, which: RawBuilder<unknown>): Promise<StaffedPost[]> {
  const { rows } = await sql<StaffedPost>`
    select po.id as "postId", h.person_id as "personId", lower(h.valid) as since, po.kind, po.title,
      po.title_en as "titleEn", u.id as "unitId", u.version as "unitVersion", n.name as "unitName",
      n.name_en as "unitNameEn", pl.path as "unitPath"
    from post po
    join unit u on u.id = po.unit_id and u.valid @> ${day}::date
    join unit_name n on n.unit_id = u.id and n.valid @> ${day}::date
    join unit_placement pl on pl.unit_id = u.id and pl.valid @> ${day}::date
    left join post_holding h on h.post_id = po.id and h.valid @> ${day}::date
    where po.valid @> ${day}::date and ${which}
    order by n.name collate "vi-x-icu", array_position(array['head','deputy','officer','clerk','administrator'], po.kind),
      lower(h.valid), po.title collate "vi-x-icu", po.id`.execute(tx);
  return rows;
}
