import { sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import { foldDiacritics } from '../../kernel/vietnamese.ts';
import type { Tx } from '../../platform/database/tenant.ts';
import { type DocumentFields, notation } from './document.rules.ts';

export interface DocumentRow extends Required<DocumentFields> {
  readonly id: Id;
  readonly version: number;
}

const COLUMNS = [
  'id',
  'version',
  'type_code as typeCode',
  'number',
  'symbol',
  'issued_on as issuedOn',
  'issuer_name as issuerName',
  'issuer_unit_id as issuerUnitId',
  'subject',
  'kind',
  'page_amount as pageAmount',
  'issued_amount as issuedAmount',
  'description',
  'priority',
  'signer_position as signerPosition',
  'signer_name as signerName',
  'arrived_on as arrivedOn',
  'arrival_number as arrivalNumber',
  'due_on as dueOn',
] as const;

export async function insertDocument(tx: Tx, document: DocumentFields & { id: Id; actId: Id }): Promise<void> {
  await tx
    .insertInto('document')
    .values({ id: document.id, act_id: document.actId, ...values(document) })
    .execute();
}

export async function updateDocument(tx: Tx, id: Id, fields: DocumentFields): Promise<void> {
  await tx
    .updateTable('document')
    .set({ ...values(fields), version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
}

const values = (fields: DocumentFields) => ({
  type_code: fields.typeCode,
  number: fields.number,
  symbol: fields.symbol,
  issued_on: fields.issuedOn,
  issuer_name: fields.issuerName,
  issuer_unit_id: fields.issuerUnitId,
  subject: fields.subject,
  kind: fields.kind,
  page_amount: fields.pageAmount ?? null,
  issued_amount: fields.issuedAmount ?? null,
  description: fields.description ?? null,
  priority: fields.priority ?? 0,
  signer_position: fields.signerPosition ?? null,
  signer_name: fields.signerName ?? null,
  arrived_on: fields.arrivedOn ?? null,
  arrival_number: fields.arrivalNumber ?? null,
  due_on: fields.dueOn ?? null,
  folded: foldDiacritics(`${notation(fields)} ${fields.subject} ${fields.issuerName ?? ''}`).toLowerCase(),
});

export async function findDocument(tx: Tx, id: Id): Promise<DocumentRow | null> {
  const row = await tx.selectFrom('document').select(COLUMNS).where('id', '=', id).executeTakeFirst();
  return (row as DocumentRow | undefined) ?? null;
}

/** Locks the row. @returns null when there is none */
export async function findDocumentForUpdate(tx: Tx, id: Id): Promise<DocumentRow | null> {
  const row = await tx.selectFrom('document').select(COLUMNS).where('id', '=', id).forUpdate().executeTakeFirst();
  return (row as DocumentRow | undefined) ?? null;
}

/** A paper with the same number, symbol and issuer: NĐ 30/2020, Annex VI, wants a warning. */
export async function findSameNumber(tx: Tx, fields: DocumentFields, except: Id | null): Promise<Id | null> {
  if (!fields.number || !fields.symbol) return null;
  const row = await tx
    .selectFrom('document')
    .select('id')
    .where('number', '=', fields.number)
    .where('symbol', '=', fields.symbol)
    .where('issuer_name', 'is not distinct from', fields.issuerName)
    .where('issued_on', 'is not distinct from', fields.issuedOn)
    .where('id', 'is distinct from', except)
    .executeTakeFirst();
  return (row?.id as Id | undefined) ?? null;
}

export interface DocumentFilter {
  /** words, with or without diacritics */
  readonly q: string;
  readonly typeCode: string;
  readonly kind: string;
  readonly year: number | null;
}

export interface DocumentPage {
  readonly rows: readonly DocumentRow[];
  readonly total: number;
}

/** Newest first; `limit` rows from `offset`, and how many there are in all: one query. */
export async function listDocuments(
  tx: Tx,
  filter: DocumentFilter,
  page: { offset: number; limit: number },
): Promise<DocumentPage> {
  let query = tx.selectFrom('document').select([...COLUMNS, sql<number>`count(*) over ()`.as('total')]);
  for (const word of foldDiacritics(filter.q).toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8)) {
    query = query.where('folded', 'like', `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  }
  if (filter.typeCode) query = query.where('type_code', '=', filter.typeCode);
  if (filter.kind) query = query.where('kind', '=', filter.kind);
  if (filter.year) {
    query = query.where('issued_on', '>=', `${filter.year}-01-01`).where('issued_on', '<=', `${filter.year}-12-31`);
  }
  const rows = await query
    .orderBy('issued_on', (order) => order.desc().nullsLast())
    .orderBy('id', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { rows: rows as unknown as DocumentRow[], total: rows[0]?.total ?? 0 };
}

/** For the filter: the years of which the register holds papers. */
export async function listYears(tx: Tx): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`
    select distinct extract(year from issued_on)::int as year from document where issued_on is not null
    order by year desc`.execute(tx);
  return rows.map((row) => row.year);
}

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

export async function listRecipients(tx: Tx, documentId: Id): Promise<Recipient[]> {
  const rows = await tx
    .selectFrom('document_recipient')
    .select(['name', 'note', 'unit_id as unitId'])
    .where('document_id', '=', documentId)
    .orderBy('position')
    .execute();
  return rows as Recipient[];
}
