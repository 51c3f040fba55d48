/**
 * Number and symbol of an official document (NĐ 30/2020, Annex I, item 3): `15/QĐ-UBND`,
 * `507/UBND-KGVX`, the normative `72/2015/NĐ-CP`, the Party's `16-KL/TW`. `number` is null while it is
 * blank, as in every draft ("Số:      /KH-UBND").
 */
export interface DocumentNumber {
  readonly number: number | null;
  /** a letter after the number of a document inserted later (`12a/QĐ-UBND`), else empty */
  readonly letter: string;
  /** printed only in normative documents */
  readonly year: number | null;
  /** type and issuer, in upper case except `TTg`, `CTr`, …, as printed: `QĐ-UBND`, `KL/TW` */
  readonly symbol: string;
  /** what stands after the number: `/`, in Party documents `-` */
  readonly separator: '/' | '-';
}

const PATTERN = /^(\d{1,5})?([a-zđ])?([/-])(?:(\d{4})\/)?(\p{L}[\p{L}\d.]*(?:[/-]\p{L}[\p{L}\d.]*)*)$/u;
const LONGEST = 200;

/**
 * Reads number and symbol with or without "Số:", with stray spaces and old forms of the letter đ.
 * @returns null when the text is no document number
 */
export function parseDocumentNumber(text: string): DocumentNumber | null {
  if (text.length > LONGEST) return null;
  const plain = text
    .normalize('NFC')
    .replace(/[Ðð]/g, (letter) => (letter === 'Ð' ? 'Đ' : 'đ'))
    .replace(/^\s*số\s*:?/i, '')
    .replace(/\s/g, '');
  const match = PATTERN.exec(plain);
  if (!match?.[5]) return null;
  return {
    number: match[1] === undefined ? null : Number(match[1]),
    letter: match[2] ?? '',
    year: match[4] === undefined ? null : Number(match[4]),
    symbol: match[5],
    separator: match[3] === '-' ? '-' : '/',
  };
}

/** Numbers below ten carry a leading zero (NĐ 30/2020, Annex I); a blank number leaves room to write it. */
export function formatDocumentNumber(parts: DocumentNumber): string {
  const number = parts.number === null ? '     ' : String(parts.number).padStart(2, '0');
  const year = parts.year === null ? '' : `${parts.year}/`;
  return `${number}${parts.letter}${parts.separator}${year}${parts.symbol}`;
}

/** The part of the symbol that names the kind of document: `QĐ` of `QĐ-UBND`, `KL` of `KL/TW`. */
export const typeCodeOf = (parts: DocumentNumber): string => parts.symbol.split(/[/-]/)[0] ?? parts.symbol;
