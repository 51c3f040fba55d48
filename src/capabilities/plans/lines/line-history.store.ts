import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { LineContent } from './line.rules.ts';
import { type ContentRow, contentColumns, contentOf } from './line.store.ts';

/** A revision as one step of a line's life. */
export interface RevisionStep {
  readonly id: Id;
  readonly lineId: Id;
  readonly number: number;
  readonly savedBy: Id | null;
  readonly savedOn: Day;
  readonly actId: Id;
}

const step = sql`r.id, r.line_id as "lineId", r.number, r.saved_by as "savedBy", r.saved_on as "savedOn",
  r.act_id as "actId"`;

/** One revision of one line; null when it is of another line, or none at all. */
export async function findRevision(
  tx: Tx,
  lineId: Id,
  revisionId: Id,
): Promise<(RevisionStep & { readonly content: LineContent }) | null> {
  const { rows } = await sql<RevisionStep & ContentRow>`
    select ${step}, ${contentColumns} from line_revision r
    where r.id = ${revisionId} and r.line_id = ${lineId}`.execute(tx);
  const [row] = rows;
  if (!row) return null;
  const { id, number, savedBy, savedOn, actId, ...content } = row;
  return { id, lineId, number, savedBy, savedOn, actId, content: contentOf(content) };
}

/** The steps of a line after one of its revisions, in order. */
export async function listStepsAfter(tx: Tx, lineId: Id, number: number): Promise<RevisionStep[]> {
  const { rows } = await sql<RevisionStep>`
    select ${step} from line_revision r where r.line_id = ${lineId} and r.number > ${number} order by r.number`.execute(
    tx,
  );
  return rows;
}

/** Lines that exist since an act. */
export async function listLinesMadeBy(tx: Tx, planId: Id, actId: Id): Promise<(RevisionStep & { state: string })[]> {
  const { rows } = await sql<RevisionStep & { state: string }>`
    select n.id, n.line_id as "lineId", n.number, n.saved_by as "savedBy", n.saved_on as "savedOn",
      n.act_id as "actId", l.state
    from plan_line l
    join line_revision r on r.line_id = l.id and r.number = 1 and r.act_id = ${actId}
    join line_revision n on n.id = l.revision_id
    where l.plan_id = ${planId} order by l.position for update of l`.execute(tx);
  return rows;
}

/** Lines that an act took out, and who took them out. */
export async function listLinesRemovedBy(
  tx: Tx,
  planId: Id,
  actId: Id,
): Promise<{ lineId: Id; state: string; wasSent: boolean; personId: Id | null }[]> {
  const { rows } = await sql<{ lineId: Id; state: string; wasSent: boolean; personId: Id | null }>`
    select l.id as "lineId", l.state, l.sent_revision_id is not null as "wasSent", a.person_id as "personId"
    from plan_fact f
    join plan_line l on l.id = f.line_id
    join audit_entry a on a.id = f.act_id
    where f.plan_id = ${planId} and f.act_id = ${actId} and f.kind = 'line-removed'
    order by l.position for update of l`.execute(tx);
  return rows;
}
