import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import type { ContentStore } from '../../../platform/files/content.ts';
import { prefillDraft, receiveDirective } from '../../directives/index.ts';
import { asIssued, findIssue, findOutgoing, plainTextOf } from '../../documents/index.ts';
import { listUnitLabels } from '../../organisations/index.ts';
import { maySee } from '../activity.policy.ts';
import { findActivity } from '../activity.store.ts';
import { givesWork } from './paper.rules.ts';
import { findPaperForUpdate, listPoints, updatePaper } from './paper.store.ts';

export interface AssignPoints {
  readonly paperId: Id;
  /** "Tôi xác nhận nội dung không chứa bí mật nhà nước" */
  readonly secrecyDeclared: boolean;
}

/**
 * The issued notice of conclusions, or of an inspection's result, is received as a document that gives work: its text is
 * read like any other, the work is filled in from its points, and the standing body confirms and publishes it. So every
 * task has its sentence in a document. Only for whoever may receive such documents. @returns the directive
 */
export async function assignPoints(
  change: Change,
  content: ContentStore,
  { paperId, secrecyDeclared }: AssignPoints,
): Promise<Result<Id>> {
  const paper = await findPaperForUpdate(change.tx, paperId);
  const found = paper && (await findActivity(change.tx, paper.activityId, change.today));
  if (!paper || !found || !maySee(actorOf(change), found.place) || !givesWork(paper.purpose)) return notFound();
  const outgoing = await findOutgoing(change.tx, paper.documentId);
  const issue = await findIssue(change.tx, paper.documentId);
  if (!outgoing || !issue || outgoing.state !== 'issued') return conflict('activity.paper.refusal.notIssued');
  if (paper.directiveId) return conflict('activity.paper.refusal.assigned');
  if (!secrecyDeclared) return invalid({ no_state_secrets: 'receive.declarationMissing' });
  const received = await receiveDirective(change, content, {
    bytes: Buffer.from(plainTextOf(asIssued(outgoing.content, issue)), 'utf8'),
    receivedHow: 'pasted',
    fileName: `thong-bao-${issue.number}.txt`,
    secrecyDeclared,
    number: issue.number,
    symbol: issue.symbol,
    issuedOn: issue.issuedOn,
    documentId: paper.documentId,
  });
  if (!received.ok) return received;
  const filled = await prefillDraft(change, received.value, await workOf(change, paperId));
  if (!filled.ok) return filled;
  await updatePaper(change.tx, paperId, { directive_id: received.value });
  return ok(received.value);
}

async function workOf(change: Change, paperId: Id) {
  const points = await listPoints(change.tx, paperId);
  const ids = points.flatMap(({ unitId }) => unitId ?? []);
  const labels = await listUnitLabels(change.tx, ids, change.today);
  return points.flatMap(({ sentence, words, unitId, dueOn }) =>
    unitId ? [{ sentence, action: words, lead: [labels.get(unitId)?.name ?? ''], dueOn }] : [],
  );
}
