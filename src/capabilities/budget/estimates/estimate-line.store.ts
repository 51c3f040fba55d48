import { sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Dong } from '../../../kernel/money.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { UnitYear } from '../budget.rules.ts';
import type { EstimateDecision } from './estimate.rules.ts';
import { decisionColumns } from './estimate.store.ts';

export interface LineDecision extends EstimateDecision {
  readonly source: string;
  readonly tag: string;
  readonly amount: Dong;
}

/** What decisions gave and took by the name of one line, the newest first. */
export async function listDecisionsOfLine(tx: Tx, lineId: Id): Promise<LineDecision[]> {
  const { rows } = await sql<LineDecision>`
    select ${decisionColumns}, a.source, a.tag, a.amount
    from estimate_amount a join estimate_decision d on d.id = a.decision_id
    where a.line_id = ${lineId} order by d.issued_on desc, d.id desc, a.source, a.tag`.execute(tx);
  return rows;
}

/** Lump sums of a unit by pot: what lies on no line by decision. */
export async function listLumpSums(
  tx: Tx,
  { unitId, year }: UnitYear,
): Promise<{ readonly source: string; readonly tag: string; readonly amount: Dong }[]> {
  const { rows } = await sql<{ source: string; tag: string; amount: Dong }>`
    select a.source, a.tag, sum(a.amount)::bigint as amount
    from estimate_amount a join estimate_decision d on d.id = a.decision_id
    where d.year = ${year} and a.unit_id = ${unitId} and a.line_id is null
    group by 1, 2 having sum(a.amount) <> 0 order by sum(a.amount) desc, 1, 2`.execute(tx);
  return rows;
}
