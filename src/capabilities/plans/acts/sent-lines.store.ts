import { sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { LineState } from '../lines/line.rules.ts';

/** A line as the reader has it; one that the unit took out later too. */
export interface SentLine {
  readonly id: Id;
  readonly position: number;
  readonly state: LineState;
  readonly sentRevisionId: Id;
}

export async function listSentLines(tx: Tx, planId: Id): Promise<SentLine[]> {
  const { rows } = await sql<SentLine>`
    select id, position, state, sent_revision_id as "sentRevisionId" from plan_line
    where plan_id = ${planId} and sent_revision_id is not null order by position, id`.execute(tx);
  return rows;
}
