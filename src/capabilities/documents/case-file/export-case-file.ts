import { yearOf } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { View } from '../../../platform/change.ts';
import type { ContentStore } from '../../../platform/files/content.ts';
import type { ZipEntry } from '../../../platform/files/zip.ts';
import { listCodes } from '../../rulebook/index.ts';
import { notation } from '../document.rules.ts';
import type { OfficialDocument } from '../format/official-document.rules.ts';
import { renderPdf, renderWord } from '../format/render-document.ts';
import { letterheadOf } from '../outgoing/load-letterhead.ts';
import { asIssued } from '../outgoing/outgoing.rules.ts';
import { listPrintedOf } from '../outgoing/printed.store.ts';
import { type CaseFile, type CaseFileDocument, folderOf } from './case-file.rules.ts';
import { type FileOfDocument, findCaseFile, listCaseFileDocuments, listFilesOfCase } from './case-file.store.ts';
import { listOfDocuments } from './list-of-documents.rules.ts';

export interface CaseToExport {
  readonly file: CaseFile;
  readonly documents: readonly CaseFileDocument[];
  readonly files: readonly FileOfDocument[];
  /** papers that were drafted here, as they were issued */
  readonly printed: ReadonlyMap<Id, OfficialDocument>;
  readonly list: OfficialDocument;
  readonly term: string;
}

/** Everything that a case file is made of, read in a bounded number of queries before the archive is written. */
export async function loadCaseToExport(view: View, caseFileId: Id): Promise<CaseToExport | null> {
  const { tx, today } = view;
  const file = await findCaseFile(tx, caseFileId);
  if (!file || file.unitId !== view.actor?.unitId) return null;
  const documents = await listCaseFileDocuments(tx, caseFileId);
  const printed = await listPrintedOf(
    tx,
    documents.map(({ id }) => id),
  );
  const terms = await listCodes(tx, 'case-file-terms', today);
  const term = terms.find(({ code }) => code === file.maintenance)?.name ?? file.maintenance;
  const letterhead = await letterheadOf(tx, file.unitId, today);
  return {
    file,
    documents,
    files: await listFilesOfCase(tx, caseFileId),
    printed: new Map(
      printed.map(({ documentId, content, issue }) => [documentId, issue ? asIssued(content, issue) : content]),
    ),
    list: listOfDocuments(letterhead, file, documents, { term, on: file.endedOn ?? today }),
    term,
  };
}

/** The entries of the archive one after the other: the list, what it is (Annex VI), then each paper's files. */
export async function* caseFileEntries(content: ContentStore, found: CaseToExport): AsyncGenerator<ZipEntry> {
  yield { name: 'muc-luc-van-ban.pdf', bytes: await renderPdf(found.list) };
  yield { name: 'muc-luc-van-ban.docx', bytes: await renderWord(found.list) };
  yield { name: 'ho-so.json', bytes: new TextEncoder().encode(`${JSON.stringify(metadataOf(found), null, 2)}\n`) };
  const filesOf = Map.groupBy(found.files, ({ documentId }) => documentId);
  for (const [at, document] of found.documents.entries()) {
    const folder = folderOf(at, notation(document) || document.subject);
    const printed = found.printed.get(document.id);
    if (printed) yield { name: `${folder}/van-ban.pdf`, bytes: await renderPdf(printed) };
    for (const [place, file] of (filesOf.get(document.id) ?? []).entries()) {
      yield { name: `${folder}/${folderOf(place, file.name)}`, bytes: await content.get(file.sha256) };
    }
  }
}

/** NĐ 30/2020, Annex VI, under its own names. */
const metadataOf = ({ file, documents, term }: CaseToExport) => ({
  FileNotation: file.notation,
  Title: file.title,
  Maintenance: term,
  Rights: file.rights,
  Language: 'vi',
  StartDate: file.startedOn,
  EndDate: file.endedOn,
  Year: file.year,
  DocTotal: documents.length,
  PageTotal: documents.reduce((sum, { pageAmount }) => sum + (pageAmount ?? 0), 0),
  Documents: documents.map((document, at) => ({
    DocOrdinal: at + 1,
    CodeNumber: document.number,
    CodeNotation: document.symbol,
    IssuedDate: document.issuedOn,
    IssuedYear: document.issuedOn && yearOf(document.issuedOn),
    OrganName: document.issuerName,
    Subject: document.subject,
    PageAmount: document.pageAmount,
  })),
});
