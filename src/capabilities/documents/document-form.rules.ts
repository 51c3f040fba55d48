import { formatDay, parseDay } from '../../kernel/day.ts';
import { DOCUMENT_KINDS, type DocumentFields, type DocumentKind } from './document.rules.ts';

export const FORM_NAMES = [
  'subject',
  'typeCode',
  'number',
  'symbol',
  'issuedOn',
  'issuerName',
  'kind',
  'signerPosition',
  'signerName',
  'arrivalNumber',
  'arrivedOn',
  'dueOn',
  'priority',
  'pageAmount',
  'description',
] as const;

export type TypedDocument = Readonly<Record<(typeof FORM_NAMES)[number], string>>;

/** @returns the fields, or message keys by field name */
export function readDocumentForm(typed: TypedDocument): { fields: DocumentFields; errors: Record<string, string> } {
  const errors: Record<string, string> = {};
  const dayOf = (name: 'issuedOn' | 'arrivedOn' | 'dueOn') => {
    const parsed = typed[name] === '' ? null : parseDay(typed[name]);
    if (typed[name] !== '' && parsed === null) errors[name] = 'document.day.wrong';
    return parsed;
  };
  const pages = typed.pageAmount === '' ? null : Number(typed.pageAmount);
  if (pages !== null && !(Number.isInteger(pages) && pages > 0 && pages < 100_000))
    errors.pageAmount = 'document.number.wrong';
  if (typed.subject === '') errors.subject = 'document.subject.missing';
  const kind = DOCUMENT_KINDS.includes(typed.kind as DocumentKind) ? (typed.kind as DocumentKind) : 'incoming';
  const fields: DocumentFields = {
    subject: typed.subject,
    typeCode: typed.typeCode.toUpperCase() || null,
    number: typed.number || null,
    symbol: typed.symbol || null,
    issuedOn: dayOf('issuedOn'),
    issuerName: typed.issuerName || null,
    issuerUnitId: null,
    kind,
    signerPosition: typed.signerPosition || null,
    signerName: typed.signerName || null,
    arrivalNumber: kind === 'outgoing' ? null : typed.arrivalNumber || null,
    arrivedOn: dayOf('arrivedOn'),
    dueOn: dayOf('dueOn'),
    priority: ['1', '2', '3'].includes(typed.priority) ? Number(typed.priority) : 0,
    pageAmount: pages,
    description: typed.description || null,
  };
  return { fields, errors };
}

/** What the form shows for an entry that stands in the register. */
export const typedFrom = (fields: DocumentFields): TypedDocument => ({
  subject: fields.subject,
  typeCode: fields.typeCode ?? '',
  number: fields.number ?? '',
  symbol: fields.symbol ?? '',
  issuedOn: fields.issuedOn ? formatDay(fields.issuedOn) : '',
  issuerName: fields.issuerName ?? '',
  kind: fields.kind,
  signerPosition: fields.signerPosition ?? '',
  signerName: fields.signerName ?? '',
  arrivalNumber: fields.arrivalNumber ?? '',
  arrivedOn: fields.arrivedOn ? formatDay(fields.arrivedOn) : '',
  dueOn: fields.dueOn ? formatDay(fields.dueOn) : '',
  priority: String(fields.priority ?? 0),
  pageAmount: fields.pageAmount ? String(fields.pageAmount) : '',
  description: fields.description ?? '',
});
