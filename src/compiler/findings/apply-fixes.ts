import type { Finding, Replacement } from '../answer.ts';

/**
 * The text with every safe replacement made; of two that overlap the first is made.
 * @returns the new text and how many places changed
 */
export function applyFixes(text: string, findings: readonly Finding[]): { text: string; applied: number } {
  const wanted = findings.flatMap(({ fix }): Replacement[] => (fix ? [fix, ...(fix.more ?? [])] : []));
  wanted.sort((one, other) => one.span[0] - other.span[0]);
  const pieces: string[] = [];
  let end = 0;
  let applied = 0;
  for (const { span, replacement } of wanted) {
    if (span[0] < end) continue;
    pieces.push(text.slice(end, span[0]), replacement);
    end = span[1];
    applied += 1;
  }
  pieces.push(text.slice(end));
  return { text: pieces.join(''), applied };
}
