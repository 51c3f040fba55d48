import type { Day } from '../../../kernel/day.ts';

export const EDXML_NAMESPACE = 'http://www.mic.gov.vn/TBT/QCVN_102_2016';

export interface EdxmlOrgan {
  /** "H37.DN.001", at most 13 characters; empty where the body has no code */
  readonly organId: string;
  /** cơ quan chủ quản */
  readonly inCharge: string;
  readonly name: string;
}

/** Header of an electronic document under QCVN 102:2016 (see docs/edxml.md); names in brackets. */
export interface Edxml {
  readonly from: EdxmlOrgan;
  readonly to: readonly EdxmlOrgan[];
  /** Code.CodeNumber, Code.CodeNotation */
  readonly number: string;
  readonly notation: string;
  /** PromulgationInfo */
  readonly place: string;
  readonly issuedOn: Day;
  /** DocumentType.TypeName: "Kế hoạch", "Công văn" */
  readonly typeName: string;
  readonly subject: string;
  readonly signer: { readonly competence: string; readonly position: string; readonly name: string };
  readonly dueOn: Day | null;
  readonly toPlaces: readonly string[];
  /** OtherInfo: 0 thường … 3 hỏa tốc */
  readonly priority: number;
  readonly pages: number | null;
  readonly annexes: readonly string[];
  /** when the header was made, ISO 8601 */
  readonly timestamp: string;
  readonly attachments: readonly EdxmlAttachment[];
}

export interface EdxmlAttachment {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** "OrganId,yyyy/MM/dd,number/notation" */
export const documentIdOf = ({ from, issuedOn, number, notation }: Edxml): string =>
  `${from.organId},${slashed(issuedOn)},${number}/${notation}`;

/** The file as text. Attachments stand encoded outside the envelope and are named in its manifest by content id. */
export function writeEdxml(model: Edxml): string {
  const { from, signer } = model;
  const header = element('MessageHeader', [
    organ('From', from),
    ...model.to.map((receiver) => organ('To', receiver)),
    element('Code', [leaf('CodeNumber', model.number), leaf('CodeNotation', model.notation)]),
    element('PromulgationInfo', [leaf('Place', model.place), leaf('PromulgationDate', slashed(model.issuedOn))]),
    element('DocumentType', [leaf('Type', '2'), leaf('TypeName', model.typeName), leaf('TypeDetail', '')]),
    leaf('Subject', model.subject),
    leaf('Content', ''),
    element('SignerInfo', [
      leaf('Competence', signer.competence),
      leaf('Position', signer.position),
      leaf('FullName', signer.name),
    ]),
    leaf('DueDate', model.dueOn ? slashed(model.dueOn) : ''),
    element(
      'ToPlaces',
      model.toPlaces.map((place) => leaf('Place', place)),
    ),
    element('OtherInfo', [
      leaf('Priority', String(model.priority)),
      leaf('SphereOfPromulgation', ''),
      leaf('TyperNotation', ''),
      leaf('PromulgationAmount', ''),
      leaf('PageAmount', model.pages === null ? '' : String(model.pages)),
      element(
        'Appendixes',
        model.annexes.map((annex) => leaf('Appendix', annex)),
      ),
    ]),
    leaf('SteeringType', '0'),
    leaf('DocumentId', documentIdOf(model)),
  ]);
  const trace = element('TraceHeaderList', [
    element('TraceHeader', [leaf('OrganId', from.organId), leaf('Timestamp', model.timestamp)]),
    element('Bussiness', [leaf('BussinessDocType', '0'), leaf('BussinessDocReason', 'Văn bản mới')]),
  ]);
  const references = model.attachments.map(({ name }, at) =>
    element('Reference', [leaf('AttachmentName', name)], ` xlink:href="cid:${contentId(at)}"`),
  );
  const attached = model.attachments.map(({ name, mediaType, bytes }, at) =>
    element('Attachment', [
      leaf('ContentType', mediaType),
      leaf('ContentId', `cid:${contentId(at)}`),
      leaf('AttachmentName', name),
      leaf('ContentTransferEncoded', Buffer.from(bytes).toString('base64')),
    ]),
  );
  const spaces = ` xmlns="${EDXML_NAMESPACE}" xmlns:xlink="http://www.w3.org/1999/xlink"`;
  const envelope = element('edXMLEnvelope', [
    element('edXMLHeader', [header, trace]),
    element('edXMLBody', [element('Manifest', references)]),
  ]);
  const outside = attached.length > 0 ? [element('AttachmentEncoded', attached)] : [];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('edXML', [envelope, ...outside], spaces)}\n`;
}

const contentId = (at: number): string => `tep-${at + 1}`;

const organ = (name: 'From' | 'To', { organId, inCharge, name: organName }: EdxmlOrgan): string =>
  element(name, [leaf('OrganId', organId), leaf('OrganizationInCharge', inCharge), leaf('OrganName', organName)]);

const element = (name: string, children: readonly string[], attributes = ''): string =>
  `<${name}${attributes}>${children.join('')}</${name}>`;

const leaf = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

/** Characters that XML 1.0 does not have are left out; a program elsewhere would refuse the whole file. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are forbidden (XML 1.0, 2.2)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');

export const slashed = (day: Day): string => day.replaceAll('-', '/');
