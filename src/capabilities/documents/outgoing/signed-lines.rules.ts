/**
 * The lines of a text in plain words: drawn characters made one, rows of tables without their bars. A merged cell is read
 * in every place that it covers, so that neighbours with the same words count once.
 */
export const linesOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .split('\n')
    .filter((line) => !/^[\s|:-]+$/.test(line))
    .map((line) => plainWords(cellsOf(line).join(' ')))
    .filter(Boolean);

const cellsOf = (line: string): string[] =>
  line
    .replace(/<br>/g, ' ')
    .split(/\t|(?<!\\)\|/)
    .map((cell) => cell.trim())
    .filter((cell, at, cells) => cell !== '' && cell !== cells[at - 1]);

const plainWords = (text: string): string =>
  text
    .replace(/\\\|/g, '|')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** Heads of a table are printed again on each page: the same row counts once. */
export function withoutRepeats(lines: readonly string[], headRows: ReadonlySet<string>): string[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    if (!headRows.has(line)) return true;
    const first = !seen.has(line);
    seen.add(line);
    return first;
  });
}

export interface Stretch {
  readonly before: string;
  readonly after: string;
  /** whole lines that both have, which nobody need compare again */
  readonly same: boolean;
}

const LONG_ENOUGH = 24;
const FARTHEST = 4000;

/**
 * Lays the words of one text along the lines of the other: lines that stand in it in order hold the two together, and
 * only what lies between them is compared in words. Linear for texts that are nearly the same.
 */
export function alignLines(lines: readonly string[], words: string): Stretch[] {
  const stretches: Stretch[] = [];
  let waiting: string[] = [];
  let at = 0;
  const close = (until: number): void => {
    const [before, after] = [waiting.join(' '), words.slice(at, until).trim()];
    if (before || after) stretches.push({ before, after, same: before === after });
    waiting = [];
  };
  for (const line of lines) {
    const found = line.length < LONG_ENOUGH ? -1 : words.slice(at, at + FARTHEST + line.length).indexOf(line);
    if (found < 0) {
      waiting.push(line);
      continue;
    }
    close(at + found);
    stretches.push({ before: line, after: line, same: true });
    at += found + line.length;
  }
  close(words.length);
  return stretches;
}
