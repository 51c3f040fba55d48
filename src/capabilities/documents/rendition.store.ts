import type { Instant } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Tx } from '../../platform/database/tenant.ts';
import type { RenditionKind } from './document.rules.ts';

export interface RenditionRow {
  readonly id: Id;
  readonly kind: RenditionKind;
  readonly fileId: Id;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly size: number;
  readonly note: string | null;
  readonly recordedAt: Instant;
}

export async function insertRendition(
  tx: Tx,
  rendition: {
    id: Id;
    documentId: Id;
    kind: RenditionKind;
    fileId: Id;
    textSha256: string | null;
    note: string | null;
    actId: Id;
  },
): Promise<void> {
  await tx
    .insertInto('rendition')
    .values({
      id: rendition.id,
      document_id: rendition.documentId,
      kind: rendition.kind,
      file_id: rendition.fileId,
      text_sha256: rendition.textSha256,
      note: rendition.note,
      act_id: rendition.actId,
    })
    .execute();
}

/** Bản trình ký: the content itself, by the hash of its text. */
export async function insertFrozen(
  tx: Tx,
  frozen: { id: Id; documentId: Id; contentId: Id; textSha256: string; actId: Id },
): Promise<void> {
  await tx
    .insertInto('rendition')
    .values({
      id: frozen.id,
      document_id: frozen.documentId,
      kind: 'for-signing' satisfies RenditionKind,
      content_id: frozen.contentId,
      text_sha256: frozen.textSha256,
      act_id: frozen.actId,
    })
    .execute();
}

/** The last text that was frozen for signing. @returns null when none was */
export async function findFrozen(tx: Tx, documentId: Id): Promise<Id | null> {
  const row = await tx
    .selectFrom('rendition')
    .select('id')
    .where('document_id', '=', documentId)
    .where('content_id', 'is not', null)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return (row?.id as Id | undefined) ?? null;
}

const renditions = (tx: Tx) =>
  tx
    .selectFrom('rendition')
    .innerJoin('file', 'file.id', 'rendition.file_id')
    .innerJoin('stored_content', 'stored_content.sha256', 'file.sha256')
    .innerJoin('audit_entry', 'audit_entry.id', 'rendition.act_id')
    .select([
      'rendition.id',
      'rendition.kind',
      'rendition.file_id as fileId',
      'file.name as fileName',
      'stored_content.media_type as mediaType',
      'file.sha256',
      'stored_content.size',
      'rendition.note',
      'audit_entry.recorded_at as recordedAt',
    ]);

export async function listRenditions(tx: Tx, documentId: Id): Promise<RenditionRow[]> {
  const rows = await renditions(tx).where('document_id', '=', documentId).orderBy('rendition.id').execute();
  return rows as RenditionRow[];
}

/** The rendition of that document and no other, so that a file is reached only through its record. */
export async function findRendition(tx: Tx, documentId: Id, id: Id): Promise<RenditionRow | null> {
  const row = await renditions(tx)
    .where('document_id', '=', documentId)
    .where('rendition.id', '=', id)
    .executeTakeFirst();
  return (row as RenditionRow | undefined) ?? null;
}
