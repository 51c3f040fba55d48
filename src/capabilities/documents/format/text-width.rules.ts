import { foldDiacritics } from '../../../kernel/vietnamese.ts';

/** Advance widths of Times New Roman Bold in thousandths of the letter's height; a diacritic adds none. */
const WIDTHS: Record<string, number> = Object.fromEntries(
  [
    [250, ' .,'],
    [278, '/ijl'],
    [333, '-():;tf'],
    [389, 'Irs'],
    [444, 'cevz'],
    [500, 'Jaogxy0123456789'],
    [556, 'bdhknpquS'],
    [611, 'FPTZ'],
    [667, 'BEL'],
    [722, 'ACDNRUVXYw'],
    [778, 'GHKOQ'],
    [833, 'm'],
    [944, 'M'],
    [1000, 'W'],
  ].flatMap(([width, letters]) => [...String(letters)].map((letter) => [letter, Number(width)])),
);
const OTHER = 500;

/** How long bold words are when printed, in twips. @param size in half-points */
export function widthOf(text: string, size: number): number {
  let thousandths = 0;
  for (const letter of foldDiacritics(text)) thousandths += WIDTHS[letter] ?? OTHER;
  return (thousandths * size * 10) / 1000;
}

/** The rule under an issuer and a subject is a third to a half as long as the words (NĐ 30/2020, Annex I, II.2, II.5). */
export const SHORT_RULE = 0.42;

/** @param room what a line of words can take, in twips @returns the length of the rule under them, in twips */
export const shortRule = (lines: readonly string[], size: number, room: number): number =>
  Math.round(SHORT_RULE * Math.max(...lines.map((line) => Math.min(widthOf(line, size), room)), 0));

/**
 * Divides bold words over as few lines as the room wants, at a comma or so that none is much longer than another.
 * @param room in twips
 */
export function balanced(text: string, size: number, room: number): string[] {
  const count = Math.ceil(widthOf(text, size) / room);
  if (count <= 1) return [text];
  const halves = text.split(/(?<=,) /);
  if (count === 2 && halves.length === 2 && halves.every((half) => widthOf(half, size) <= room)) return halves;
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    const full = widthOf(longer, size) > (widthOf(text, size) / count) * SLACK;
    if (full && lines.at(-1) !== '') lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** A line may be so much longer than the mean, so that the last one is not a word alone. */
const SLACK = 1.2;
