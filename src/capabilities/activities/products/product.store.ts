import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

export interface GateProduct {
  readonly id: Id;
  readonly shortCode: string;
  readonly unitId: Id;
  readonly unitName: string;
  readonly activityId: Id | null;
  readonly title: string;
  /** code of the list gate-product-forms */
  readonly form: string;
  readonly expiresOn: Day | null;
  readonly showsBorder: boolean;
  readonly version: number;
  /** the newest review of a map or border: null while nobody looked */
  readonly reviewPassed: boolean | null;
  /** copies by language, as "lo:40" */
  readonly left: readonly { readonly language: string; readonly copies: number }[];
  /** copies that stand somewhere now, and in how many places */
  readonly placed: number;
  readonly places: number;
}

async function select(tx: Tx, today: Day, where: RawBuilder<unknown>): Promise<(GateProduct & { total: number })[]> {
  const { rows } = await sql<GateProduct & { total: number }>`
    select p.id, p.short_code as "shortCode", p.unit_id as "unitId", p.activity_id as "activityId", p.title, p.form,
      p.expires_on::text as "expiresOn", p.shows_border as "showsBorder", p.version,
      coalesce((select n.name from unit_name n where n.unit_id = p.unit_id
        order by n.valid @> ${today}::date desc, lower(n.valid) desc limit 1), '') as "unitName",
      (select r.passed from border_review r where r.product_id = p.id order by r.id desc limit 1) as "reviewPassed",
      coalesce((select json_agg(json_build_object('language', s.language, 'copies', s.copies) order by s.language)
        from (select language, sum(amount)::int as copies from gate_stock where product_id = p.id group by 1) s), '[]')
        as left,
      (select coalesce(sum(g.copies), 0)::int from gate_placement g where g.product_id = p.id and g.removed_on is null)
        as placed,
      (select count(*)::int from gate_placement g where g.product_id = p.id and g.removed_on is null) as places,
      (count(*) over ())::int as total
    from gate_product p where ${where}`.execute(tx);
  return rows;
}

export const PRODUCT_PAGE = 50;

/** The soonest to expire first. @param unitId null: of every unit */
export async function listProducts(
  tx: Tx,
  unitId: Id | null,
  today: Day,
  page: number | null,
): Promise<{ rows: GateProduct[]; total: number }> {
  const limit = page === null ? sql`` : sql`limit ${PRODUCT_PAGE} offset ${(page - 1) * PRODUCT_PAGE}`;
  const ofUnit = unitId ? sql`p.unit_id = ${unitId}` : sql`true`;
  const rows = await select(tx, today, sql`${ofUnit} order by p.expires_on nulls last, p.id ${limit}`);
  return { rows, total: rows[0]?.total ?? 0 };
}

export const listProductsOf = (tx: Tx, activityId: Id, today: Day): Promise<GateProduct[]> =>
  select(tx, today, sql`p.activity_id = ${activityId} order by p.id`);

export const findProduct = async (tx: Tx, id: Id, today: Day): Promise<GateProduct | null> =>
  (await select(tx, today, sql`p.id = ${id}`))[0] ?? null;

/** Every change of a product, its stock or places locks it. */
export async function lockProduct(tx: Tx, id: Id, today: Day): Promise<GateProduct | null> {
  await sql`select from gate_product where id = ${id} for update`.execute(tx);
  return findProduct(tx, id, today);
}

export async function takeProductNumber(tx: Tx): Promise<{ number: number; province: string }> {
  const { rows } = await sql<{ number: string; province: string }>`
    select nextval('gate_product_number') as number,
      (select code from installation.province where schema_name = current_schema()) as province`.execute(tx);
  const [row] = rows;
  if (!row) throw new Error('the numbers of products are missing');
  return { number: Number(row.number), province: row.province };
}

export interface ProductWords {
  readonly title: string;
  readonly form: string;
  readonly expiresOn: Day | null;
  readonly showsBorder: boolean;
}

export async function insertProduct(
  tx: Tx,
  product: ProductWords & { id: Id; shortCode: string; unitId: Id; activityId: Id | null; actId: Id },
): Promise<void> {
  await tx
    .insertInto('gate_product')
    .values({
      id: product.id,
      short_code: product.shortCode,
      unit_id: product.unitId,
      activity_id: product.activityId,
      title: product.title,
      form: product.form,
      expires_on: product.expiresOn,
      shows_border: product.showsBorder,
      act_id: product.actId,
    })
    .execute();
}
