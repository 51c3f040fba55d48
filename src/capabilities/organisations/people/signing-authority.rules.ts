/** Words before the title of who signs, without the full stop (NĐ 30/2020/NĐ-CP, Art. 13). */
export const SIGNING_PREFIXES = ['TM', 'KT', 'TL', 'TUQ', 'Q', 'none'] as const;
export type SigningPrefix = (typeof SIGNING_PREFIXES)[number];

interface Wanted {
  readonly prefix: SigningPrefix;
  readonly titleLines: readonly string[];
  readonly from: string;
  readonly to: string | null;
  readonly basis: string | null;
}

/** What is wrong with which entry, or null. A deputy's KT. stands on the division of work and needs no paper of its own. */
export function signingProblem(wanted: Wanted): Record<string, string> | null {
  if (wanted.titleLines.length < 1 || wanted.titleLines.length > 4) return { titleLines: 'signing.lines.count' };
  if (wanted.to !== null && wanted.to <= wanted.from) return { to: 'organisation.field.order' };
  if (wanted.prefix !== 'TUQ') return null;
  if (wanted.basis === null) return { basis: 'signing.tuq' };
  return wanted.to === null ? { to: 'signing.tuq' } : null;
}
