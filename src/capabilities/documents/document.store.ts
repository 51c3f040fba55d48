import { sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import { foldDiacritics } from '../../kernel/vietnamese.ts';
import { insertRows } from '../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../platform/database/tenant.ts';
import { type DocumentFields, notation } from './document.rules.ts';

export interface DocumentRow extends Required<DocumentFields> {
  readonly id: Id;
  readonly version: number;
}

export const COLUMNS = [
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

/** Any number of papers of one act, in one statement. */
export async function insertDocuments(
  tx: Tx,
  documents: readonly (DocumentFields & { id: Id })[],
  actId: Id,
): Promise<void> {
  await insertRows(
    tx,
    'document',
    documents.map((document) => ({ id: document.id, act_id: actId, language: 'vi', version: 1, ...values(document) })),
  );
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

/** Of many entries, those that the register holds: "number/symbol|day|issuer" as `notation` writes it. One query. */
export async function listTakenNumbers(tx: Tx, entries: readonly DocumentFields[]): Promise<Set<string>> {
  const numbers = [...new Set(entries.flatMap(({ number }) => number ?? []))];
  if (numbers.length === 0) return new Set();
  const rows = await tx
    .selectFrom('document')
    .select(['number', 'symbol', 'issued_on as issuedOn', 'issuer_name as issuerName'])
    .where('number', '=', sql<string>`any(${numbers}::text[])`)
    .where('issued_on', 'is not', null)
    .execute();
  return new Set(rows.map((row) => [notation(row), row.issuedOn, row.issuerName ?? ''].join('|')));
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
