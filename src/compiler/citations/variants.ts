import type { Occurrence } from './citations.ts';

/** Acts cited by their number alone are the act of that type and number which the document cites in full, when there is just one. */
export function completeShortForms(occurrences: Occurrence[]): void {
  const full = new Map<string, Occurrence | null>();
  for (const occurrence of occurrences) {
    const { symbol } = occurrence;
    if (!symbol?.symbol) continue;
    const key = shortKey(occurrence);
    const other = full.get(key);
    if (other === undefined) full.set(key, occurrence);
    else if (other && other.symbol?.canonical !== symbol.canonical) full.set(key, null);
  }
  for (const occurrence of occurrences) {
    const { symbol } = occurrence;
    if (symbol?.symbol !== '') continue;
    const meant = full.get(shortKey(occurrence))?.symbol;
    if (!meant) continue;
    occurrence.symbol = { ...symbol, year: meant.year, symbol: meant.symbol, canonical: meant.canonical };
    occurrence.shortForm = true;
  }
}

const shortKey = (occurrence: Occurrence): string => `${occurrence.type}|${occurrence.symbol?.number}`;

/** Groups that share type, number and date are spellings of one act: the smaller joins the larger. */
export function joinVariants(groups: Occurrence[][]): Occurrence[][] {
  const largest = new Map<string, Occurrence[]>();
  const bySize = groups
    .map((members, order) => ({ members, order }))
    .sort((one, other) => other.members.length - one.members.length || one.order - other.order);
  const joined = new Set<Occurrence[]>();
  for (const { members } of bySize) {
    const key = variantKey(members);
    const main = key === null ? undefined : largest.get(key);
    if (main && sameIssuer(main, members)) {
      for (const member of members) main.push(member);
      joined.add(members);
    } else if (key !== null && !main) largest.set(key, members);
  }
  return groups.filter((members) => !joined.has(members));
}

function variantKey(members: Occurrence[]): string | null {
  const dated = members.find((member) => member.symbol && member.type && member.details?.date);
  return dated ? `${dated.symbol?.number}|${dated.type}|${dated.details?.date}` : null;
}

function sameIssuer(one: Occurrence[], other: Occurrence[]): boolean {
  const issuer = (members: Occurrence[]) =>
    members.find((member) => member.details?.issuer)?.details?.issuer?.toLowerCase();
  const [first, second] = [issuer(one), issuer(other)];
  return !first || !second || first === second;
}
