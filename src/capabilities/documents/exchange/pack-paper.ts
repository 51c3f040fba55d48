import type { Id } from '../../../kernel/ids.ts';
import type { View } from '../../../platform/change.ts';
import type { ContentStore } from '../../../platform/files/content.ts';
import { findUnit, type KnownUnit } from '../../organisations/index.ts';
import { notation } from '../document.rules.ts';

import { renderPdf, renderWord } from '../format/render-document.ts';
import { findIssue, type Issue } from '../outgoing/issue.store.ts';
import { asIssued, type OutgoingDocument, priorityOf } from '../outgoing/outgoing.rules.ts';
import { findOutgoing } from '../outgoing/outgoing.store.ts';
import { listRenditions } from '../rendition.store.ts';
import type { Receiver } from './distribution.rules.ts';
import { type Edxml, writeEdxml } from './edxml.rules.ts';
import { type PackageFile, packageOf } from './package.ts';
import { listReceivers } from './sending.store.ts';

export interface PaperToPack {
  readonly paper: OutgoingDocument;
  readonly issue: Issue;
  readonly issuer: KnownUnit | null;
  readonly receivers: readonly Receiver[];
  /** the newest signed copy: its hash and name */
  readonly signed: { readonly sha256: string; readonly fileName: string; readonly mediaType: string } | null;
  readonly now: string;
}

/** What is needed to send an issued paper; null for a draft. Read first, packed after the transaction. */
export async function findPaperToPack(view: View, documentId: Id): Promise<PaperToPack | null> {
  const { tx } = view;
  const [paper, issue] = [await findOutgoing(tx, documentId), await findIssue(tx, documentId)];
  if (!paper || !issue) return null;
  const issuer = await findUnit(tx, paper.issuerUnitId, issue.issuedOn);
  const signed = (await listRenditions(tx, documentId)).findLast(({ kind }) => kind === 'signed') ?? null;
  return { paper, issue, issuer, receivers: await listReceivers(tx, documentId), signed, now: view.now };
}

/**
 * The package that goes to another body (practice 11): the signed copy, Word, edXML, what the caller adds (the working
 * XLSX), sums and manifest. Without a signed copy the PDF is drawn, and the manifest says so.
 */
export async function packPaper(
  content: ContentStore,
  found: PaperToPack,
  more: readonly PackageFile[] = [],
): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }> {
  const { paper, issue, signed } = found;
  const document = asIssued(paper.content, issue);
  const base = notation(issue).replaceAll('/', '-');
  const first = signed
    ? { name: `${base}-da-ky.${endingOf(signed.fileName)}`, role: 'Bản đã ký', bytes: await content.get(signed.sha256) }
    : { name: `${base}.pdf`, role: 'Bản điện tử, chưa kèm bản đã ký', bytes: await renderPdf(document) };
  const word = { name: `${base}.docx`, role: 'Bản soạn thảo', bytes: await renderWord(document) };
  const xml = writeEdxml(edxmlOf(found, [{ ...first, mediaType: signed?.mediaType ?? 'application/pdf' }]));
  const edxml = { name: `${base}.edxml`, role: 'edXML', bytes: new TextEncoder().encode(xml) };
  const title = [paper.content.typeName ?? 'Công văn', 'số', notation(issue)].join(' ');
  const issuer = found.issuer?.name ?? paper.content.issuer.name;
  const files = [first, word, edxml, ...more];
  return { name: `${base}.zip`, bytes: await packageOf({ title, issuer, on: issue.issuedOn, files }) };
}

const endingOf = (name: string): string => /\.(\w{1,5})$/.exec(name)?.[1]?.toLowerCase() ?? 'pdf';

/** The header of the exchange trunk for a paper; bodies without a code have an empty OrganId (docs/edxml.md). */
export function edxmlOf(found: PaperToPack, attachments: Edxml['attachments']): Edxml {
  const { paper, issue, issuer, receivers } = found;
  const { content } = paper;
  const [competence = '', ...position] = issue.signerLines;
  return {
    from: {
      organId: issuer?.officialCode ?? '',
      inCharge: content.issuer.parent ?? '',
      name: issuer?.name ?? content.issuer.name,
    },
    to: receivers.map(({ name }) => ({ organId: '', inCharge: '', name })),
    number: issue.number,
    notation: issue.symbol,
    place: content.place,
    issuedOn: issue.issuedOn,
    typeName: content.typeName ?? 'Công văn',
    subject: content.subject,
    signer:
      position.length > 0
        ? { competence, position: position.join(', '), name: issue.signerName }
        : { competence: '', position: competence, name: issue.signerName },
    dueOn: null,
    toPlaces: content.recipients,
    priority: priorityOf(content),
    pages: null,
    annexes: content.annexes.map(({ title }) => title),
    timestamp: found.now,
    attachments,
  };
}
