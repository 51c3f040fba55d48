import type { Id } from '../../../../kernel/ids.ts';
import { conflict, forbidden, invalid, notFound, ok, type Result } from '../../../../kernel/result.ts';
import { actorOf, type Change } from '../../../../platform/change.ts';
import { agreeOutgoing, findOutgoing, returnOutgoing } from '../../../documents/index.ts';
import { saveSeen } from '../../acts/reading.store.ts';
import { DOSSIER_ACTORS } from '../dossier.lifecycle.ts';
import type { Dossier } from '../dossier.rules.ts';
import { moveDossier, type OnDossier } from '../move-dossier.ts';
import type { Submission } from './submission.rules.ts';
import {
  insertRemarks,
  insertSubmissionAct,
  answerRemarks as keepAnswers,
  listRemarks,
  listSubmissionLines,
  listSubmissions,
} from './submission.store.ts';

export interface AgreeDossier extends OnDossier {
  readonly words: string;
  /** what stands in the fields at the lines; only a return carries remarks, so none may be lost in agreeing */
  readonly remarks?: ReadonlyMap<Id, string>;
}

/** "Đồng ý, chuyển ký": the leader's click. Nothing is approved until the signed document has number and date. */
export async function agreeDossier(change: Change, command: AgreeDossier): Promise<Result<Id>> {
  const open = [...(command.remarks ?? new Map()).values()].filter((words) => words.trim() !== '').length;
  if (open > 0) return conflict('submission.refusal.remarksOpen', { count: open });
  return moveDossier(change, command, 'leader-agree', async (dossier, actId) => {
    const submission = await keepAct(change, dossier, 'leader-agree', command.words, actId);
    await keepSeen(change, submission);
    const paper = submission && (await findOutgoing(change.tx, submission.planDocumentId));
    if (!submission || !paper) return notFound();
    const agreed = await agreeOutgoing(change, { documentId: paper.documentId, version: paper.version });
    return agreed.ok ? ok({ details: { round: submission.number } }) : agreed;
  });
}

export interface ReturnDossier extends OnDossier {
  readonly words: string;
  /** ý kiến chỉ đạo by line */
  readonly remarks: ReadonlyMap<Id, string>;
}

/** Back to the standing body, with remarks at lines (practice 10): no unit hears of it but the standing body. */
export async function returnDossier(change: Change, command: ReturnDossier): Promise<Result<Id>> {
  return moveDossier(change, command, 'leader-return', async (dossier, actId) => {
    const remarks = [...command.remarks].flatMap(([lineId, words]) => (words.trim() ? [{ lineId, words }] : []));
    const words = command.words.trim();
    if (!words && remarks.length === 0) return invalid({ words: 'submission.words.missing' });
    const submission = await keepAct(change, dossier, 'leader-return', words || 'Xem ý kiến tại các dòng.', actId);
    const paper = submission && (await findOutgoing(change.tx, submission.planDocumentId));
    if (!submission || !paper) return notFound();
    const known = new Set((await listSubmissionLines(change.tx, submission.id)).map((line) => line.lineId));
    if (remarks.some((remark) => !known.has(remark.lineId))) return conflict('submission.refusal.line');
    await keepSeen(change, submission);
    const rows = remarks.map((each) => ({ ...each, id: change.newId(), submissionId: submission.id }));
    await insertRemarks(change.tx, rows, actId);
    // Also what was frozen already: nobody signs and numbers words that the leader sent back.
    if (paper.state === 'agreed' || paper.state === 'for-signing') {
      const on = { documentId: paper.documentId, version: paper.version };
      const back = await returnOutgoing(change, { ...on, remarks: words || 'Xem ý kiến tại các dòng.' });
      if (!back.ok) return back;
    }
    return ok({ details: { round: submission.number, remarks: remarks.length } });
  });
}

async function keepAct(
  change: Change,
  dossier: Dossier,
  act: 'leader-agree' | 'leader-return',
  words: string,
  actId: Id,
): Promise<Submission | null> {
  const [submission] = await listSubmissions(change.tx, dossier.planId);
  if (!submission) return null;
  const kept = { act, words: words.trim(), happenedOn: change.today, checked: [], actId };
  await insertSubmissionAct(change.tx, { ...kept, id: change.newId(), submissionId: submission.id });
  return submission;
}

/** Whoever decided has seen it all: next time they are shown what changed since. */
async function keepSeen(change: Change, submission: Submission | null): Promise<void> {
  if (!submission) return;
  const lines = await listSubmissionLines(change.tx, submission.id);
  await saveSeen(change.tx, actorOf(change).personId, lines, change.today);
}

/** The standing body says what it did about each remark: only then can the dossier be submitted again. */
export async function answerRemarks(
  change: Change,
  { planId, answers }: { readonly planId: Id; readonly answers: ReadonlyMap<Id, string> },
): Promise<Result<Id>> {
  if (!DOSSIER_ACTORS.submit(actorOf(change))) return forbidden('dossier.refusal.actor');
  const remarks = await listRemarks(change.tx, planId);
  const known = new Set(remarks.map((remark) => remark.id));
  if ([...answers.keys()].some((id) => !known.has(id))) return notFound();
  const empty = [...answers].filter(([, words]) => !words.trim());
  if (empty.length > 0)
    return invalid(Object.fromEntries(empty.map(([id]) => [`answer-${id}`, 'submission.answer.missing'])));
  const details = { remarks: answers.size };
  const act = { action: 'dossier.answer-remarks', subjectType: 'plan', subjectId: planId, details };
  const actId = await change.record(act);
  await keepAnswers(change.tx, answers, actId);
  return ok(planId);
}
