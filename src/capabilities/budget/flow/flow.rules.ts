import type { Dong } from '../../../kernel/money.ts';
import { type SixAmounts, STAGES } from '../budget.rules.ts';

export interface NamedAmounts extends SixAmounts {
  readonly name: string;
}

/** As many as a picture can tell apart; the last one holds all the others together. */
export const PARTS = 6;

/** The groups of a picture: the first five and the rest as one, so that every column keeps its sum. */
export function pictured<Row extends NamedAmounts>(
  groups: readonly Row[],
  othersName: (count: number) => string,
): NamedAmounts[] {
  if (groups.length <= PARTS) return [...groups];
  const rest = groups.slice(PARTS - 1);
  return [...groups.slice(0, PARTS - 1), { ...sumOf(rest), name: othersName(rest.length) }];
}

export function sumOf(groups: readonly SixAmounts[]): SixAmounts {
  const sum = (stage: (typeof STAGES)[number]) => groups.reduce((all, group) => all + group[stage], 0) as Dong;
  return Object.fromEntries(STAGES.map((stage) => [stage, sum(stage)])) as Record<(typeof STAGES)[number], Dong>;
}

/** "1.250", "0,5": million đồng with at most one decimal, rounded, for the labels of a picture. */
export function shortMillions(amount: Dong): string {
  const tenths = Math.round(amount / 100_000);
  const whole = String(Math.trunc(tenths / 10)).replace(/\B(?=(?:\d{3})+$)/g, '.');
  return tenths % 10 === 0 ? whole : `${whole},${Math.abs(tenths % 10)}`;
}
