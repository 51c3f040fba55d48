import type { LegalBasis } from '../../../compiler/index.ts';
import { type Day, formatDay } from '../../../kernel/day.ts';
import type { Locale } from '../../../kernel/translate.ts';

const TERMS = {
  vi: {
    from: 'có hiệu lực từ',
    to: 'đến',
    unchecked: 'số điều đề nghị đối chiếu',
    outside: 'không có hiệu lực vào ngày của văn bản, chỉ để tham khảo',
  },
  en: {
    from: 'in force from',
    to: 'to',
    unchecked: 'compare the article',
    outside: 'not in force on the day of the document, for orientation only',
  },
} as const;

/**
 * "Nghị định số 30/2020/NĐ-CP, Phụ lục I, … (có hiệu lực từ 05/03/2020)".
 * @param on ISO day of the document that it is held against
 */
export function basisInWords(
  { act, place, from, to, checked }: LegalBasis,
  locale: Locale,
  on: string | null = null,
): string {
  const words = TERMS[locale];
  const term = [
    from && `${words.from} ${formatDay(from as Day)}`,
    to && `${words.to} ${formatDay(to as Day)}`,
    !checked && words.unchecked,
    on && ((from && on < from) || (to && on > to)) && words.outside,
  ].filter((each) => each);
  return `${place ? `${act}, ${place[locale]}` : act}${term.length > 0 ? ` (${term.join('; ')})` : ''}`;
}
