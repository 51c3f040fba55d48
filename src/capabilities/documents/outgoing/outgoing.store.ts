import { sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { OutgoingState } from './outgoing.lifecycle.ts';
import type { OutgoingDocument, OutgoingSummary } from './outgoing.rules.ts';

const summaries = (tx: Tx) =>
  tx
    .selectFrom('outgoing_document as o')
    .innerJoin('document as d', 'd.id', 'o.document_id')
    .innerJoin('outgoing_content as c', 'c.id', 'o.content_id')
    .select([
      'o.document_id as documentId',
      'o.issuer_unit_id as issuerUnitId',
      'o.drafting_unit_id as draftingUnitId',
      'o.purpose',
      'o.subject_type as subjectType',
      'o.subject_id as subjectId',
      'o.state',
      'o.content_id as contentId',
      'c.number as contentNumber',
      'c.text_sha256 as textSha256',
      'o.replaces_id as replacesId',
      'o.version',
      'd.type_code as typeCode',
      'd.number',
      'd.symbol',
      'd.issued_on as issuedOn',
      'd.subject as title',
    ]);

export async function findOutgoing(tx: Tx, documentId: Id): Promise<OutgoingDocument | null> {
  const row = await summaries(tx).select('c.content').where('o.document_id', '=', documentId).executeTakeFirst();
  return (row as unknown as OutgoingDocument | undefined) ?? null;
}

/** Locks the paper until the transaction ends, and reads it then: a statement that waited still sees the content of before. */
export async function findOutgoingForUpdate(tx: Tx, documentId: Id): Promise<OutgoingDocument | null> {
  await sql`select from outgoing_document where document_id = ${documentId} for update`.execute(tx);
  return findOutgoing(tx, documentId);
}

/** The papers of a record of another capability, in the order in which they were drafted. */
export async function listOutgoingOf(tx: Tx, subjectType: string, subjectId: Id): Promise<OutgoingSummary[]> {
  const rows = await summaries(tx)
    .where('o.subject_type', '=', subjectType)
    .where('o.subject_id', '=', subjectId)
    .orderBy('o.document_id')
    .execute();
  return rows as unknown as OutgoingSummary[];
}

export interface NewOutgoing {
  readonly documentId: Id;
  readonly issuerUnitId: Id;
  readonly draftingUnitId: Id;
  readonly purpose: string;
  readonly subject: { readonly type: string; readonly id: Id } | null;
  readonly contentId: Id;
  readonly replacesId: Id | null;
}

export async function insertOutgoing(tx: Tx, paper: NewOutgoing): Promise<void> {
  await tx
    .insertInto('outgoing_document')
    .values({
      document_id: paper.documentId,
      issuer_unit_id: paper.issuerUnitId,
      drafting_unit_id: paper.draftingUnitId,
      purpose: paper.purpose,
      subject_type: paper.subject?.type ?? null,
      subject_id: paper.subject?.id ?? null,
      state: 'draft' satisfies OutgoingState,
      content_id: paper.contentId,
      replaces_id: paper.replacesId,
    })
    .execute();
}

export async function saveState(tx: Tx, documentId: Id, state: OutgoingState, contentId: Id): Promise<void> {
  await tx
    .updateTable('outgoing_document')
    .set({ state, content_id: contentId, version: sql`version + 1` })
    .where('document_id', '=', documentId)
    .execute();
}

/** The paper that corrects this one, unless it was dropped. */
export async function findReplacement(tx: Tx, documentId: Id): Promise<Id | null> {
  const row = await tx
    .selectFrom('outgoing_document')
    .select('document_id')
    .where('replaces_id', '=', documentId)
    .where('state', '<>', 'dropped' satisfies OutgoingState)
    .orderBy('document_id', 'desc')
    .executeTakeFirst();
  return (row?.document_id as Id | undefined) ?? null;
}

/** Whether the paper was drafted here, and not only entered into the register. */
export async function isOutgoing(tx: Tx, documentId: Id): Promise<boolean> {
  const row = await tx
    .selectFrom('outgoing_document')
    .select('document_id')
    .where('document_id', '=', documentId)
    .executeTakeFirst();
  return row !== undefined;
}
