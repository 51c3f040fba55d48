import { type Day, parseDay } from '../../../kernel/day.ts';
import { type Id, parseId } from '../../../kernel/ids.ts';
import type { WhatIf } from './planner.rules.ts';
import { AFTER_UNITS } from './step-days.rules.ts';

/** What somebody asked of the planner, as it stands in the address; an empty text assumes nothing. */
export interface Asked {
  readonly unit: string;
  readonly late: string;
  readonly steps: ReadonlyMap<string, string>;
  /** dd/mm/yyyy: the standing body goes on without the silent ones after this day */
  readonly wait: string;
  readonly seed: string;
}

export interface Assumption {
  readonly whatIf: WhatIf;
  readonly waitsUntil: Day | null;
  readonly seed: number;
  /** nothing is assumed: the page shows how it stands */
  readonly empty: boolean;
  /** fields that cannot be read; the page says so and assumes nothing there */
  readonly wrong: readonly string[];
}

export const stepField = (step: string): string => `step-${step}`;

export const readAsked = (query: URLSearchParams): Asked => ({
  unit: query.get('unit')?.trim() ?? '',
  late: query.get('late')?.trim() ?? '',
  steps: new Map(AFTER_UNITS.map((step) => [step, query.get(stepField(step))?.trim() ?? ''])),
  wait: query.get('wait')?.trim() ?? '',
  seed: query.get('seed')?.trim() ?? '',
});

const MOST_DAYS = 365;
const MOST_SEED = 2 ** 31 - 1;
const FIRST_SEED = 1;

/** "Nếu đơn vị này chậm 5 ngày, UBND tỉnh cần 10 ngày thì sao?" */
export function assumptionOf(asked: Asked): Assumption {
  const wrong: string[] = [];
  const number = (text: string, field: string, most: number): number | null => {
    if (text === '') return null;
    const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
    if (value <= most) return value;
    wrong.push(field);
    return null;
  };
  const late = number(asked.late, 'late', MOST_DAYS);
  const unitId = asked.unit === '' ? null : parseId(asked.unit);
  if (late !== null && unitId === null) wrong.push('unit');
  const days = new Map<string, number>();
  for (const [step, text] of asked.steps) {
    const assumed = number(text, stepField(step), MOST_DAYS);
    if (assumed !== null) days.set(step, assumed);
  }
  const waitsUntil = asked.wait === '' ? null : parseDay(asked.wait);
  if (asked.wait !== '' && !waitsUntil) wrong.push('wait');
  const units: [Id, number][] = unitId && late !== null ? [[unitId, late]] : [];
  return {
    whatIf: { late: new Map(units), steps: days },
    waitsUntil,
    seed: number(asked.seed, 'seed', MOST_SEED) ?? FIRST_SEED,
    empty: units.length === 0 && days.size === 0 && waitsUntil === null,
    wrong,
  };
}
