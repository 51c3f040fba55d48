import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { paperReader } from '../outgoing/outgoing.policy.ts';
import { listHidden } from '../outgoing/paper-reader.store.ts';
import type { CaseFile } from './case-file.rules.ts';
import {
  endCaseFile,
  findCaseFileForUpdate,
  insertCaseFile,
  insertCaseFileDocuments,
  listCaseFiles,
  takeOutDocument,
} from './case-file.store.ts';

export interface OpenCaseFile {
  readonly year: number;
  readonly notation: string;
  readonly title: string;
  /** code of the list case-file-terms */
  readonly maintenance: string;
  readonly rights: string;
  readonly startedOn: Day;
}

/** Opens a case file of the unit for which somebody works (NĐ 30/2020, Art. 29). */
export async function openCaseFile(change: Change, command: OpenCaseFile): Promise<Result<Id>> {
  const { unitId } = actorOf(change);
  const fields = problemOf(command);
  if (fields) return invalid(fields);
  const twin = (await listCaseFiles(change.tx, unitId)).some(
    ({ year, notation }) => year === command.year && notation === command.notation.trim(),
  );
  if (twin) return invalid({ notation: 'caseFile.notation.taken' });
  const id = change.newId();
  const details = { year: command.year, notation: command.notation };
  const actId = await change.record({ action: 'case-file.open', subjectType: 'case-file', subjectId: id, details });
  await insertCaseFile(change.tx, {
    ...command,
    id,
    unitId,
    title: command.title.trim(),
    notation: command.notation.trim(),
    actId,
  });
  return ok(id);
}

function problemOf({ year, notation, title, maintenance }: OpenCaseFile): Record<string, string> | null {
  if (!Number.isInteger(year) || year < 1945 || year > 2999) return { year: 'caseFile.year.wrong' };
  if (!notation.trim()) return { notation: 'caseFile.notation.missing' };
  if (!title.trim() || title.length > 500) return { title: 'caseFile.title.missing' };
  return maintenance ? null : { maintenance: 'caseFile.maintenance.missing' };
}

/** Puts papers into a case file without a copy: one paper may lie in several. @returns how many are new there */
export async function putIntoCaseFile(
  change: Change,
  command: { readonly caseFileId: Id; readonly documentIds: readonly Id[] },
): Promise<Result<number>> {
  const file = await openOne(change, command.caseFileId);
  if (!file.ok) return file;
  if (command.documentIds.length === 0) return invalid({ documents: 'caseFile.documents.missing' });
  const hidden = await listHidden(change.tx, command.documentIds, paperReader(change));
  if (hidden.size > 0) return notFound();
  const details = { documents: command.documentIds.length };
  const act = { action: 'case-file.put', subjectType: 'case-file', subjectId: command.caseFileId, details };
  const actId = await change.record(act);
  const rows = command.documentIds.map((documentId) => ({
    id: change.newId(),
    caseFileId: command.caseFileId,
    documentId,
    actId,
  }));
  return ok(await insertCaseFileDocuments(change.tx, rows));
}

export async function takeOutOfCaseFile(change: Change, caseFileId: Id, documentId: Id): Promise<Result<Id>> {
  const file = await openOne(change, caseFileId);
  if (!file.ok) return file;
  const details = { document: documentId };
  const actId = await change.record({
    action: 'case-file.take',
    subjectType: 'case-file',
    subjectId: caseFileId,
    details,
  });
  return (await takeOutDocument(change.tx, caseFileId, documentId, actId)) ? ok(caseFileId) : notFound();
}

/** Work has ended: the list of papers is closed, and the file is handed over within a year. */
export async function closeCaseFile(change: Change, caseFileId: Id): Promise<Result<Id>> {
  const file = await openOne(change, caseFileId);
  if (!file.ok) return file;
  const details = { documents: file.value.documents };
  await change.record({ action: 'case-file.close', subjectType: 'case-file', subjectId: caseFileId, details });
  await endCaseFile(change.tx, caseFileId, change.today);
  return ok(caseFileId);
}

async function openOne(change: Change, id: Id): Promise<Result<CaseFile>> {
  const file = await findCaseFileForUpdate(change.tx, id);
  if (!file || file.unitId !== change.actor?.unitId) return notFound();
  return file.endedOn ? conflict('caseFile.closed') : ok(file);
}
