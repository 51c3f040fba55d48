import { lowerWithOneTonePlace } from '../../kernel/vietnamese.ts';

/** A text whose characters were tidied one for one, so offsets stay those of the canonical text. */
export interface CleanText {
  /** Letters as printed, with one kind of space, dash and quote. */
  printed: string;
  /** Lower case, one place for tone marks. */
  lower: string;
  /** The canonical text itself. */
  raw: string;
}

const replacements: [RegExp, string][] = [
  [/[\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff\u00ad\t\r\v]/g, ' '],
  [/[\f\u2028\u2029\u0085]/g, '\n'],
  [/[\u2010-\u2015\u2212\u00af\ufe58\uff0d]/g, '-'],
  [/[\u201c-\u201f\u00ab\u00bb]/g, '"'],
  [/[\u2018-\u201b]/g, "'"],
  [/\u00d0/g, 'Đ'],
  [/\u00f0/g, 'đ'],
];

/** Replaces layout variants of characters (NBSP, Ð, curly quotes, long dashes, markdown emphasis) by one form each. */
export function tidyCharacters(text: string): CleanText {
  let printed = text;
  for (const [variant, plain] of replacements) printed = printed.replace(variant, plain);
  printed = printed.replaceAll('**', '  ').replaceAll('__', '  ');
  return { printed, lower: lowerWithOneTonePlace(printed), raw: text };
}
