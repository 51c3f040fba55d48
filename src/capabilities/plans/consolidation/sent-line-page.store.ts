import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Decision } from './sent-line.rules.ts';

export interface PastDecision {
  readonly decision: Decision;
  readonly reason: string;
  readonly on: Day;
  /** the post that decided belongs to it */
  readonly unitId: Id | null;
  readonly itemId: Id | null;
}

/** Every decision on a line, the newest first. */
export async function listDecisions(tx: Tx, lineId: Id): Promise<PastDecision[]> {
  const { rows } = await sql<PastDecision>`
    select d.decision, d.reason, a.happened_on as "on", a.unit_id as "unitId", d.item_id as "itemId"
    from line_decision d join audit_entry a on a.id = d.act_id
    where d.line_id = ${lineId} order by d.id desc`.execute(tx);
  return rows;
}
