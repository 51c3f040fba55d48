import type { LaidOutParagraph } from '../../../platform/source-files/laid-out/laid-out-document.ts';
import { type Fault, faultAt, type Verdict } from './format-rule.rules.ts';

/** Of a line drawn by hand. */
const LENGTH_OFF = 0.07;
const SHARE_OFF = 0.035;

/** A line under the motto is as long as its words. */
export const wholeFault = (line: LaidOutParagraph): Fault | null => lineFault(line, 1 - LENGTH_OFF, 1 + LENGTH_OFF);

/** The line stands under the last row; it is measured against any of the rows, of which a long one wraps. */
export function shareVerdict(lines: readonly LaidOutParagraph[]): Verdict {
  const last = lines.at(-1);
  if (!last) return null;
  const longest = Math.max(...lines.map(({ width }) => width));
  const shortest = lines.some(({ wraps }) => wraps) ? longest * 0.35 : Math.min(...lines.map(({ width }) => width));
  const fault = lineFault(
    last,
    (1 / 3 - SHARE_OFF) * (shortest / last.width),
    (1 / 2 + SHARE_OFF) * (longest / last.width),
  );
  return fault ? [fault] : [];
}

/** @param from, to shares of the words' length */
function lineFault(line: LaidOutParagraph, from: number, to: number): Fault | null {
  const { rule, width } = line;
  if (!rule) return faultAt(line, 'không có đường kẻ', 'there is no line');
  if (!rule.solid) return faultAt(line, 'đường kẻ không liền nét', 'the line is not solid');
  if (rule.length >= width * from && rule.length <= width * to) return null;
  const [length, words] = [Math.round(rule.length), Math.round(width)];
  return faultAt(line, `đường kẻ ${length} mm, dòng chữ ${words} mm`, `${length} mm under words of ${words} mm`);
}
