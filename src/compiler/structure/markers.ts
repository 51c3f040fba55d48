import type { StructureNode } from '../answer.ts';

export type MarkerKind = Exclude<StructureNode['kind'], 'preamble' | 'enacting_clause' | 'recipients' | 'body'>;

/** The label at the head of a line: `Điều 3.`, `II.`, `4.`, `đ)`, `-`. */
export interface Marker {
  kind: MarkerKind;
  /** As it stands in a path: `Đ3`, `II`, `4`, `đ`, `-`. */
  label: string;
  /** Place in its series, 1 for the first; 0 for bullets. */
  ordinal: number;
  /** Characters from the start of the line to the first character after the label and its blanks. */
  length: number;
}

/** Every label starts within this many characters. */
const reach = 40;
const letterOrder = 'abcdđeghiklmnopqrstuvxy';
const wordNumbers = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

type Reader = (match: RegExpExecArray) => { label: string; ordinal: number } | null;
const numbered: Reader = (match) => ({ label: match[1] ?? '', ordinal: Number(match[1]) });
const bullet =
  (label: string): Reader =>
  () => ({ label, ordinal: 0 });

/** Tried in order on the head of the line as printed. */
const readers: [kind: MarkerKind, pattern: RegExp, read: Reader][] = [
  [
    'part',
    /^(?:phần)\s+(?:thứ\s+)?([ivxlc]{1,6}|\d{1,2}|nhất|hai|ba|tư|năm|sáu|bảy)\s*(?:[.:,-]\s*|\s|$)/iu,
    titled('P'),
  ],
  ['chapter', /^chương\s+([ivxlc]{1,6}|\d{1,2})\s*(?:[.:,-]\s*|\s|$)/iu, titled('C')],
  ['section', /^mục\s+([ivxlc]{1,6}|\d{1,2})\s*(?:[.:,-]\s*|\s|$)/iu, titled('M')],
  [
    'article',
    /^điều\s+(\d{1,3})[a-zđ]?\s*(?:[.:]\s*|$)/iu,
    (match) => ({ label: `Đ${match[1]}`, ordinal: Number(match[1]) }),
  ],
  [
    'decimal',
    /^(\d{1,2}(?:\.\d{1,2}){1,3})[.):]?\s+/u,
    (match) => ({ label: match[1] ?? '', ordinal: Number((match[1] ?? '').split('.').at(-1)) }),
  ],
  ['arabic', /^[._']{0,3}(\d{1,2})(?:\s?\.\s*|\s?\/\s+)(?=[\p{L}"'(*]|$)/u, numbered],
  ['parenthesis', /^(\d{1,2})\)\s*/u, numbered],
  ['arabic', /^(\d{1,2})\s?[-–]\s*(?=\p{Lu}\p{Ll})/u, numbered],
  ['roman', /^([IVX]{1,6})\s?(?:[.)]\s*(?=\S|$)|[-–/:]\s*(?=\p{Lu}))/u, (match) => romanOf(match[1] ?? '')],
  ['upper', /^([A-ZĐ])[.)]\s+/u, (match) => letterOf(match[1] ?? '')],
  // labels that a scanner misread: letters that Vietnamese has not, and "đd)"
  ['letter', /^(đd|[øöüñåäœæßı§])\)\s*(?=\p{Lu})/u, (match) => letterOf((match[1] ?? '').charAt(0))],
  ['arabic', /^([øöüñåäœæßı§])\.\s+(?=\p{Lu})/u, (match) => ({ label: match[1] ?? '', ordinal: 0 })],
  ['letter', /^([a-zđ])\)\s*/u, (match) => letterOf(match[1] ?? '')],
  ['letter', /^([a-zđ])\.\s+/u, (match) => letterOf(match[1] ?? '')],
  [
    'parenthesis',
    /^\(([ivx]{1,4}|\d{1,2}|[a-zđ])\)\s*/u,
    (match) => ({ label: match[1] ?? '', ordinal: Number(match[1]) || 0 }),
  ],
  ['dash', /^-{1,2}\s*(?=[\p{L}"'([])/u, bullet('-')],
  ['plus', /^\+\s*(?=[\p{L}"'([])/u, bullet('+')],
  ['star', /^[*•·▪●○◦]\s*(?=[\p{L}"'([])/u, bullet('*')],
];

/** Reads the label at the head of a line, or null when the line starts with plain words. */
export function readMarker(printed: string, start: number, end: number): Marker | null {
  const head = printed.slice(start, Math.min(end, start + reach));
  for (const [kind, pattern, read] of readers) {
    const match = pattern.exec(head);
    const value = match && read(match);
    if (match && value) return { kind, ...value, length: match[0].length };
  }
  return null;
}

function titled(prefix: string): Reader {
  return (match) => {
    const label = (match[1] ?? '').toLowerCase();
    const ordinal = Number(label) || wordNumbers.indexOf(label) + 1 || romanOf(label.toUpperCase())?.ordinal || 0;
    return { label: `${prefix}${ordinal}`, ordinal };
  };
}

function romanOf(label: string): { label: string; ordinal: number } | null {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(label) || label === '') return null;
  const values: Record<string, number> = { I: 1, V: 5, X: 10 };
  let ordinal = 0;
  for (let at = 0; at < label.length; at += 1) {
    const value = values[label[at] ?? ''] ?? 0;
    ordinal += value < (values[label[at + 1] ?? ''] ?? 0) ? -value : value;
  }
  return { label, ordinal };
}

function letterOf(label: string): { label: string; ordinal: number } {
  return { label, ordinal: letterOrder.indexOf(label.toLowerCase()) + 1 };
}
