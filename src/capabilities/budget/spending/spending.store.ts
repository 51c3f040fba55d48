import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Dong } from '../../../kernel/money.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Payment } from './spending.rules.ts';

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
  const [payment] = await selectPayments(tx, sql`s.id = ${id}`);
  return payment ?? null;
}

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
