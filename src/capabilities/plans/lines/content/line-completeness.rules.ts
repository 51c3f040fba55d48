import type { LineContent } from '../line.rules.ts';
import type { FormField } from './line-fields.rules.ts';

/** What a line must say before its plan can be sent; group, channel, money and place may stay open. */
const NEEDED = ['title', 'time', 'product', 'leadName'] as const satisfies readonly FormField[];

/** The fields that still are empty, in the order of the form; none when the line is complete. */
export const missingFields = (content: LineContent): FormField[] =>
  NEEDED.filter((field) => content[field] === null || content[field] === '');

/** Obligations that neither a line nor a reason answers. */
export function unanswered<Duty extends { readonly obligationId: string }>(
  duties: readonly Duty[],
  lines: readonly { readonly content: Pick<LineContent, 'obligationIds'> }[],
  reasons: ReadonlyMap<string, unknown>,
): Duty[] {
  const answered = new Set<string>(lines.flatMap((line) => line.content.obligationIds));
  return duties.filter(({ obligationId }) => !answered.has(obligationId) && !reasons.has(obligationId));
}
