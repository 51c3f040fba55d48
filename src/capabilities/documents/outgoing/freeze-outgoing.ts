import type { Id } from '../../../kernel/ids.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { insertFrozen } from '../rendition.store.ts';
import { paperFor, takeStep } from './act-on-paper.ts';
import type { OutgoingCommand } from './outgoing.rules.ts';

/**
 * Freezes the text for signing: from here on its words are those of one content, known by the hash of its text, until
 * it is returned. Word and PDF are drawn from that content whenever somebody asks.
 */
export async function freezeOutgoing(change: Change, command: OutgoingCommand): Promise<Result<Id>> {
  const paper = await paperFor(change, command, 'freeze');
  if (!paper.ok) return paper;
  const { documentId, contentId, textSha256 } = paper.value;
  const actId = await takeStep(change, paper.value, { action: 'freeze', details: { textSha256 } });
  await insertFrozen(change.tx, { id: change.newId(), documentId, contentId, textSha256, actId });
  return ok(documentId);
}
