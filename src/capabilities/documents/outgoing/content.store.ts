import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { OfficialDocument } from '../format/official-document.rules.ts';

export interface NewContent {
  readonly id: Id;
  readonly documentId: Id;
  readonly number: number;
  readonly content: OfficialDocument;
  readonly textSha256: string;
  readonly actId: Id;
}

export async function insertContent(tx: Tx, row: NewContent): Promise<void> {
  await tx
    .insertInto('outgoing_content')
    .values({
      id: row.id,
      document_id: row.documentId,
      number: row.number,
      content: JSON.stringify(row.content),
      text_sha256: row.textSha256,
      act_id: row.actId,
    })
    .execute();
}

/** Number of the newest content of a paper, whether or not it is the one in force. */
export async function lastContentNumber(tx: Tx, documentId: Id): Promise<number> {
  const row = await tx
    .selectFrom('outgoing_content')
    .select((eb) => eb.fn.max('number').as('last'))
    .where('document_id', '=', documentId)
    .executeTakeFirst();
  return Number(row?.last ?? 0);
}
