import type { Id } from '../../../kernel/ids.ts';
import { conflict, notFound, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { listRecipients } from '../recipient.store.ts';
import { placeOf } from './act-on-paper.ts';
import { draftOutgoing } from './draft-outgoing.ts';
import { mayAct } from './outgoing.policy.ts';
import { findOutgoingForUpdate, findReplacement } from './outgoing.store.ts';

/**
 * Opens a new draft with the words of a paper that was issued, to correct or change it (must-not-miss 28); the issued
 * paper stays as it is. @returns the id of the new document
 */
export async function replaceOutgoing(change: Change, documentId: Id): Promise<Result<Id>> {
  const paper = await findOutgoingForUpdate(change.tx, documentId);
  if (!paper || !mayAct(change.actor, await placeOf(change, paper), 'freeze')) return notFound();
  if (paper.state !== 'issued' && paper.state !== 'recalled') return conflict('outgoing.notNow');
  if (await findReplacement(change.tx, documentId)) return conflict('outgoing.replacedAlready');
  const { issuerUnitId, draftingUnitId, purpose, subjectType, subjectId, content } = paper;
  const subject = subjectType && subjectId ? { type: subjectType, id: subjectId } : null;
  const recipients = await listRecipients(change.tx, documentId);
  const place = { issuerUnitId, draftingUnitId, purpose, subject };
  return draftOutgoing(change, { ...place, content, recipients, replacesId: documentId });
}
