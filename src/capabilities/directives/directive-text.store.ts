import type { Id } from '../../kernel/ids.ts';
import type { Tx } from '../../platform/database/tenant.ts';
import type { SourceOrigin } from '../../platform/source-files/source-file.ts';

export interface DirectiveText {
  readonly id: Id;
  readonly directiveId: Id;
  readonly revision: number;
  readonly receivedHow: 'pasted' | 'uploaded';
  readonly fileId: Id;
  readonly sourceSha256: string;
  readonly textSha256: string;
  readonly encoding: string;
  /** `ocr`: recognised on a scan, to be compared with the paper */
  readonly origin: SourceOrigin;
  /** what was changed on the way from the bytes to the text: "code" or "code=count" */
  readonly notes: readonly string[];
  /** NFC, LF: what every anchor points into */
  readonly canonical: string;
}

export async function insertText(tx: Tx, text: DirectiveText & { actId: Id }): Promise<void> {
  await tx
    .insertInto('directive_text')
    .values({
      id: text.id,
      directive_id: text.directiveId,
      revision: text.revision,
      received_how: text.receivedHow,
      file_id: text.fileId,
      source_sha256: text.sourceSha256,
      encoding: text.encoding,
      origin: text.origin,
      notes: [...text.notes],
      canonical: text.canonical,
      text_sha256: text.textSha256,
      secrecy_declared: true,
      act_id: text.actId,
    })
    .execute();
}

/** The latest text of a directive. @throws when there is none, which is a bug */
export async function getText(tx: Tx, directiveId: Id): Promise<DirectiveText> {
  const row = await tx
    .selectFrom('directive_text')
    .select([
      'id',
      'directive_id as directiveId',
      'revision',
      'received_how as receivedHow',
      'file_id as fileId',
      'source_sha256 as sourceSha256',
      'text_sha256 as textSha256',
      'encoding',
      'origin',
      'notes',
      'canonical',
    ])
    .where('directive_id', '=', directiveId)
    .orderBy('revision', 'desc')
    .executeTakeFirstOrThrow();
  return row as unknown as DirectiveText;
}
