import type { Id } from '../../../kernel/ids.ts';
import type { Change } from '../../../platform/change.ts';
import { takeStep } from './act-on-paper.ts';
import { findOutgoingForUpdate } from './outgoing.store.ts';

/**
 * The record that an unissued paper belongs to has changed: what was agreed or frozen is a draft again, because what it
 * says is no longer so. Who may is decided by the caller, whose record it is.
 * @returns the version of the draft; null where the paper is issued, recalled or dropped
 */
export async function reopenForSubject(change: Change, documentId: Id, remarks: string): Promise<number | null> {
  const paper = await findOutgoingForUpdate(change.tx, documentId);
  if (!paper || !UNISSUED.has(paper.state)) return null;
  if (paper.state === 'draft') return paper.version;
  await takeStep(change, paper, { action: 'return', remarks });
  return paper.version + 1;
}

/** An unissued paper whose reason has gone. @returns false where it is issued, recalled or dropped already */
export async function dropForSubject(change: Change, documentId: Id, remarks: string): Promise<boolean> {
  const paper = await findOutgoingForUpdate(change.tx, documentId);
  if (!paper || !UNISSUED.has(paper.state)) return false;
  await takeStep(change, paper, { action: 'drop', remarks });
  return true;
}

const UNISSUED: ReadonlySet<string> = new Set(['draft', 'agreed', 'for-signing']);
