import { sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import { listLines, listRevisions } from '../lines/line.store.ts';
import type { DecidedLine } from './departures.rules.ts';

interface DecisionRow {
  readonly lineId: Id;
  readonly decision: DecidedLine['decision'];
  readonly reason: string;
  readonly decidedId: Id;
  readonly itemRevisionId: Id | null;
}

/** The lines of a unit's plan, each with the decision in force and what the provincial plan made of it. */
export async function listDecidedLines(tx: Tx, planId: Id): Promise<DecidedLine[]> {
  const lines = await listLines(tx, planId);
  const { rows } = await sql<DecisionRow>`
    select d.line_id as "lineId", d.decision, d.reason, d.revision_id as "decidedId",
      i.revision_id as "itemRevisionId"
    from plan_line l
    join line_decision d on d.id = l.decision_id
    left join plan_line i on i.id = d.item_id
    where l.plan_id = ${planId}`.execute(tx);
  const decisions = new Map(rows.map((row) => [row.lineId, row]));
  const contents = await listRevisions(
    tx,
    rows.flatMap((row) => [row.decidedId, ...(row.itemRevisionId ? [row.itemRevisionId] : [])]),
  );
  return lines.map(({ id, state, content }) => {
    const row = decisions.get(id);
    return {
      id,
      state,
      content,
      decision: row?.decision ?? null,
      reason: row?.reason ?? '',
      decided: row ? (contents.get(row.decidedId) ?? null) : null,
      item: row?.itemRevisionId ? (contents.get(row.itemRevisionId) ?? null) : null,
    };
  });
}
