/** The letters that offices count with: no f, j, w, z, and none of ă, â, ê, ô, ơ, ư. */
export const ALPHABET = [...'abcdđeghiklmnopqrstuvxy'];

export type Level = 'roman' | 'article' | 'clause' | 'point';

export interface NumberedLabel {
  readonly level: Level;
  /** -1 for a letter that nobody counts with */
  readonly value: number;
  readonly label: string;
}

/** The number with which a paragraph begins: "II. TỔ CHỨC", "Điều 3.", "2.", "đ)". */
export function labelOf(text: string): NumberedLabel | null {
  const roman = /^([IVXL]+)[.\s]\s*\p{Lu}/u.exec(text)?.[1];
  if (roman && /^[IVXL]+\.? \p{Lu}/u.test(text)) return { level: 'roman', value: fromRoman(roman), label: roman };
  const article = /^Điều (\d+)/u.exec(text)?.[1];
  if (article) return { level: 'article', value: Number(article), label: `Điều ${article}` };
  const clause = /^(\d{1,3})\.\s+\S/u.exec(text)?.[1];
  if (clause) return { level: 'clause', value: Number(clause), label: clause };
  const point = /^(\p{Ll})\)\s*\S/u.exec(text)?.[1];
  if (point) return { level: 'point', value: ALPHABET.indexOf(point) + 1 || -1, label: point };
  return null;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

function fromRoman(text: string): number {
  const values = [...text].map((sign) => ROMAN[sign] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
