import { foldDiacritics } from '../../kernel/vietnamese.ts';
import type { CitationEntity, CompiledDirective } from '../answer.ts';
import type { RegisteredDocument } from './interchange.ts';

/** What a work is known by; null where the paper does not say. */
export interface WorkName {
  readonly type: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly year: number | null;
  /** ISO day */
  readonly date: string | null;
  readonly title: string | null;
}

/** The register knows better than a text without a header. */
export function workOf({ metadata }: CompiledDirective, document: RegisteredDocument | null): WorkName {
  return {
    type: metadata.type ?? document?.type_code ?? null,
    number: document?.number ?? metadata.number,
    symbol: document?.symbol ?? metadata.symbol,
    year: metadata.year,
    date: realDay(document?.issued_on ?? metadata.date),
    title: metadata.title,
  };
}

/** Laws, decrees and circulars are acts; everything else is an official document of a body. */
const ACTS = /^(?:Hiến pháp|Luật|Bộ luật|Pháp lệnh|Nghị định|Thông tư)/iu;

/**
 * IRI of a work after the naming convention of Akoma Ntoso: country, kind, subtype, day or year, number. A part that
 * the paper does not say is `unknown`; without a number the title stands for it.
 */
export function workIri(work: WorkName): string {
  const kind = ACTS.test(work.type ?? '') ? 'act' : 'statement';
  const day = work.date ?? (work.year === null ? 'unknown' : String(work.year).padStart(4, '0'));
  const number = slug([work.number, work.symbol].filter((part) => part !== null && part !== '').join('-'));
  const name = number || (work.title === null ? '' : `~${slug(work.title)}`);
  return `/akn/vn/${kind}/${slug(work.type ?? '') || 'van-ban'}/${day}/${name || 'unknown'}`;
}

export const citedIri = (entity: CitationEntity): string =>
  workIri({
    ...entity,
    number: entity.number,
    date: realDay(entity.date),
    title: entity.title ?? entity.canonical,
  });

/** A day that a calendar has; papers print others. */
export function realDay(day: string | null): string | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '');
  if (!parts) return null;
  const [year = 0, month = 0, date = 0] = parts.slice(1).map(Number);
  const days = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  return year > 0 && date >= 1 && date <= (days[month - 1] ?? 0) ? day : null;
}

const LONGEST_SLUG = 120;

/** Letters without diacritics, digits and hyphens: safe in an address and as part of an id. */
export const slug = (words: string): string =>
  foldDiacritics(words.slice(0, 2 * LONGEST_SLUG).normalize('NFC'))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, LONGEST_SLUG);
