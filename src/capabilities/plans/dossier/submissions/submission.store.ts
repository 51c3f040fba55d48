import { sql } from 'kysely';
import type { Id } from '../../../../kernel/ids.ts';
import { insertRows } from '../../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../../platform/database/tenant.ts';
import type { SeenItem } from '../dossier.rules.ts';
import type { LineRemark, Submission, SubmissionAct } from './submission.rules.ts';

/** The newest first. */
export async function listSubmissions(tx: Tx, planId: Id): Promise<Submission[]> {
  const { rows } = await sql<Submission>`
    select id, plan_id as "planId", number, submitted_on as "submittedOn", letter_document_id as "letterDocumentId",
      plan_document_id as "planDocumentId", slip_document_id as "slipDocumentId"
    from submission where plan_id = ${planId} order by number desc`.execute(tx);
  return rows;
}

export async function listSubmissionLines(tx: Tx, submissionId: Id): Promise<SeenItem[]> {
  const { rows } = await sql<SeenItem>`
    select s.line_id as "lineId", s.revision_id as "revisionId"
    from submission_line s join plan_line l on l.id = s.line_id
    where s.submission_id = ${submissionId} order by l.position, l.id`.execute(tx);
  return rows;
}

/** What was done with the submissions of a plan, in order. */
export async function listSubmissionActs(tx: Tx, planId: Id): Promise<SubmissionAct[]> {
  const { rows } = await sql<SubmissionAct>`
    select a.id, a.submission_id as "submissionId", a.act, a.words, a.happened_on as "happenedOn", a.checked,
      e.person_id as "personId"
    from submission_act a join submission s on s.id = a.submission_id join audit_entry e on e.id = a.act_id
    where s.plan_id = ${planId} order by a.id`.execute(tx);
  return rows;
}

export async function listRemarks(tx: Tx, planId: Id): Promise<LineRemark[]> {
  const { rows } = await sql<LineRemark>`
    select r.id, r.submission_id as "submissionId", r.line_id as "lineId", r.words, r.answer
    from line_remark r join submission s on s.id = r.submission_id
    where s.plan_id = ${planId} order by r.id`.execute(tx);
  return rows;
}

export async function insertSubmission(
  tx: Tx,
  submission: Submission & { readonly items: readonly SeenItem[]; readonly actId: Id },
): Promise<void> {
  const row = {
    id: submission.id,
    plan_id: submission.planId,
    number: submission.number,
    submitted_on: submission.submittedOn,
    letter_document_id: submission.letterDocumentId,
    plan_document_id: submission.planDocumentId,
    act_id: submission.actId,
  };
  await insertRows(tx, 'submission', [row]);
  const lines = submission.items.map((item) => ({
    submission_id: submission.id,
    line_id: item.lineId,
    revision_id: item.revisionId,
  }));
  await insertRows(tx, 'submission_line', lines);
}

export const setSlip = (tx: Tx, submissionId: Id, documentId: Id): Promise<unknown> =>
  sql`update submission set slip_document_id = ${documentId} where id = ${submissionId}`.execute(tx);

export const insertSubmissionAct = (
  tx: Tx,
  act: Omit<SubmissionAct, 'personId'> & { readonly actId: Id },
): Promise<unknown> =>
  insertRows(tx, 'submission_act', [
    {
      id: act.id,
      submission_id: act.submissionId,
      act: act.act,
      words: act.words,
      happened_on: act.happenedOn,
      checked: act.checked,
      act_id: act.actId,
    },
  ]);

export const insertRemarks = (tx: Tx, remarks: readonly Omit<LineRemark, 'answer'>[], actId: Id): Promise<unknown> =>
  insertRows(
    tx,
    'line_remark',
    remarks.map(({ id, submissionId, lineId, words }) => ({
      id,
      submission_id: submissionId,
      line_id: lineId,
      words,
      act_id: actId,
    })),
  );

export async function answerRemarks(tx: Tx, answers: ReadonlyMap<Id, string>, actId: Id): Promise<void> {
  await sql`
    update line_remark r set answer = x.answer, answered_act_id = ${actId}
    from unnest(${[...answers.keys()]}::uuid[], ${[...answers.values()]}::text[]) x (id, answer)
    where r.id = x.id`.execute(tx);
}
