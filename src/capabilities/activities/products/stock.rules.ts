import type { Day } from '../../../kernel/day.ts';

/** How copies move: printed, received and taken back come in; placed, handed out and damaged go out; counted corrects. */
export const STOCK_KINDS = ['printed', 'received', 'placed', 'handed-out', 'taken-back', 'damaged', 'counted'] as const;
export type StockKind = (typeof STOCK_KINDS)[number];

const COMING_IN: readonly StockKind[] = ['printed', 'received', 'taken-back'];

export interface Movement {
  readonly kind: StockKind;
  readonly language: string;
  /** below zero: out */
  readonly amount: number;
  readonly movedOn: Day;
}

/** What a movement adds to the stock. @param counted what was really there, for a correction by counting */
export const signedAmount = (kind: Exclude<StockKind, 'counted'>, copies: number): number =>
  COMING_IN.includes(kind) ? copies : -copies;

/** What is left by language, in the order of the languages; what never moved is not there. */
export function stockByLanguage(movements: readonly Movement[]): ReadonlyMap<string, number> {
  const left = new Map<string, number>();
  for (const { language, amount } of movements) left.set(language, (left.get(language) ?? 0) + amount);
  return new Map([...left].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A day on which more had gone out than had come in: something was not written down, or was written down wrongly. */
export interface ShortDay {
  readonly day: Day;
  readonly language: string;
  readonly left: number;
}

/** Days at whose end the stock of a language was below zero, each language's first only, the earliest first. */
export function shortDays(movements: readonly Movement[]): ShortDay[] {
  const days = [...new Set(movements.map(({ movedOn }) => movedOn))].sort();
  const left = new Map<string, number>();
  const found = new Map<string, ShortDay>();
  for (const day of days) {
    for (const { language, amount } of movements.filter(({ movedOn }) => movedOn === day))
      left.set(language, (left.get(language) ?? 0) + amount);
    for (const [language, amount] of left)
      if (amount < 0 && !found.has(language)) found.set(language, { day, language, left: amount });
  }
  return [...found.values()];
}
