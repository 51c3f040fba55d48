import type { Day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';

export type DocumentKind = 'incoming' | 'outgoing' | 'internal';
export const DOCUMENT_KINDS: readonly DocumentKind[] = ['incoming', 'outgoing', 'internal'];
/** How one paper stands to another; the legal basis of a directive is its `based-on` and `implements`. */
export type RelationKind = 'based-on' | 'implements' | 'replaces' | 'amends' | 'repeals' | 'cites';
export const RELATION_KINDS: readonly RelationKind[] = [
  'based-on',
  'implements',
  'replaces',
  'amends',
  'repeals',
  'cites',
];
export type RenditionKind = 'draft' | 'for-signing' | 'signed';
export const RENDITION_KINDS: readonly RenditionKind[] = ['draft', 'for-signing', 'signed'];

/** A paper under the names of NĐ 30/2020, Annex VI (in brackets). */
export interface DocumentFields {
  /** "CT", "QĐ", "TB" (TypeName, by its abbreviation of Annex III); null when the paper does not say */
  readonly typeCode: string | null;
  /** CodeNumber */
  readonly number: string | null;
  /** CodeNotation */
  readonly symbol: string | null;
  /** IssuedDate */
  readonly issuedOn: Day | null;
  /** OrganName */
  readonly issuerName: string | null;
  readonly issuerUnitId: Id | null;
  /** Subject: trích yếu nội dung */
  readonly subject: string;
  readonly kind: DocumentKind;
  /** PageAmount */
  readonly pageAmount?: number | null;
  /** IssuedAmount */
  readonly issuedAmount?: number | null;
  /** Description */
  readonly description?: string | null;
  /** Priority: 0 thường, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc */
  readonly priority?: number;
  /** SignerInfo.Position, SignerInfo.FullName */
  readonly signerPosition?: string | null;
  readonly signerName?: string | null;
  /** ArrivalDate, ArrivalNumber: incoming papers */
  readonly arrivedOn?: Day | null;
  readonly arrivalNumber?: string | null;
  /** DueDate */
  readonly dueOn?: Day | null;
}

/** Number and symbol as printed; Party papers join them with a hyphen. Empty while the number is blank. */
export function notation({ number, symbol }: { number: string | null; symbol: string | null }): string {
  if (!number) return '';
  if (!symbol) return number;
  if (number.includes(symbol)) return number;
  return `${number}${/^\d+$/.test(number) && /\/(TW|TU|HU|ĐU)$/.test(symbol) ? '-' : '/'}${symbol}`;
}
