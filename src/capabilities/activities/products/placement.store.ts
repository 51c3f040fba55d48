import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

export const FINDINGS = ['good', 'worn', 'damaged', 'missing', 'expired'] as const;
export type Finding = (typeof FINDINGS)[number];

/** Copies of a product that stand somewhere, with the newest visit to them. */
export interface Placement {
  readonly id: Id;
  readonly productId: Id;
  readonly productTitle: string;
  readonly productUnitId: Id;
  /** code of the list border-gates */
  readonly gate: string;
  readonly cluster: string;
  readonly panel: string;
  readonly language: string;
  readonly copies: number;
  readonly placedOn: Day;
  /** of this place, or of the product where nothing else was said */
  readonly expiresOn: Day | null;
  readonly removedOn: Day | null;
  readonly activityId: Id | null;
  /** a photo of the place is among the evidence of its activity */
  readonly photographed: boolean;
  readonly visitedOn: Day | null;
  readonly found: Finding | null;
}

async function select(tx: Tx, rest: RawBuilder<unknown>): Promise<(Placement & { total: number })[]> {
  const { rows } = await sql<Placement & { total: number }>`
    select g.id, g.product_id as "productId", p.title as "productTitle", p.unit_id as "productUnitId", g.gate, g.cluster,
      g.panel, g.language, g.copies, g.placed_on::text as "placedOn",
      coalesce(g.expires_on, p.expires_on)::text as "expiresOn", g.removed_on::text as "removedOn",
      g.activity_id as "activityId", exists (select from evidence e where e.activity_id = g.activity_id
        and e.kind = 'photo' and e.taken_back_act_id is null) as photographed,
      v.visited_on::text as "visitedOn", v.found, (count(*) over ())::int as total
    from gate_placement g join gate_product p on p.id = g.product_id
    left join lateral (select x.visited_on, x.found from gate_visit x where x.placement_id = g.id
      order by x.visited_on desc, x.id desc limit 1) v on true
    ${rest}`.execute(tx);
  return rows;
}

export const listPlacementsOf = (tx: Tx, productId: Id): Promise<Placement[]> =>
  select(tx, sql`where g.product_id = ${productId} order by g.removed_on nulls first, g.gate, g.cluster, g.id`);

export const PLACEMENT_PAGE = 50;

/** What stands now, where it expires first. @param unitId null: products of every unit */
export async function listStanding(
  tx: Tx,
  filter: { readonly unitId: Id | null; readonly gate: string | null },
  page: number | null,
): Promise<{ rows: Placement[]; total: number }> {
  const limit = page === null ? sql`` : sql`limit ${PLACEMENT_PAGE} offset ${(page - 1) * PLACEMENT_PAGE}`;
  const ofUnit = filter.unitId ? sql`p.unit_id = ${filter.unitId}` : sql`true`;
  const atGate = filter.gate ? sql`g.gate = ${filter.gate}` : sql`true`;
  const rows = await select(
    tx,
    sql`where g.removed_on is null and ${ofUnit} and ${atGate}
      order by coalesce(g.expires_on, p.expires_on) nulls last, g.gate, g.cluster, g.id ${limit}`,
  );
  return { rows, total: rows[0]?.total ?? 0 };
}

export const findPlacement = async (tx: Tx, id: Id): Promise<Placement | null> =>
  (await select(tx, sql`where g.id = ${id}`))[0] ?? null;

export interface NewPlacement
  extends Pick<Placement, 'id' | 'productId' | 'gate' | 'cluster' | 'panel' | 'language' | 'copies' | 'placedOn'> {
  readonly expiresOn: Day | null;
  readonly activityId: Id | null;
  readonly actId: Id;
}

export async function insertPlacement(tx: Tx, placement: NewPlacement): Promise<void> {
  await tx
    .insertInto('gate_placement')
    .values({
      id: placement.id,
      product_id: placement.productId,
      gate: placement.gate,
      cluster: placement.cluster,
      panel: placement.panel,
      language: placement.language,
      copies: placement.copies,
      placed_on: placement.placedOn,
      expires_on: placement.expiresOn,
      activity_id: placement.activityId,
      act_id: placement.actId,
    })
    .execute();
}

/** @returns false when it was removed before */
export async function removePlacement(tx: Tx, id: Id, removedOn: Day, actId: Id): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('gate_placement')
    .set({ removed_on: removedOn, removed_act_id: actId })
    .where('id', '=', id)
    .where('removed_on', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function insertVisit(
  tx: Tx,
  visit: { id: Id; placementId: Id; visitedOn: Day; found: Finding; words: string | null; actId: Id },
): Promise<void> {
  await tx
    .insertInto('gate_visit')
    .values({
      id: visit.id,
      placement_id: visit.placementId,
      visited_on: visit.visitedOn,
      found: visit.found,
      words: visit.words,
      act_id: visit.actId,
    })
    .execute();
}

/** Activities of a unit from the last year that could show a place by their photos, the newest first. */
export async function listShowingActivities(
  tx: Tx,
  unitId: Id,
): Promise<{ readonly id: Id; readonly title: string; readonly startsOn: Day }[]> {
  const { rows } = await sql<{ id: Id; title: string; startsOn: Day }>`
    select id, title, starts_on::text as "startsOn" from activity
    where unit_id = ${unitId} and kind in ('border-gate-product', 'panel', 'publication') and state <> 'withdrawn'
    order by starts_on desc, id desc limit 50`.execute(tx);
  return rows;
}
