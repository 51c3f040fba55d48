import type { Id } from '../../kernel/ids.ts';
import { insertRows } from '../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../platform/database/tenant.ts';

export interface Recipient {
  readonly name: string;
  readonly note: string | null;
  readonly unitId: Id | null;
}

export async function replaceRecipients(tx: Tx, documentId: Id, recipients: readonly Recipient[]): Promise<void> {
  await tx.deleteFrom('document_recipient').where('document_id', '=', documentId).execute();
  if (recipients.length === 0) return;
  const rows = recipients.map((recipient, index) => ({
    document_id: documentId,
    position: index + 1,
    name: recipient.name,
    note: recipient.note,
    unit_id: recipient.unitId,
  }));
  await tx.insertInto('document_recipient').values(rows).execute();
}

/** Recipients of papers that have none yet, in one statement. */
export async function insertRecipients(
  tx: Tx,
  rows: readonly { readonly documentId: Id; readonly position: number; readonly name: string }[],
): Promise<void> {
  await insertRows(
    tx,
    'document_recipient',
    rows.map(({ documentId, position, name }) => ({ document_id: documentId, position, name })),
  );
}

export async function listRecipients(tx: Tx, documentId: Id): Promise<Recipient[]> {
  const rows = await tx
    .selectFrom('document_recipient')
    .select(['name', 'note', 'unit_id as unitId'])
    .where('document_id', '=', documentId)
    .orderBy('position')
    .execute();
  return rows as Recipient[];
}
