import type { NumberingList, NumberLevel } from './numbering.ts';

/** Counts through a document from top to bottom. @returns for each numbered paragraph the label that Word prints */
export type LabelCounter = (numId: string, level: number) => string;

/** Word's own counting: lists of one kind count on, a list with its own start begins there when first met. */
export function labelCounter(lists: ReadonlyMap<string, NumberingList>): LabelCounter {
  const counters = new Map<string, Map<number, number>>();
  const met = new Set<string>();
  return (numId, level) => {
    const list = lists.get(numId);
    const own = list?.levels.get(level);
    if (!list || !own) return '';
    const counter = counters.get(list.kind) ?? new Map<number, number>();
    counters.set(list.kind, counter);
    const start = list.starts.get(level);
    const anew = start !== undefined && !met.has(`${numId} ${level}`);
    met.add(`${numId} ${level}`);
    const before = counter.get(level);
    counter.set(level, anew ? start : before === undefined ? (start ?? own.start) : before + 1);
    for (const deeper of [...counter.keys()]) if (restarts(list, deeper, level)) counter.delete(deeper);
    return labelOf(list, own, counter);
  };
}

function restarts(list: NumberingList, deeper: number, level: number): boolean {
  const restart = list.levels.get(deeper)?.restart ?? null;
  return deeper > level && restart !== 0 && (restart === null || level < restart);
}

function labelOf(list: NumberingList, own: NumberLevel, counter: ReadonlyMap<number, number>): string {
  if (own.format === 'bullet') return `${bulletOf(own.text)} `;
  const label = own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const level = Number(digit) - 1;
    const at = list.levels.get(level);
    const value = counter.get(level) ?? at?.start ?? 1;
    return formatNumber(value, own.legal ? 'decimal' : (at?.format ?? 'decimal'));
  });
  if (label.trim() === '') return '';
  return own.between === 'nothing' ? label : `${label.trimEnd()} `;
}

/** "+" is the second degree of a list in offices; every drawn dot becomes a dash. */
const bulletOf = (text: string): string => (text.trim() === '+' ? '+' : '-');

const ROMAN: readonly [value: number, sign: string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** A number as Word writes it in a format of ST_NumberFormat (ECMA-376, 17.18.59); unknown formats as Arabic ones. */
export function formatNumber(value: number, format: string): string {
  if (format === 'lowerLetter') return letters(value);
  if (format === 'upperLetter') return letters(value).toUpperCase();
  if (format === 'lowerRoman') return roman(value);
  if (format === 'upperRoman') return roman(value).toUpperCase();
  if (format === 'decimalZero') return value < 10 ? `0${value}` : String(value);
  if (format === 'vietnameseCounting') return DIGITS[value] ?? String(value);
  return format === 'none' || format === 'bullet' ? '' : String(value);
}

/** a … z, aa, bb: Word repeats the letter of its alphabet, which has no đ. */
function letters(value: number): string {
  if (value < 1 || value > 26 * 20) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let [left, written] = [value, ''];
  for (const [worth, sign] of ROMAN) {
    written += sign.repeat(Math.floor(left / worth));
    left %= worth;
  }
  return written;
}
