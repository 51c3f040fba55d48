import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { ContentStore } from '../../../platform/files/content.ts';
import { prefillDraft, receiveDirective } from '../../directives/index.ts';
import { asIssued, findIssue, findOutgoing, plainTextOf } from '../../documents/index.ts';
import { listUnitLabels } from '../../organisations/index.ts';
import { isWork } from './conclusion.rules.ts';
import { findMeetingForUpdate, listConclusions, updateMeeting } from './meeting.store.ts';

export interface AssignConclusions {
  readonly meetingId: Id;
  /** "Tôi xác nhận nội dung không chứa bí mật nhà nước" */
  readonly secrecyDeclared: boolean;
}

/**
 * The issued notice is received as what it is, a document that gives work: its text is read like any other, the work is
 * filled in from the conclusions, and a person confirms and publishes it. So every task has its sentence in a document.
 * @returns the directive
 */
export async function assignConclusions(
  change: Change,
  content: ContentStore,
  { meetingId, secrecyDeclared }: AssignConclusions,
): Promise<Result<Id>> {
  const meeting = await findMeetingForUpdate(change.tx, meetingId);
  const paper = meeting && (await findOutgoing(change.tx, meeting.documentId));
  const issue = meeting && (await findIssue(change.tx, meeting.documentId));
  if (!meeting || !paper) return notFound();
  if (!issue || paper.state !== 'issued') return conflict('meeting.refusal.notIssued');
  if (meeting.directiveId) return conflict('meeting.refusal.assigned');
  if (!secrecyDeclared) return invalid({ no_state_secrets: 'receive.declarationMissing' });
  const received = await receiveDirective(change, content, {
    bytes: Buffer.from(plainTextOf(asIssued(paper.content, issue)), 'utf8'),
    receivedHow: 'pasted',
    fileName: `thong-bao-${issue.number}.txt`,
    secrecyDeclared,
    number: issue.number,
    symbol: issue.symbol,
    issuedOn: issue.issuedOn,
    documentId: meeting.documentId,
  });
  if (!received.ok) return received;
  const filled = await prefillDraft(change, received.value, await givenBy(change, meetingId));
  if (!filled.ok) return filled;
  await updateMeeting(change.tx, meetingId, { directive_id: received.value });
  return ok(received.value);
}

async function givenBy(change: Change, meetingId: Id) {
  const conclusions = await listConclusions(change.tx, meetingId);
  const ids = conclusions.flatMap(({ unitIds }) => unitIds);
  const labels = await listUnitLabels(change.tx, ids, change.today);
  return conclusions.filter(isWork).map(({ sentence, words, unitIds, dueOn }) => ({
    sentence,
    action: words,
    lead: unitIds.map((id) => labels.get(id)?.name ?? ''),
    dueOn,
  }));
}
