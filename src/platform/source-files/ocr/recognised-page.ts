import type { Page, PageItem } from '../pdf/page.ts';

export interface RecognisedPage {
  readonly page: Page;
  /** mean of the words, 0 to 100; 0 without words */
  readonly confidence: number;
  readonly words: number;
}

/** Below this a word is dirt on the paper. */
const LOWEST = 25;
const LINE_LEVEL = 4;
const WORD_LEVEL = 5;

/**
 * Tesseract's table of boxes as a page: words of one of its lines share a base line.
 * @param tsv columns level, page, block, paragraph, line, word, left, top, width, height, confidence, text
 */
export function recognisedPage(tsv: string): RecognisedPage {
  const items: PageItem[] = [];
  let [width, height, y, size, sum] = [0, 0, 0, 0, 0];
  for (const row of tsv.split('\n').slice(1)) {
    const cells = row.split('\t');
    const [level = 0, , , , , , left = 0, top = 0, wide = 0, high = 0, confidence = 0] = cells.map(Number);
    const text = (cells[11] ?? '').trim();
    if (level === 1) [width, height] = [wide, high];
    // A line's box holds its tallest accents and its tails: about three quarters of it are a letter's height.
    else if (level === LINE_LEVEL) [y, size] = [top + high * 0.78, high * 0.72];
    else if (level === WORD_LEVEL && text !== '' && confidence >= LOWEST) {
      items.push({ text, x: left, y, width: wide, size, bold: false });
      sum += confidence;
    }
  }
  const confidence = items.length > 0 ? sum / items.length : 0;
  return { page: { width, height, items, rules: [] }, confidence, words: items.length };
}
