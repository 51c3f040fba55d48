import { foldDiacritics } from '../../../kernel/vietnamese.ts';

/** A row of a book as it was read: by field, and which line of the file it is. */
export interface ImportRow {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<ImportField, string>>>;
}

export type ImportField =
  | 'notation'
  | 'issuedOn'
  | 'subject'
  | 'signer'
  | 'issuer'
  | 'arrivedOn'
  | 'arrivalNumber'
  | 'dueOn'
  | 'copies'
  | 'receivers'
  | 'note';

/** What offices write above the columns of their books, without diacritics and signs. */
const HEADINGS: readonly (readonly [RegExp, ImportField])[] = [
  [/^(ngay den|ngay thang den)/, 'arrivedOn'],
  [/^so den/, 'arrivalNumber'],
  [/^(so( va)? ky hieu|so van ban|ky hieu)/, 'notation'],
  [/^(ngay( thang)?( nam)?( cua)? van ban|ngay ban hanh|ngay thang|ngay ky|ngay vb)/, 'issuedOn'],
  [/trich yeu|^noi dung/, 'subject'],
  [/^nguoi ky/, 'signer'],
  [/^(tac gia|co quan ban hanh|noi ban hanh|noi gui)/, 'issuer'],
  [/^(thoi han|han giai quyet)/, 'dueOn'],
  [/^so luong|^so ban/, 'copies'],
  [/^noi nhan/, 'receivers'],
  [/^ghi chu/, 'note'],
];

export const fieldOf = (heading: string): ImportField | null => {
  const plain = foldDiacritics(heading)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return HEADINGS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
};

const HEAD_WITHIN = 15;

/**
 * The rows below the first line that names number and subject; what stands under other headings is left alone.
 * @returns null when no such line stands near the top
 */
export function rowsOf(lines: readonly { number: number; cells: readonly string[] }[]): ImportRow[] | null {
  const at = lines.slice(0, HEAD_WITHIN).findIndex(({ cells }) => {
    const fields = new Set(cells.map(fieldOf));
    return fields.has('notation') && fields.has('subject');
  });
  const fields = lines[at]?.cells.map(fieldOf);
  if (!fields) return null;
  return lines
    .slice(at + 1)
    .map(({ number, cells }) => ({ line: number, cells: Object.fromEntries(named(fields, cells)) }))
    .filter(({ cells }) => Object.keys(cells).length > 0)
    .filter(({ cells }) => !Object.values(cells).every((words) => /^\(?\d{1,2}\)?$/.test(words)));
}

const named = (fields: readonly (ImportField | null)[], cells: readonly string[]): [ImportField, string][] =>
  fields.flatMap((field, column) => {
    const words = cells[column]?.normalize('NFC').trim();
    return field && words ? [[field, words] as [ImportField, string]] : [];
  });
