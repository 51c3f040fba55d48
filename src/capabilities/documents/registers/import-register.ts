import type { Id } from '../../../kernel/ids.ts';
import { invalid, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change, type View } from '../../../platform/change.ts';
import { findUnit } from '../../organisations/index.ts';
import { listDocumentTypes } from '../../rulebook/index.ts';
import { notation } from '../document.rules.ts';
import { insertDocuments, listTakenNumbers } from '../document.store.ts';
import { typeNamesOf } from '../document-title.rules.ts';
import { insertRecipients } from '../recipient.store.ts';
import { linkAll } from '../relation.store.ts';
import { type ImportedRow, readImportRow } from './import-row.rules.ts';
import type { ImportRow } from './import-rows.rules.ts';

export interface CheckedRow extends ImportedRow {
  /** the register, or an earlier row of the file, holds this number, symbol and issuer */
  readonly twin: boolean;
}

/** Every row with what is wrong in it and whether it stands in the register already. Bounded queries. */
export async function checkRows(
  view: View,
  kind: 'incoming' | 'outgoing',
  rows: readonly ImportRow[],
): Promise<CheckedRow[]> {
  const codes = new Set(typeNamesOf(await listDocumentTypes(view.tx, view.today)).keys());
  const issuer = kind === 'outgoing' ? await findUnit(view.tx, actorOf(view).unitId, view.today) : null;
  const read = rows.map((row) => {
    const imported = readImportRow(row, kind, codes);
    return issuer
      ? { ...imported, fields: { ...imported.fields, issuerName: issuer.name, issuerUnitId: issuer.id } }
      : imported;
  });
  const seen = await listTakenNumbers(
    view.tx,
    read.map(({ fields }) => fields),
  );
  return read.map((row) => {
    const key = keyOf(row);
    const twin = key !== null && seen.has(key);
    if (key !== null) seen.add(key);
    return { ...row, twin };
  });
}

const keyOf = ({ fields }: ImportedRow): string | null =>
  fields.number && fields.issuedOn ? [notation(fields), fields.issuedOn, fields.issuerName ?? ''].join('|') : null;

export const isRight = (row: CheckedRow): boolean => !row.twin && Object.keys(row.errors).length === 0;

/**
 * Takes a book over, so that nobody types it twice (practice 3). With a wrong or known row nothing is taken unless the
 * person asks for the right rows. @returns how many came in, how many were left
 */
export async function importRegister(
  change: Change,
  command: { kind: 'incoming' | 'outgoing'; rows: readonly ImportRow[]; rightRowsOnly: boolean },
): Promise<Result<{ imported: number; left: number }>> {
  const rows = await checkRows(change, command.kind, command.rows);
  const right = rows.filter(isRight);
  if (right.length < rows.length && !command.rightRowsOnly) return invalid({ file: 'book.import.some' });
  if (right.length === 0) return invalid({ file: 'book.import.none' });
  const details = { kind: command.kind, imported: right.length, left: rows.length - right.length };
  const actId = await change.record({ action: 'document.import', subjectType: 'document', subjectId: null, details });
  const entries = right.map(({ fields, receivers }) => ({ id: change.newId(), fields, receivers }));
  await insertDocuments(
    change.tx,
    entries.map(({ id, fields }) => ({ id, ...fields })),
    actId,
  );
  await insertRecipients(change.tx, entries.flatMap(receiversOf));
  await linkAll(
    change.tx,
    entries.map(({ id }) => id),
  );
  return ok({ imported: right.length, left: rows.length - right.length });
}

const receiversOf = ({ id, receivers }: { id: Id; receivers: readonly string[] }) =>
  receivers.map((name, at) => ({ documentId: id, position: at + 1, name }));
