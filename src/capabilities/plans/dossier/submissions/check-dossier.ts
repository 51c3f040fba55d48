import type { Id } from '../../../../kernel/ids.ts';
import { invalid, notFound, ok, type Result } from '../../../../kernel/result.ts';
import { actorOf, type Change } from '../../../../platform/change.ts';
import { composePaper, dash, draftOutgoing, findDocument, notation, paragraph } from '../../../documents/index.ts';
import { listCodes } from '../../../rulebook/index.ts';
import { cycleLabel } from '../../cycle/cycle.rules.ts';
import { findCycle } from '../../cycle/cycle.store.ts';
import type { Dossier } from '../dossier.rules.ts';
import { moveDossier, type OnDossier } from '../move-dossier.ts';
import { paperHeadOf } from '../paper-head.ts';
import type { Submission } from './submission.rules.ts';
import { insertSubmissionAct, listSubmissions, setSlip } from './submission.store.ts';

/** What the office looks for, as the province's list has it. */
export const CHECKLIST = 'dossier-checklist';

export interface CheckDossier extends OnDossier {
  /** codes of the list that are in order */
  readonly checked: readonly string[];
  /** to the leader, or to the standing body when it goes back */
  readonly words: string;
}

/** Văn phòng UBND found the dossier in order: it goes to the leader with the office's phiếu trình (practice 9). */
export async function passDossier(change: Change, command: CheckDossier): Promise<Result<Id>> {
  return moveDossier(change, command, 'office-complete', async (dossier, actId) => {
    const missing = (await listCodes(change.tx, CHECKLIST, change.today)).filter(
      (item) => !command.checked.includes(item.code),
    );
    if (missing.length > 0) return invalid({ checked: 'submission.checklist.open' }, 'submission.checklist.open');
    const submission = await keepAct(change, dossier, 'office-complete', command, actId);
    if (!submission) return notFound();
    const slip = await draftSlip(change, dossier, submission, command.words);
    if (!slip.ok) return slip;
    await setSlip(change.tx, submission.id, slip.value);
    return ok({ details: { round: submission.number } });
  });
}

/** Back to the standing body with what is missing; the next submission is a new Tờ trình. */
export async function sendDossierBack(change: Change, command: CheckDossier): Promise<Result<Id>> {
  return moveDossier(change, command, 'office-return', async (dossier, actId) => {
    if (!command.words.trim()) return invalid({ words: 'submission.words.missing' });
    const submission = await keepAct(change, dossier, 'office-return', command, actId);
    return submission ? ok({ details: { round: submission.number } }) : notFound();
  });
}

async function keepAct(
  change: Change,
  dossier: Dossier,
  act: 'office-complete' | 'office-return',
  { checked, words }: CheckDossier,
  actId: Id,
): Promise<Submission | null> {
  const [submission] = await listSubmissions(change.tx, dossier.planId);
  if (!submission) return null;
  const kept = { act, words: words.trim(), happenedOn: change.today, checked, actId };
  await insertSubmissionAct(change.tx, { ...kept, id: change.newId(), submissionId: submission.id });
  return submission;
}

async function draftSlip(change: Change, dossier: Dossier, submission: Submission, words: string): Promise<Result<Id>> {
  const unitId = actorOf(change).unitId;
  const head = await paperHeadOf(change, unitId);
  if (!head.ok) return head;
  const cycle = await findCycle(change.tx, dossier.cycleId);
  const letter = await findDocument(change.tx, submission.letterDocumentId);
  const title = `Kế hoạch công tác thông tin đối ngoại ${cycle ? cycleLabel(cycle, 'vi') : ''}`;
  const content = composePaper(head.value.letterhead, {
    form: 'slip',
    typeName: 'Phiếu trình',
    abbreviation: 'PTr',
    subject: `Giải quyết hồ sơ trình ban hành ${title}`,
    addressees: ['Lãnh đạo Ủy ban nhân dân tỉnh'],
    body: [
      paragraph(
        `Văn phòng Ủy ban nhân dân tỉnh đã kiểm tra hồ sơ của ${letterWords(letter && notation(letter))}, lần trình thứ ${submission.number}.`,
      ),
      paragraph('Kết quả: hồ sơ đủ thành phần, đúng trình tự, thể thức.'),
      ...words.split(/\n+/).filter(Boolean).map(dash),
      paragraph('Kính trình lãnh đạo Ủy ban nhân dân tỉnh xem xét, cho ý kiến.'),
    ],
    signature: head.value.signature,
    recipients: [],
  });
  return draftOutgoing(change, {
    issuerUnitId: unitId,
    draftingUnitId: unitId,
    purpose: 'office-slip',
    subject: { type: 'plan', id: dossier.planId },
    content,
    recipients: [],
  });
}

/** A letter that is not numbered yet is named without a number. */
const letterWords = (number: string | null): string => (number ? `Tờ trình số ${number}` : 'Tờ trình');
