import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

const uuids = (ids: readonly Id[]) => sql`${[...ids]}::uuid[]`;
const until = (day: Day) => sql`daterange(lower(valid), least(upper(valid), ${day}::date))`;

/**
 * Units end on a day, and with them their name, place, functions, posts, holdings, signing authority and
 * delegations. What ended before keeps its own end.
 */
export async function endUnits(tx: Tx, ids: readonly Id[], day: Day, basis: string): Promise<void> {
  const open = sql`(upper(valid) is null or upper(valid) > ${day}::date)`;
  const posts = sql`select id from post where unit_id = any(${uuids(ids)})`;
  await sql`update post_holding set valid = ${until(day)}, end_basis = ${basis}
    where post_id in (${posts}) and ${open}`.execute(tx);
  await sql`update signing_authority set valid = ${until(day)} where post_id in (${posts}) and ${open}`.execute(tx);
  await sql`update delegation set ended_on = greatest(lower(valid), ${day}::date)
    where (from_post_id in (${posts}) or to_post_id in (${posts})) and ended_on is null and ${open}`.execute(tx);
  await sql`update post set valid = ${until(day)}, version = version + 1
    where unit_id = any(${uuids(ids)}) and ${open}`.execute(tx);
  await sql`update unit_function set valid = ${until(day)}, end_basis = ${basis}
    where unit_id = any(${uuids(ids)}) and ${open}`.execute(tx);
  await sql`update unit_name set valid = ${until(day)} where unit_id = any(${uuids(ids)}) and ${open}`.execute(tx);
  await sql`update unit_placement set valid = ${until(day)} where unit_id = any(${uuids(ids)}) and ${open}`.execute(tx);
  await sql`update unit set valid = ${until(day)}, version = version + 1
    where id = any(${uuids(ids)}) and ${open}`.execute(tx);
}

export interface NewPlace {
  readonly id: Id;
  readonly unitId: Id;
  readonly parentId: Id | null;
  readonly path: string;
}

/** Units stand elsewhere from a day on. */
export async function placeUnits(tx: Tx, places: readonly NewPlace[], day: Day, basis: string): Promise<void> {
  if (places.length === 0) return;
  const ids = places.map((place) => place.unitId);
  await sql`update unit_placement set valid = ${until(day)}
    where unit_id = any(${uuids(ids)}) and valid @> ${day}::date`.execute(tx);
  await tx
    .insertInto('unit_placement')
    .values(
      places.map((place) => ({
        id: place.id,
        unit_id: place.unitId,
        parent_id: place.parentId,
        path: place.path,
        valid: sql<string>`daterange(${day}::date, null)`,
        basis,
      })),
    )
    .execute();
}

export interface MovedPost {
  readonly oldId: Id;
  readonly newId: Id;
  readonly holdingId: Id;
  readonly unitId: Id;
}

/** Posts that somebody held go on in another unit, with the same holder; read before the old ones end. */
export async function copyPosts(tx: Tx, posts: readonly MovedPost[], day: Day, basis: string, actId: Id) {
  if (posts.length === 0) return;
  const moved = sql`jsonb_to_recordset(${JSON.stringify(posts)}::jsonb)
    as m("oldId" uuid, "newId" uuid, "holdingId" uuid, "unitId" uuid)`;
  await sql`
    insert into post (id, unit_id, kind, title, title_en, staffing, field, decision_number, decision_on,
      last_training_on, focal_point, valid)
    select m."newId", m."unitId", p.kind, p.title, p.title_en, p.staffing, p.field, p.decision_number, p.decision_on,
      p.last_training_on, p.focal_point, daterange(${day}::date, null)
    from ${moved} join post p on p.id = m."oldId"`.execute(tx);
  await sql`
    insert into post_holding (id, post_id, person_id, valid, basis, act_id)
    select m."holdingId", m."newId", h.person_id, daterange(${day}::date, null), ${basis}, ${actId}
    from ${moved} join post_holding h on h.post_id = m."oldId" and h.valid @> ${day}::date`.execute(tx);
}

export interface NewSuccession {
  readonly id: Id;
  readonly predecessorId: Id;
  readonly successorId: Id;
}

export async function insertSuccessions(
  tx: Tx,
  rows: readonly NewSuccession[],
  act: { readonly reorganisationId: Id; readonly effectiveOn: Day; readonly basis: string },
): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insertInto('unit_succession')
    .values(
      rows.map((row) => ({
        id: row.id,
        reorganisation_id: act.reorganisationId,
        predecessor_id: row.predecessorId,
        successor_id: row.successorId,
        effective_on: act.effectiveOn,
        basis: act.basis,
        mark: 'V',
      })),
    )
    .execute();
}

/** A unit that begins stands in the groups in which its predecessors stood ("UBND các huyện, thành phố"). */
export async function joinGroups(tx: Tx, pairs: readonly NewSuccession[], day: Day): Promise<void> {
  if (pairs.length === 0) return;
  await sql`
    insert into unit_group_member (group_id, unit_id, valid)
    select distinct m.group_id, x."successorId", daterange(${day}::date, null)
    from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as x("predecessorId" uuid, "successorId" uuid)
    join unit_group_member m on m.unit_id = x."predecessorId" and m.valid @> ${day}::date
    on conflict do nothing`.execute(tx);
}
