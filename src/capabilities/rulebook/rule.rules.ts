import type { z } from 'zod';
import type { Day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import { foldDiacritics } from '../../kernel/vietnamese.ts';
import { ruleValueSchemas } from './rule-set.rules.ts';

export type RuleSet = keyof typeof ruleValueSchemas;
export const RULE_SETS = Object.keys(ruleValueSchemas) as RuleSet[];

export type ValueOf<S extends RuleSet> = z.output<(typeof ruleValueSchemas)[S]>;
/** The value of a row whose set is not known yet. */
export type RuleValue = Readonly<Record<string, unknown>>;

/** V: the article was read; S: seen in a summary or in the press; U: recalled or inferred. */
export type Mark = 'V' | 'S' | 'U';
export const MARKS: readonly Mark[] = ['V', 'S', 'U'];

/** What a row says, from when to when and on what basis: this is edited, compared and kept in the history. */
export interface RuleContent {
  readonly value: RuleValue;
  readonly from: Day;
  /** the last day that counts; null while nothing ended it */
  readonly to: Day | null;
  readonly basis: string | null;
  readonly mark: Mark;
}

/** Where a row stands: its set, the list within it ('' where the set has none) and its key there. */
export interface RulePlace {
  readonly set: RuleSet;
  readonly list: string;
  readonly key: string;
}

export interface RuleRow extends RulePlace, RuleContent {
  readonly id: Id;
  /** code of the preset, or `local` for a row that somebody added here */
  readonly origin: string;
  readonly originVersion: number | null;
  /** names the row within its preset over all versions */
  readonly originKey: string | null;
  readonly originContent: RuleContent | null;
  readonly edited: boolean;
  readonly withdrawn: boolean;
  /** the order in which people expect to read a list */
  readonly position: number;
  readonly version: number;
}

export const LOCAL = 'local';

export const contentOf = ({ value, from, to, basis, mark }: RuleContent): RuleContent => ({
  value,
  from,
  to,
  basis,
  mark,
});

export const isValidOn = (row: RuleContent & { withdrawn?: boolean }, day: Day): boolean =>
  !row.withdrawn && row.from <= day && (row.to === null || day <= row.to);

export const overlaps = (a: RuleContent, b: RuleContent): boolean =>
  (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to);

/** A row that rests on nobody's document: it counts, and somebody should find the document. */
export const needsDocument = (row: RuleContent): boolean => row.mark === 'U' && row.basis === null;

/** The same key for the same thing: two rows of one key may not hold on one day. */
export function keyOf(set: RuleSet, code: string, { value, from }: RuleContent): string {
  if (set === 'working-week') return 'week';
  if (set === 'deadline-settings') return 'settings';
  if (set === 'swapped-day') return String(value.rest);
  if (set === 'holiday') return `${from.slice(0, 4)}/${slug(String(value.name))}`;
  return code;
}

const slug = (name: string): string =>
  foldDiacritics(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
