import type { ColumnLine } from './columns.ts';
import type { Segment } from './page.ts';

/** "1.", "1.2.", "a)", "đ)", "-", "+", "I.", "Điều 1.": what begins a paragraph of its own. */
const MARK =
  /^(?:[-–+*•]\s|\(?(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[IVXLC]{1,5})[.)]\s|(?:Điều|Chương|Mục|Phần|Phụ lục)\s+[\dIVXLC]+)/u;
const ENDED = /[.;:!?…”"]$|\.\/\.$/u;
/** In letter heights. */
const SAME = 0.4;

/** A line with what tells whether the next one goes on with it. `gap` is null where a page turned in between. */
export interface FlowLine extends ColumnLine {
  readonly gap: number | null;
  /** between which the lines of its page, column or cell run */
  readonly margins: Margins;
}

export interface Margins {
  readonly left: number;
  readonly right: number;
  /** usual distance of two lines, 0 where there is none to tell */
  readonly leading: number;
}

/** Joins the lines that the width of the page has cut; a line end stays where a paragraph ends. */
export function joinLines(flow: readonly FlowLine[]): string[] {
  const paragraphs: string[] = [];
  for (const [at, line] of flow.entries()) {
    const before = flow[at - 1];
    const open = paragraphs.length - 1;
    if (before && goesOn(before, line, paragraphs[open] ?? ''))
      paragraphs[open] += (isCut(before.segment.text) ? '' : ' ') + line.segment.text;
    else {
      if (before && isWideGap(before, line)) paragraphs.push('');
      paragraphs.push(line.segment.text);
    }
  }
  return paragraphs;
}

/** Of lines that run between the same margins; the odd line that juts out does not count. */
export function marginsOf(lines: readonly ColumnLine[]): Margins {
  const starts = lines.map(({ segment }) => segment.x0).sort((one, other) => one - other);
  const ends = lines.map(({ segment }) => segment.x1).sort((one, other) => one - other);
  const gaps = lines.map(({ segment }, at) => segment.y - (lines[at - 1]?.segment.y ?? segment.y));
  const leadings = gaps.filter((gap) => gap > 0).sort((one, other) => one - other);
  return {
    left: starts[Math.floor(starts.length * 0.04)] ?? 0,
    right: ends[Math.floor((ends.length - 1) * 0.96)] ?? 0,
    leading: leadings[Math.floor(leadings.length / 3)] ?? 0,
  };
}

function goesOn(before: FlowLine, line: FlowLine, paragraph: string): boolean {
  const [one, other, margins] = [before.segment, line.segment, line.margins];
  if (before.column !== line.column || isWideGap(before, line)) return false;
  if (/\p{L}-$/u.test(one.text) && /^\p{Lu}/u.test(other.text) && isSymbolPart(one.text)) return true;
  const fitted = one.x1 + other.firstWord + SAME * one.size < margins.right;
  // A paragraph begins with a capital or a mark: what begins small goes on.
  if (/^\p{Ll}/u.test(other.text) && !ENDED.test(one.text) && !MARK.test(other.text)) return true;
  // Beside another column only the items of a list run over several lines.
  if (line.column !== 'whole') return MARK.test(paragraph) && !ENDED.test(one.text) && !MARK.test(other.text);
  if (fitted || Math.abs(one.size - other.size) > 0.2 * one.size) return false;
  if (isCentred(one, margins) && isCentred(other, margins)) return false;
  if (MARK.test(other.text) && ENDED.test(one.text)) return false;
  const indented = other.x0 > margins.left + other.size;
  if (indented && (ENDED.test(one.text) || MARK.test(other.text))) return false;
  return !(indented && other.x0 > one.x0 + SAME * one.size);
}

/** "số 12/QĐ-" at the end of a line. */
const isSymbolPart = (text: string): boolean => /\/(?:\d{4}\/)?\p{L}+(?:-\p{L}+)*-$/u.test(text.slice(-80));

const isCentred = ({ x0, x1, size }: Segment, { left, right }: Margins): boolean =>
  x0 - left > 3 * size && Math.abs(x0 - left - (right - x1)) < 2 * size;

const isWideGap = (before: FlowLine, line: FlowLine): boolean => {
  const { leading } = line.margins;
  return before.column === line.column && line.gap !== null && leading > 0 && line.gap > leading * 2.2;
};

/** A symbol that was cut at its hyphen is put together without a blank. */
const isCut = (text: string): boolean => /[\p{L}\d]-$/u.test(text) && (isSymbolPart(text) || /\d-$/u.test(text));
