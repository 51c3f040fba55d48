import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { CaseFile, CaseFileDocument } from './case-file.rules.ts';

const columns = sql`f.id, f.unit_id as "unitId", f.year, f.notation, f.title, f.maintenance, f.rights,
  f.started_on::text as "startedOn", f.ended_on::text as "endedOn", f.version,
  (select count(*)::int from case_file_document c where c.case_file_id = f.id and c.removed_by is null) as documents`;

/** A unit's case files, the latest year first. */
export async function listCaseFiles(tx: Tx, unitId: Id): Promise<CaseFile[]> {
  const { rows } = await sql<CaseFile>`
    select ${columns} from case_file f where f.unit_id = ${unitId} order by f.year desc, f.notation`.execute(tx);
  return rows;
}

export async function findCaseFile(tx: Tx, id: Id): Promise<CaseFile | null> {
  const { rows } = await sql<CaseFile>`select ${columns} from case_file f where f.id = ${id}`.execute(tx);
  return rows[0] ?? null;
}

/** Locks the case file until the transaction ends. */
export async function findCaseFileForUpdate(tx: Tx, id: Id): Promise<CaseFile | null> {
  const { rows } = await sql<CaseFile>`select ${columns} from case_file f where f.id = ${id} for update of f`.execute(
    tx,
  );
  return rows[0] ?? null;
}

/** The papers that lie in it, in the order of time. */
export async function listCaseFileDocuments(tx: Tx, caseFileId: Id): Promise<CaseFileDocument[]> {
  const { rows } = await sql<CaseFileDocument>`
    select d.id, d.number, d.symbol, d.issued_on::text as "issuedOn", d.type_code as "typeCode", d.subject,
      d.issuer_name as "issuerName", d.page_amount as "pageAmount"
    from case_file_document c join document d on d.id = c.document_id
    where c.case_file_id = ${caseFileId} and c.removed_by is null
    order by coalesce(d.arrived_on, d.issued_on) nulls last, d.id`.execute(tx);
  return rows;
}

export interface NewCaseFile extends Omit<CaseFile, 'version' | 'documents' | 'endedOn'> {
  readonly actId: Id;
}

export async function insertCaseFile(tx: Tx, file: NewCaseFile): Promise<void> {
  await tx
    .insertInto('case_file')
    .values({
      id: file.id,
      unit_id: file.unitId,
      year: file.year,
      notation: file.notation,
      title: file.title,
      maintenance: file.maintenance,
      rights: file.rights,
      started_on: file.startedOn,
      act_id: file.actId,
    })
    .execute();
}

/** Papers that lie there already stay as they are. */
export async function insertCaseFileDocuments(
  tx: Tx,
  rows: readonly { readonly id: Id; readonly caseFileId: Id; readonly documentId: Id; readonly actId: Id }[],
): Promise<number> {
  const values = rows.map((row) => ({
    id: row.id,
    case_file_id: row.caseFileId,
    document_id: row.documentId,
    act_id: row.actId,
  }));
  return (await insertRows(tx, 'case_file_document', values, 'skip')).size;
}

export async function takeOutDocument(tx: Tx, caseFileId: Id, documentId: Id, actId: Id): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('case_file_document')
    .set({ removed_by: actId })
    .where('case_file_id', '=', caseFileId)
    .where('document_id', '=', documentId)
    .where('removed_by', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function endCaseFile(tx: Tx, id: Id, endedOn: Day): Promise<void> {
  await tx
    .updateTable('case_file')
    .set({ ended_on: endedOn, version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
}

export interface FileOfDocument {
  readonly documentId: Id;
  readonly name: string;
  readonly sha256: string;
}

/** Every file of the papers of a case file. One query. */
export async function listFilesOfCase(tx: Tx, caseFileId: Id): Promise<FileOfDocument[]> {
  const { rows } = await sql<FileOfDocument>`
    select r.document_id as "documentId", f.name, f.sha256
    from case_file_document c
    join rendition r on r.document_id = c.document_id
    join file f on f.id = r.file_id
    where c.case_file_id = ${caseFileId} and c.removed_by is null order by r.id`.execute(tx);
  return rows;
}
