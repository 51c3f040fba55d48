import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

/** Until the transaction ends nobody else numbers for this issuer: two who press at once come one after the other. */
export async function lockNumbering(tx: Tx, issuerUnitId: Id): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(current_schema() || '/numbering/' || ${issuerUnitId}))`.execute(tx);
}

/** The last number of an issuer's year, and the latest day of any number it gave here. */
export async function findLastNumber(
  tx: Tx,
  issuerUnitId: Id,
  year: number,
): Promise<{ sequence: number; issuedOn: Day | null }> {
  const { rows } = await sql<{ sequence: number; issuedOn: Day | null }>`
    select coalesce(max(sequence) filter (where year = ${year}), 0)::int as sequence,
      max(issued_on) filter (where mode = 'here')::text as "issuedOn"
    from outgoing_issue where issuer_unit_id = ${issuerUnitId}`.execute(tx);
  return rows[0] ?? { sequence: 0, issuedOn: null };
}

/** Whether the issuer has another paper with this number and symbol in that year. */
export async function isNumberTaken(
  tx: Tx,
  at: { issuerUnitId: Id; year: number; number: string; symbol: string },
): Promise<boolean> {
  const row = await tx
    .selectFrom('outgoing_issue')
    .select('document_id')
    .where('issuer_unit_id', '=', at.issuerUnitId)
    .where('year', '=', at.year)
    .where('number', '=', at.number)
    .where('symbol', '=', at.symbol)
    .executeTakeFirst();
  return row !== undefined;
}
