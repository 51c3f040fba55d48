import type { Occurrence } from '../citations/citations.ts';

/** The period in the title behind a citation, or before it when it stands in parentheses. */
export function periodOf(occurrence: Occurrence): string | null {
  const { block, details } = occurrence;
  const behind = /giai đoạn (\d{4}) ?- ?(\d{4})/i.exec(details?.title ?? '');
  if (behind) return `${behind[1]} - ${behind[2]}`;
  if (block.text[occurrence.from - 1] !== '(') return null;
  const before = /giai đoạn (\d{4}) ?- ?(\d{4})[\p{L} ]{0,30}\($/iu.exec(
    block.text.slice(Math.max(0, occurrence.from - 80), occurrence.from),
  );
  return before ? `${before[1]} - ${before[2]}` : null;
}
