import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';

/** What a unit is asked about, never a person (practice 17). */
export const MEASURES = ['on-time', 'update', 'coverage', 'confirmed'] as const;
export type Measure = (typeof MEASURES)[number];

export const RECORD_KINDS = ['task', 'plan', 'report', 'activity', 'obligation'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** One record in the denominator of a measure; in the numerator where it `counts`. */
export interface ScorecardItem {
  readonly id: Id;
  readonly unitId: Id;
  readonly measure: Measure;
  readonly recordKind: RecordKind;
  readonly recordId: Id;
  readonly label: string;
  /** the day to keep; null where the measure has none */
  readonly dueOn: Day | null;
  readonly doneOn: Day | null;
  readonly counts: boolean;
}

export type Outcome = 'counted' | 'left-out' | 'kept';

/** What became of an objection to an item; null while nobody objected or nobody settled. */
export type Settled = Pick<ScorecardItem, 'measure' | 'counts'> & { readonly outcome: Outcome | null };

export interface Fraction {
  readonly measure: Measure;
  readonly counted: number;
  readonly of: number;
}

/**
 * A version of the formula. Numbers of an edition are made by the version that it names, however many follow.
 * `updateDays`: an activity was entered in time when its record came at most so many days after its last day.
 */
export interface Formula {
  readonly version: number;
  readonly updateDays: number;
}

const FORMULAS: readonly Formula[] = [{ version: 1, updateDays: 30 }];
export const CURRENT_FORMULA = FORMULAS.at(-1) as Formula;

/** @throws RangeError when no such version was ever used */
export function formulaOf(version: number): Formula {
  const found = FORMULAS.find((formula) => formula.version === version);
  if (!found) throw new RangeError(`no formula ${version}`);
  return found;
}

/** Counts items: the whole arithmetic, the same for a page, a file and whoever counts again. */
export const fractionsOf = (items: readonly Settled[]): Fraction[] =>
  MEASURES.map((measure) => {
    const inQuestion = items.filter((item) => item.measure === measure && item.outcome !== 'left-out');
    const counted = inQuestion.filter(({ counts, outcome }) => outcome === 'counted' || counts);
    return { measure, counted: counted.length, of: inQuestion.length };
  });

/** A share of fewer says more than it knows. */
const LEAST_FOR_PERCENT = 10;

/** Whole percent; null where the numbers themselves are the better answer. */
export const percentOf = ({ counted, of }: Pick<Fraction, 'counted' | 'of'>): number | null =>
  of < LEAST_FOR_PERCENT ? null : Math.round((counted / of) * 100);
