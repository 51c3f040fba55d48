import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../../kernel/day.ts';
import type { Id } from '../../../../kernel/ids.ts';
import { insertRows } from '../../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../../platform/database/tenant.ts';
import type { AmendedLine, PlanAmendment } from './amendment.rules.ts';

/** The newest first. */
export const listAmendments = (tx: Tx, planId: Id): Promise<PlanAmendment[]> =>
  selectAmendments(tx, sql`plan_id = ${planId} order by number desc`);

export const findAmendment = async (tx: Tx, id: Id): Promise<PlanAmendment | null> =>
  (await selectAmendments(tx, sql`id = ${id}`))[0] ?? null;

/** Locked for whoever will change it. */
export async function findAmendmentForUpdate(tx: Tx, id: Id): Promise<PlanAmendment | null> {
  const [amendment] = await selectAmendments(tx, sql`id = ${id} for update`);
  return amendment ?? null;
}

async function selectAmendments(tx: Tx, where: RawBuilder<unknown>): Promise<PlanAmendment[]> {
  const { rows } = await sql<PlanAmendment>`
    select id, plan_id as "planId", number, state, reason, document_id as "documentId", issued_on as "issuedOn", version
    from plan_amendment where ${where}`.execute(tx);
  return rows;
}

export const insertAmendment = (
  tx: Tx,
  amendment: Pick<PlanAmendment, 'id' | 'planId' | 'number' | 'reason'> & { readonly actId: Id },
): Promise<unknown> =>
  insertRows(tx, 'plan_amendment', [
    {
      id: amendment.id,
      plan_id: amendment.planId,
      number: amendment.number,
      state: 'drafting',
      reason: amendment.reason,
      act_id: amendment.actId,
      version: 1,
    },
  ]);

export interface AmendmentChange {
  readonly state?: PlanAmendment['state'];
  readonly documentId?: Id;
  readonly issuedOn?: Day;
}

export async function updateAmendment(tx: Tx, id: Id, { state, documentId, issuedOn }: AmendmentChange): Promise<void> {
  await sql`
    update plan_amendment set state = coalesce(${state ?? null}, state), version = version + 1,
      document_id = coalesce(${documentId ?? null}, document_id), issued_on = coalesce(${issuedOn ?? null}::date, issued_on)
    where id = ${id}`.execute(tx);
}

export async function listAmendedLines(tx: Tx, amendmentId: Id): Promise<AmendedLine[]> {
  const { rows } = await sql<AmendedLine>`
    select a.id, a.line_id as "lineId", a.from_revision_id as "fromRevisionId", a.content
    from amendment_line a left join plan_line l on l.id = a.line_id
    where a.amendment_id = ${amendmentId} order by l.position nulls last, a.id`.execute(tx);
  return rows;
}

/** What was wanted of this item before is replaced. */
export async function saveAmendedLine(tx: Tx, amendmentId: Id, line: AmendedLine): Promise<void> {
  if (line.lineId) await removeAmendedLine(tx, amendmentId, line.lineId);
  await insertRows(tx, 'amendment_line', [
    {
      id: line.id,
      amendment_id: amendmentId,
      line_id: line.lineId,
      from_revision_id: line.fromRevisionId,
      content: line.content,
    },
  ]);
}

/** @param id of the wish, or of the item that it is about */
export const removeAmendedLine = (tx: Tx, amendmentId: Id, id: Id): Promise<unknown> =>
  sql`delete from amendment_line where amendment_id = ${amendmentId} and (line_id = ${id} or id = ${id})`.execute(tx);
