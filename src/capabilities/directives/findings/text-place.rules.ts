import type { Span, StructureNode } from '../../../compiler/index.ts';
import type { Locale } from '../../../kernel/translate.ts';

/** Line and column from 1; columns in UTF-16 code units, as SARIF and editors count. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Where lines begin, made once for a text that is asked often. */
export type LineStarts = readonly number[];

export function lineStarts(text: string): LineStarts {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

export function placeOf(starts: LineStarts, at: number): TextPlace {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
}

const OTHER_PARTS: Readonly<Record<string, { vi: string; en: string }>> = {
  NN: { vi: 'Nơi nhận', en: 'recipients' },
  pre: { vi: 'phần mở đầu', en: 'opening' },
  end: { vi: 'phần kết', en: 'closing' },
};

/** "mục II.3", "Điều 2.1.a", "Nơi nhận": the innermost part around a place; null where the text has no parts. */
export function partAround(structure: readonly StructureNode[], [start]: Span, locale: Locale): string | null {
  const around = structure.filter((node) => node.start <= start && start < node.end && node.id !== 'body');
  const inner = around.reduce<StructureNode | null>(
    (best, node) => (best === null || node.start >= best.start ? node : best),
    null,
  );
  if (!inner) return null;
  const other = OTHER_PARTS[inner.id];
  if (other) return other[locale];
  const path = inner.id.replace(/~\d+/g, '');
  if (/^Đ\d/.test(path)) return `${locale === 'vi' ? 'Điều' : 'Article'} ${path.slice(1)}`;
  return `${locale === 'vi' ? 'mục' : 'part'} ${path}`;
}
