import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Dong } from '../../../kernel/money.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Place, Pot, UnitYear } from '../budget.rules.ts';
import type { Payment, Standing } from './spending.rules.ts';

export const insertPayment = (
  tx: Tx,
  payment: Omit<Payment, 'reversedById'> & { readonly actId: Id },
): Promise<unknown> =>
  insertRows(tx, 'spending', [
    {
      id: payment.id,
      unit_id: payment.unitId,
      line_id: payment.lineId,
      year: payment.year,
      source: payment.source,
      tag: payment.tag,
      amount: payment.amount,
      paid_on: payment.paidOn,
      document_number: payment.documentNumber,
      words: payment.words,
      explanation: payment.explanation,
      norm: payment.norm,
      reverses_id: payment.reversesId,
      act_id: payment.actId,
    },
  ]);

const columns = sql`s.id, s.unit_id as "unitId", s.line_id as "lineId", s.year, s.source, s.tag, s.amount,
  s.paid_on as "paidOn", s.document_number as "documentNumber", s.words, s.explanation, s.norm,
  s.reverses_id as "reversesId", (select r.id from spending r where r.reverses_id = s.id) as "reversedById"`;

export async function findPayment(tx: Tx, id: Id): Promise<Payment | null> {
  const [payment] = await listPaymentsByIds(tx, [id]);
  return payment ?? null;
}

/** For whoever counts payments: reports open a figure with it. In the order of their days. */
export const listPaymentsByIds = (tx: Tx, ids: readonly Id[]): Promise<Payment[]> =>
  selectPayments(tx, sql`s.id = any(${ids}::uuid[]) order by s.paid_on, s.id`);

async function selectPayments(tx: Tx, where: RawBuilder<unknown>): Promise<Payment[]> {
  const { rows } = await sql<Payment>`select ${columns} from spending s where ${where}`.execute(tx);
  return rows;
}

/** Which payments a list shows; null is not narrowed. */
export interface PaymentFilter {
  readonly year: number;
  readonly unitId: Id | null;
  readonly lineId: Id | null;
  readonly source: string | null;
  /** without a line · after the year · taken back */
  readonly kind: 'no-line' | 'late' | 'reversal' | null;
}

export interface PaymentPage {
  readonly payments: readonly Payment[];
  readonly count: number;
  /** of all payments of the list, reversals taken off */
  readonly total: Dong;
}

/** The newest day first; one question for the rows, one for count and sum, both over the same payments. */
export async function pagePayments(
  tx: Tx,
  filter: PaymentFilter,
  page: { readonly skip: number; readonly take: number },
): Promise<PaymentPage> {
  const where = shown(filter);
  const payments = await selectPayments(
    tx,
    sql`${where} order by s.paid_on desc, s.id desc limit ${page.take} offset ${page.skip}`,
  );
  const { rows } = await sql<{ count: number; total: Dong }>`
    select count(*)::int as count, coalesce(sum(s.amount), 0)::bigint as total from spending s where ${where}`.execute(
    tx,
  );
  return { payments, count: rows[0]?.count ?? 0, total: rows[0]?.total ?? (0 as Dong) };
}

const shown = ({ year, unitId, lineId, source, kind }: PaymentFilter) => sql`
  s.year = ${year}
  ${unitId ? sql`and s.unit_id = ${unitId}` : sql``}
  ${lineId ? sql`and s.line_id = ${lineId}` : sql``}
  ${source ? sql`and s.source = ${source}` : sql``}
  ${kind === 'no-line' ? sql`and s.line_id is null` : sql``}
  ${kind === 'late' ? sql`and extract(year from s.paid_on) > s.year` : sql``}
  ${kind === 'reversal' ? sql`and s.reverses_id is not null` : sql``}`;

/** How the money of one place stands; zeros where there is none. */
export async function findStanding(tx: Tx, place: Place): Promise<Standing> {
  const { rows } = await sql<Standing>`
    select assigned, spent, explained from budget_position
    where unit_id = ${place.unitId} and year = ${place.year} and line_id is not distinct from ${place.lineId}::uuid
      and source = ${place.source} and tag = ${place.tag}`.execute(tx);
  const none = 0 as Dong;
  return rows[0] ?? { assigned: none, spent: none, explained: none };
}

/** The pot of a line, or of the lump sum, in which most is left: what a payment is taken from unless somebody says. */
export async function fullestPot(tx: Tx, { unitId, year }: UnitYear, lineId: Id | null): Promise<Pot | null> {
  const { rows } = await sql<Pot>`
    select source, tag from budget_position
    where unit_id = ${unitId} and year = ${year} and line_id is not distinct from ${lineId}::uuid and assigned > 0
    order by assigned - spent desc, source, tag limit 1`.execute(tx);
  return rows[0] ?? null;
}

/** Places where more was paid than is assigned and explained, the largest first. */
export interface OverspentPlace extends Place {
  readonly over: Dong;
  readonly explained: Dong;
}

export async function pageOverspent(
  tx: Tx,
  { year, unitId }: { readonly year: number; readonly unitId: Id | null },
  page: { readonly skip: number; readonly take: number },
): Promise<{ readonly places: readonly OverspentPlace[]; readonly count: number }> {
  const { rows } = await sql<OverspentPlace & { count: number }>`
    select unit_id as "unitId", year, line_id as "lineId", source, tag, spent - assigned as over, explained,
      (count(*) over ())::int as count
    from budget_position
    where year = ${year} and spent - assigned > explained and spent > assigned
      ${unitId ? sql`and unit_id = ${unitId}` : sql``}
    order by spent - assigned desc, unit_id, line_id, source, tag limit ${page.take} offset ${page.skip}`.execute(tx);
  return { places: rows.map(({ count: _, ...row }) => row), count: rows[0]?.count ?? 0 };
}

export interface Explanation {
  readonly words: string;
  readonly over: Dong;
  readonly on: Day;
}

export const insertExplanation = (
  tx: Tx,
  place: Place,
  row: { readonly id: Id; readonly over: Dong; readonly words: string; readonly actId: Id },
): Promise<unknown> =>
  insertRows(tx, 'overspending_explanation', [
    {
      id: row.id,
      unit_id: place.unitId,
      year: place.year,
      line_id: place.lineId,
      source: place.source,
      tag: place.tag,
      over: row.over,
      words: row.words,
      act_id: row.actId,
    },
  ]);

/** Explanations about one line, the newest first. */
export async function listExplanationsOfLine(tx: Tx, lineId: Id): Promise<(Explanation & Pot)[]> {
  const { rows } = await sql<Explanation & Pot>`
    select e.words, e.over, e.source, e.tag, a.happened_on as "on"
    from overspending_explanation e join audit_entry a on a.id = e.act_id
    where e.line_id = ${lineId} order by e.id desc`.execute(tx);
  return rows;
}
