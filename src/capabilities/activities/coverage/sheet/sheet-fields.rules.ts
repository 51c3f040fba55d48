import { foldDiacritics } from '../../../../kernel/vietnamese.ts';

/** What a column of a sheet may be taken for, in the order of the template. */
export const SHEET_FIELDS = [
  'title',
  'outlet',
  'publishedOn',
  'language',
  'country',
  'address',
  'reference',
  'summary',
] as const;
export type SheetField = (typeof SHEET_FIELDS)[number];

export const REQUIRED_FIELDS = ['title', 'outlet', 'publishedOn'] as const satisfies readonly SheetField[];

/** Column of the sheet, from 0, by field. */
export type Mapping = Readonly<Partial<Record<SheetField, number>>>;

/** Words that heads of real lists hold, folded; the more telling first. */
const HEADS: Readonly<Record<SheetField, readonly RegExp[]>> = {
  title: [
    /^(ten|tieu de|nhan de|tua)\b.*(tin|bai|de)?/,
    /\btitle|headline\b/,
    /^(tin|noi dung tin), ?bai/,
    /^tin bai$/,
  ],
  outlet: [/\b(bao|dai|co quan bao chi|nguon|trang thong tin|noi dang|kenh)\b/, /\b(outlet|media|source|publisher)\b/],
  publishedOn: [/\b(ngay|thoi gian)\b/, /\b(date|day|published)\b/],
  language: [/\b(ngon ngu|thu tieng|tieng)\b/, /\blanguage\b/],
  country: [/\b(nuoc|quoc gia|lanh tho)\b/, /\bcountry\b/],
  address: [/\b(link|duong dan|dia chi|url|lien ket)\b/, /https?:/],
  reference: [/\b(so bao|trang so|so trang|chuong trinh|gio phat)\b/, /\b(issue|page|programme)\b/],
  summary: [/\b(tom tat|noi dung|ghi chu)\b/, /\b(summary|abstract|content)\b/],
};

const folded = (text: string): string => foldDiacritics(text).toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * What each column most likely is; a person looks at it and chooses otherwise.
 * @param heads of the columns, from left to right; '' for none
 */
export function guessMapping(heads: readonly string[]): Mapping {
  const guess: Partial<Record<SheetField, number>> = {};
  const taken = new Set<number>();
  const places = heads.map(folded);
  // Narrow words before wide ones: "số báo, trang" is no outlet, "ngày đăng báo" is a day.
  for (const field of [
    'reference',
    'address',
    'publishedOn',
    'language',
    'country',
    'title',
    'outlet',
    'summary',
  ] as const) {
    for (const words of HEADS[field]) {
      const at = places.findIndex((head, index) => head !== '' && !taken.has(index) && words.test(head));
      if (at < 0) continue;
      guess[field] = at;
      taken.add(at);
      break;
    }
  }
  return guess;
}

/** The row of heads: of the first rows the one in which most columns are recognised. @returns its place, or −1 */
export function findHeads(rows: readonly (readonly string[])[]): number {
  const counts = rows.slice(0, 20).map((row) => Object.keys(guessMapping(row)).length);
  const best = Math.max(0, ...counts);
  return best >= 2 ? counts.indexOf(best) : -1;
}

/** What a person chose in the address: `title=0&outlet=2`. Nothing chosen yet: the guess. */
export function mappingOf(query: URLSearchParams, heads: readonly string[]): Mapping {
  const asked = SHEET_FIELDS.some((field) => query.has(field));
  if (!asked) return guessMapping(heads);
  const entries = SHEET_FIELDS.flatMap((field) => {
    const value = query.get(field) ?? '';
    const column = /^\d{1,3}$/.test(value) ? Number(value) : -1;
    return column >= 0 && column < heads.length ? [[field, column] as const] : [];
  });
  return Object.fromEntries(entries);
}
