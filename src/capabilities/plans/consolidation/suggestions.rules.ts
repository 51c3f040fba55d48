import type { Id } from '../../../kernel/ids.ts';
import { KEY_KINDS, type KeyKind, NEAR, wordOverlap } from './line-keys.rules.ts';

export interface Meeting {
  readonly lineId: Id;
  readonly title: string;
  readonly itemId: Id | null;
  readonly kind: KeyKind;
}

export interface Suggestion<M extends Meeting> {
  readonly other: M;
  /** why, strongest first */
  readonly reasons: readonly KeyKind[];
}

/** What a line may be the same as, each other line once with every reason; near titles only where words really overlap. */
export function suggestionsFor<M extends Meeting>(
  line: { readonly title: string; readonly itemId: Id | null },
  meetings: readonly M[],
): Suggestion<M>[] {
  const apart = meetings.filter((each) => each.itemId === null || each.itemId !== line.itemId);
  const real = apart.filter((each) => each.kind !== 'near' || wordOverlap(each.title, line.title) >= NEAR);
  const suggestions = [...Map.groupBy(real, (each) => each.lineId).values()].flatMap((same) => {
    const [other] = same;
    return other ? [{ other, reasons: KEY_KINDS.filter((kind) => same.some((each) => each.kind === kind)) }] : [];
  });
  const strength = ({ reasons: [first = 'near'] }: Suggestion<M>) => KEY_KINDS.indexOf(first);
  return suggestions.sort((a, b) => strength(a) - strength(b) || b.reasons.length - a.reasons.length);
}
