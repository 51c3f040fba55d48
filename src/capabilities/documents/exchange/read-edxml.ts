import { type Day, parseDay } from '../../../kernel/day.ts';
import { invalid, ok, type Result } from '../../../kernel/result.ts';
import { FileProblem } from '../../../platform/source-files/file-problem.ts';
import { childOf, childrenOf, parseXml, type XmlElement } from '../../../platform/source-files/xml.ts';
import { EDXML_NAMESPACE, type Edxml, type EdxmlAttachment, type EdxmlOrgan } from './edxml.rules.ts';

const LARGEST = 40 * 1024 * 1024;

/**
 * Reads an electronic document under QCVN 102:2016. What our model does not know is left out (docs/edxml.md); a file
 * without number, notation, day or subject, or of the other namespace that goes round, is refused.
 */
export function readEdxml(bytes: Uint8Array): Result<Edxml> {
  if (bytes.byteLength > LARGEST) return invalid({ file: 'file.tooLarge' });
  const text = decoded(bytes);
  if (text === null) return invalid({ file: 'edxml.broken' });
  try {
    const root = parseXml(text);
    if (root.name !== 'edXML' || !text.slice(0, 2000).includes(EDXML_NAMESPACE))
      return invalid({ file: 'edxml.other' });
    return modelOf(root);
  } catch (error) {
    if (error instanceof FileProblem) return invalid({ file: 'edxml.broken' });
    throw error;
  }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function modelOf(root: XmlElement): Result<Edxml> {
  const envelope = childOf(root, 'edXMLEnvelope');
  const head = childOf(envelope, 'edXMLHeader') ?? envelope;
  const header = childOf(head, 'MessageHeader');
  const at = (...path: string[]): string => wordsOf(path.reduce<XmlElement | null>(childOf, header));
  const issuedOn = dayIn(at('PromulgationInfo', 'PromulgationDate'));
  const [number, notation, subject] = [at('Code', 'CodeNumber'), at('Code', 'CodeNotation'), at('Subject')];
  if (!header || !issuedOn || !number || !notation || !subject) return invalid({ file: 'edxml.incomplete' });
  const trace = childOf(childOf(head, 'TraceHeaderList'), 'TraceHeader');
  return ok({
    from: organOf(childOf(header, 'From')),
    to: childrenOf(header, 'To').map(organOf),
    ...{ number, notation, subject, issuedOn },
    place: at('PromulgationInfo', 'Place'),
    typeName: at('DocumentType', 'TypeName'),
    signer: {
      competence: at('SignerInfo', 'Competence'),
      position: at('SignerInfo', 'Position'),
      name: at('SignerInfo', 'FullName'),
    },
    dueOn: dayIn(at('DueDate')),
    toPlaces: childrenOf(childOf(header, 'ToPlaces'), 'Place').map(wordsOf),
    priority: Math.min(3, Number(/^\d$/.exec(at('OtherInfo', 'Priority'))?.[0] ?? 0)),
    pages: Number(/^[1-9]\d{0,4}$/.exec(at('OtherInfo', 'PageAmount'))?.[0] ?? 0) || null,
    annexes: childrenOf(childOf(childOf(header, 'OtherInfo'), 'Appendixes'), 'Appendix').map(wordsOf),
    timestamp: wordsOf(childOf(trace, 'Timestamp')),
    attachments: childrenOf(childOf(root, 'AttachmentEncoded'), 'Attachment').map(attachmentOf),
  });
}

const organOf = (element: XmlElement | null): EdxmlOrgan => ({
  organId: wordsOf(childOf(element, 'OrganId')),
  inCharge: wordsOf(childOf(element, 'OrganizationInCharge')),
  name: wordsOf(childOf(element, 'OrganName')),
});

const attachmentOf = (element: XmlElement): EdxmlAttachment => ({
  name: wordsOf(childOf(element, 'AttachmentName')),
  mediaType: wordsOf(childOf(element, 'ContentType')),
  bytes: Uint8Array.from(Buffer.from(wordsOf(childOf(element, 'ContentTransferEncoded')), 'base64')),
});

const wordsOf = (element: XmlElement | null): string =>
  (element?.children ?? [])
    .filter((child) => typeof child === 'string')
    .join('')
    .normalize('NFC')
    .trim();

const dayIn = (text: string): Day | null => parseDay(text.replaceAll('/', '-')) ?? parseDay(text);
