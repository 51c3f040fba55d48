import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { UnitYear } from '../budget.rules.ts';
import type { ConfirmedLine, NamedAmount } from './distribution.rules.ts';

/** Each line as its newest distribution has it. */
export async function listConfirmed(tx: Tx, { unitId, year }: UnitYear): Promise<ConfirmedLine[]> {
  const { rows } = await sql<ConfirmedLine>`
    select c.line_id as "lineId", coalesce((
      select jsonb_agg(jsonb_build_object('source', a.source, 'tag', a.tag, 'drawn', a.drawn, 'integrated', a.integrated,
        'named', a.named) order by a.source, a.tag)
      from distribution_amount a where a.distribution_id = c.distribution_id and a.line_id = c.line_id), '[]') as amounts
    from (
      select distinct on (l.line_id) l.line_id, l.distribution_id
      from distribution d join distribution_line l on l.distribution_id = d.id
      where d.unit_id = ${unitId} and d.year = ${year} order by l.line_id, d.number desc
    ) c order by c.line_id`.execute(tx);
  return rows;
}

/** What decisions give to the unit's lines by name, by pot. */
export async function listNamed(tx: Tx, { unitId, year }: UnitYear): Promise<NamedAmount[]> {
  const { rows } = await sql<NamedAmount>`
    select a.line_id as "lineId", a.source, a.tag, sum(a.amount)::bigint as amount
    from estimate_amount a join estimate_decision d on d.id = a.decision_id
    where d.year = ${year} and a.unit_id = ${unitId} and a.line_id is not null
    group by 1, 2, 3 having sum(a.amount) <> 0`.execute(tx);
  return rows;
}

export interface NewDistribution extends UnitYear {
  readonly id: Id;
  readonly documentNumber: string | null;
  readonly confirmedOn: Day;
  readonly actId: Id;
  readonly lines: readonly ConfirmedLine[];
}

/** Three statements, however many lines there are; the number is the next of the unit's year. */
export async function insertDistribution(tx: Tx, made: NewDistribution): Promise<void> {
  await sql`
    insert into distribution (id, unit_id, year, number, document_number, confirmed_on, act_id)
    select ${made.id}, ${made.unitId}, ${made.year}, coalesce(max(number), 0) + 1, ${made.documentNumber}::text,
      ${made.confirmedOn}::date, ${made.actId}
    from distribution where unit_id = ${made.unitId} and year = ${made.year}`.execute(tx);
  const distribution_id = made.id;
  await insertRows(
    tx,
    'distribution_line',
    made.lines.map(({ lineId }) => ({ distribution_id, line_id: lineId })),
  );
  await insertRows(
    tx,
    'distribution_amount',
    made.lines.flatMap(({ lineId, amounts }) => amounts.map((each) => ({ distribution_id, line_id: lineId, ...each }))),
  );
}

export interface PastDistribution {
  readonly number: number;
  readonly confirmedOn: Day;
  readonly documentNumber: string | null;
  readonly amount: number;
}

/** How the unit laid money on one line, the newest first. */
export async function listDistributionsOfLine(tx: Tx, lineId: Id): Promise<PastDistribution[]> {
  const { rows } = await sql<PastDistribution>`
    select d.number, d.confirmed_on as "confirmedOn", d.document_number as "documentNumber",
      coalesce((select sum(a.drawn + a.integrated) from distribution_amount a
        where a.distribution_id = d.id and a.line_id = l.line_id), 0)::bigint as amount
    from distribution_line l join distribution d on d.id = l.distribution_id
    where l.line_id = ${lineId} order by d.number desc`.execute(tx);
  return rows;
}
