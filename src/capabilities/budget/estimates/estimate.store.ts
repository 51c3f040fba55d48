import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Dong } from '../../../kernel/money.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { EstimateAmount, EstimateDecision } from './estimate.rules.ts';

export async function insertDecision(
  tx: Tx,
  decision: EstimateDecision & { readonly actId: Id },
  amounts: readonly (EstimateAmount & { readonly id: Id })[],
): Promise<void> {
  await insertRows(tx, 'estimate_decision', [
    {
      id: decision.id,
      kind: decision.kind,
      level: decision.level,
      year: decision.year,
      deciding_unit_id: decision.decidingUnitId,
      document_number: decision.documentNumber,
      issued_on: decision.issuedOn,
      document_id: decision.documentId,
      allocation_id: decision.allocationId,
      act_id: decision.actId,
    },
  ]);
  await insertRows(
    tx,
    'estimate_amount',
    amounts.map((each) => ({
      id: each.id,
      decision_id: decision.id,
      unit_id: each.unitId,
      line_id: each.lineId,
      source: each.source,
      tag: each.tag,
      integrated: each.integrated,
      amount: each.amount,
    })),
  );
}

/** The same paper recorded before: recording it twice would count its money twice. */
export async function findSameDecision(tx: Tx, decision: Omit<EstimateDecision, 'id'>): Promise<Id | null> {
  const row = await tx
    .selectFrom('estimate_decision')
    .select('id')
    .where('deciding_unit_id', '=', decision.decidingUnitId)
    .where('document_number', '=', decision.documentNumber)
    .where('issued_on', '=', decision.issuedOn)
    .where('year', '=', decision.year)
    .where('kind', '=', decision.kind)
    .executeTakeFirst();
  return (row?.id as Id | undefined) ?? null;
}

/** What all decisions gave, added up by place. @param localOnly only those of a district or commune itself */
export async function listGiven(
  tx: Tx,
  unitIds: readonly Id[],
  year: number,
  localOnly = false,
): Promise<EstimateAmount[]> {
  const { rows } = await sql<EstimateAmount>`
    select a.unit_id as "unitId", a.line_id as "lineId", a.source, a.tag, a.integrated, sum(a.amount)::bigint as amount
    from estimate_amount a join estimate_decision d on d.id = a.decision_id
    where d.year = ${year} and a.unit_id = any(${unitIds}::uuid[]) ${localOnly ? sql`and d.level = 'local'` : sql``}
    group by 1, 2, 3, 4, 5`.execute(tx);
  return rows;
}

export interface DecisionRow extends EstimateDecision {
  /** of the unit that is asked about, or of all */
  readonly amount: Dong;
  readonly units: number;
}

/** Decisions of a year, the newest first, as far as they touch a unit or are a unit's own. */
export async function pageDecisions(
  tx: Tx,
  { year, unitId }: { readonly year: number; readonly unitId: Id | null },
  page: { readonly skip: number; readonly take: number },
): Promise<{ readonly decisions: readonly DecisionRow[]; readonly count: number }> {
  const touching = unitId ? sql`and a.unit_id = ${unitId}` : sql``;
  const { rows } = await sql<DecisionRow & { count: number }>`
    select ${decisionColumns}, x.amount, x.units, (count(*) over ())::int as count
    from estimate_decision d
    cross join lateral (select coalesce(sum(a.amount), 0)::bigint as amount, count(distinct a.unit_id)::int as units
      from estimate_amount a where a.decision_id = d.id ${touching}) x
    where d.year = ${year} and x.units > 0
    order by d.issued_on desc, d.id desc limit ${page.take} offset ${page.skip}`.execute(tx);
  return { decisions: rows.map(({ count: _, ...row }) => row), count: rows[0]?.count ?? 0 };
}

export const decisionColumns = sql`d.id, d.kind, d.level, d.year, d.deciding_unit_id as "decidingUnitId",
  d.document_number as "documentNumber", d.issued_on as "issuedOn", d.document_id as "documentId",
  d.allocation_id as "allocationId"`;

export async function findDecision(tx: Tx, id: Id): Promise<EstimateDecision | null> {
  const { rows } = await sql<EstimateDecision>`
    select ${decisionColumns} from estimate_decision d where d.id = ${id}`.execute(tx);
  return rows[0] ?? null;
}

export const listAmountsOfDecision = (tx: Tx, id: Id): Promise<EstimateAmount[]> =>
  selectAmounts(tx, sql`a.decision_id = ${id}`);

async function selectAmounts(tx: Tx, where: RawBuilder<unknown>): Promise<EstimateAmount[]> {
  const { rows } = await sql<EstimateAmount>`
    select a.unit_id as "unitId", a.line_id as "lineId", a.source, a.tag, a.integrated, a.amount
    from estimate_amount a where ${where} order by a.unit_id, a.line_id nulls first, a.source, a.tag`.execute(tx);
  return rows;
}
