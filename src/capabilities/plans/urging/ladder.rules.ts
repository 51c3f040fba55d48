import type { Day } from '../../../kernel/day.ts';
import { daysLate, progressOf } from '../cycle/progress.rules.ts';

/** One rung of the ladder, as the rulebook has it (practice 16). */
export interface Rung {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly daysAfter: number;
  readonly issuer: 'system' | 'standing-body' | 'approver';
  readonly form: 'reminder' | 'letter' | 'criticism';
  /** equals and localities are asked ("đề nghị"); only the PPC urges */
  readonly wording: 'request' | 'urge';
  readonly signature: string | null;
  readonly note: string | null;
  readonly basis: string | null;
  readonly inForce: boolean;
}

interface Silent {
  readonly dueOn: Day;
  readonly graceDays: number;
  readonly askedOnly: boolean;
  readonly sentOn: Day | null;
}

/** Whom a rung may name on a day: silent, late by at least its days, and not only asked. */
export const reaches = (rung: Pick<Rung, 'daysAfter'>, unit: Silent, today: Day): boolean =>
  progressOf(unit, today) === 'silent' && daysLate(unit, today) >= rung.daysAfter;

/** Whom a letter of the rung would name: who was named in an issued letter of it is not asked the same again. */
export const toUrge = <Unit extends Silent & { readonly unitId: string }>(
  rung: Pick<Rung, 'code' | 'daysAfter'>,
  units: readonly Unit[],
  letters: readonly { readonly rung: string; readonly state: string; readonly unitIds: readonly string[] }[],
  today: Day,
): Unit[] => {
  const issued = letters.filter((letter) => letter.rung === rung.code && letter.state === 'issued');
  const named = new Set(issued.flatMap(({ unitIds }) => unitIds));
  return units.filter((unit) => reaches(rung, unit, today) && !named.has(unit.unitId));
};

/** The highest rung that has come for a unit; null while none has. */
export const rungOf = (rungs: readonly Rung[], unit: Silent, today: Day): Rung | null =>
  rungs.toSorted((a, b) => a.daysAfter - b.daysAfter).findLast((rung) => reaches(rung, unit, today)) ?? null;
