import { createHash } from 'node:crypto';
import type { Id } from '../../kernel/ids.ts';
import { invalid, notFound, ok, type Result } from '../../kernel/result.ts';
import type { Change } from '../../platform/change.ts';
import type { ContentStore } from '../../platform/files/content.ts';
import { mediaTypeOf } from '../../platform/files/media-type.ts';
import { storeFile } from '../../platform/files/store-file.ts';
import type { RenditionKind } from './document.rules.ts';
import { findDocumentForUpdate } from './document.store.ts';
import { insertRendition } from './rendition.store.ts';

export interface AddRendition {
  readonly documentId: Id;
  readonly kind: RenditionKind;
  readonly file: { readonly bytes: Uint8Array; readonly name: string } | null;
  readonly note: string | null;
  readonly secrecyDeclared: boolean;
}

/**
 * Adds a draft, the text for signing with the hash that freezes it, or the signed copy made outside.
 * Pictures are refused: a photographed signature or seal is never kept here (practice 2).
 */
export async function addRendition(change: Change, content: ContentStore, command: AddRendition): Promise<Result<Id>> {
  if (!command.file) return invalid({ file: 'document.rendition.noFile' });
  if (mediaTypeOf(command.file.bytes)?.startsWith('image/')) return invalid({ file: 'document.rendition.picture' });
  if (!(await findDocumentForUpdate(change.tx, command.documentId))) return notFound();
  const details = { kind: command.kind };
  const act = { action: 'document.rendition', subjectType: 'document', subjectId: command.documentId, details };
  const actId = await change.record(act);
  const stored = await storeFile(change, content, {
    ...command.file,
    ownerType: 'document',
    ownerId: command.documentId,
    secrecyDeclared: command.secrecyDeclared,
    actId,
  });
  if (!stored.ok) return stored;
  const textSha256 = command.kind === 'draft' ? null : createHash('sha256').update(command.file.bytes).digest('hex');
  const { documentId, kind, note } = command;
  const id = change.newId();
  await insertRendition(change.tx, { id, documentId, kind, fileId: stored.value, textSha256, note, actId });
  return ok(id);
}
