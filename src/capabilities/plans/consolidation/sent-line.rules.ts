import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Dong } from '../../../kernel/money.ts';
import { foldedWords, keysOf, type LineKey } from './line-keys.rules.ts';

/** keep: as it is · merge: several into one · amend: with other words or money · cut · postpone: to another year */
export const DECISIONS = ['keep', 'merge', 'amend', 'cut', 'postpone'] as const;
export type Decision = (typeof DECISIONS)[number];

/** What the lines, revisions and decisions say of one sent line. */
export interface SentLineSource {
  readonly lineId: Id;
  readonly cycleId: Id;
  readonly planId: Id;
  readonly unitId: Id;
  readonly position: number;
  readonly revisionId: Id;
  readonly title: string;
  readonly taskGroup: string | null;
  readonly channel: string | null;
  readonly timeKind: 'days' | 'month' | 'quarter' | 'all-year' | null;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly place: string;
  readonly countries: readonly string[];
  readonly languages: readonly string[];
  readonly obligationIds: readonly Id[];
  readonly sibling: string | null;
  readonly decision: Decision | null;
  readonly decisionId: Id | null;
  readonly decidedRevisionId: Id | null;
  readonly itemId: Id | null;
  readonly proposed: Dong;
  readonly appraised: Dong | null;
  readonly planned: Dong | null;
}

export interface LineTag {
  readonly kind: 'country' | 'language' | 'obligation';
  readonly value: string;
}

/** The month of a line that stays within one, `01` to `12`, else the empty text. */
export const monthOf = (from: Day | null, to: Day | null): string =>
  from && to && from.slice(0, 7) === to.slice(0, 7) ? from.slice(5, 7) : '';

/** Where the line is found by words and grouped: under every value it has, under the empty one where it has none. */
export const tagsOf = (line: SentLineSource): LineTag[] => [
  ...valuesOf('country', line.countries),
  ...valuesOf('language', line.languages),
  ...valuesOf('obligation', line.obligationIds),
];

function valuesOf(kind: LineTag['kind'], values: readonly string[]): LineTag[] {
  const different = [...new Set(values.map((value) => value.trim().slice(0, 200)).filter(Boolean))];
  return (different.length > 0 ? different : ['']).map((value) => ({ kind, value }));
}

export const foldedOf = (line: SentLineSource): string => foldedWords(`${line.title} ${line.place}`).join(' ');

export function keysOfSent(line: SentLineSource): LineKey[] {
  const { timeKind: kind, startsOn: from, endsOn: to } = line;
  return keysOf({ title: line.title, place: line.place, time: kind && from && to ? { kind, from, to } : null });
}
