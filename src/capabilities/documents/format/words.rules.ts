import { canonicalText } from '../../../kernel/vietnamese.ts';

/** Control characters, which no file of Word may hold (XML 1.0, 2.2), and signs without a form or a width. */
const UNPRINTABLE = /[^\P{Cc}\n]|[\u200b-\u200f\u2028-\u202e\ufeff\ufffe\uffff]/gu;

/** Words as they can be printed, with their own line ends. */
export const clean = (text: string): string =>
  canonicalText(text).toWellFormed().replaceAll('\t', ' ').replace(UNPRINTABLE, '').trim();

/** Words on one line. */
export const cleanLine = (text: string): string => clean(text).replace(/\s*\n\s*/g, ' ');

export const capitals = (text: string): string => cleanLine(text).toLocaleUpperCase('vi');

/** The words without the marks that a list or a sentence gives them. */
export const withoutMarks = (text: string): string =>
  cleanLine(text)
    .replace(/^[-–+•]\s+/u, '')
    .replace(/[\s.;,]+$/u, '');

/** Decree numbering of chapters and sections. @param value from 1 */
export function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [sign, worth] of ROMAN) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}

const ROMAN: readonly [string, number][] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];
