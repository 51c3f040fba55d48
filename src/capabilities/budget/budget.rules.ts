import type { Id } from '../../kernel/ids.ts';
import type { Dong } from '../../kernel/money.ts';

/** A source (list funding-sources) and a letter of NĐ 129/2026 Art. 6.1 (list budget-tags, '' while nobody said). */
export interface Pot {
  readonly source: string;
  readonly tag: string;
}

/** A unit and a year: what every change of money locks. */
export interface UnitYear {
  readonly unitId: Id;
  readonly year: number;
}

/** Where money stands: on a line, or on none. */
export interface Place extends UnitYear, Pot {
  readonly lineId: Id | null;
}

/** The six amounts in their order: what was asked, agreed, planned, given, paid, settled. In đồng. */
export const STAGES = ['proposed', 'appraised', 'planned', 'assigned', 'spent', 'settled'] as const;
export type Stage = (typeof STAGES)[number];
export type SixAmounts = Readonly<Record<Stage, Dong>>;

/** The source of money that stands in an estimate of the unit for other work ("lồng ghép"). */
export const INTEGRATED = 'integrated';

export const potKey = ({ source, tag }: Pot): string => (tag === '' ? source : `${source}:${tag}`);

/** @returns null where it is no pot */
export function parsePot(text: string): Pot | null {
  const [, source, tag = ''] = /^([a-z0-9.-]+)(?::([a-z0-9.-]+))?$/.exec(text) ?? [];
  return source ? { source, tag } : null;
}

/** A year of money as somebody typed it; null where it is none. */
export function parseYear(text: string): number | null {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  return year >= 2000 && year <= 2200 ? year : null;
}

export const sumDong = (amounts: readonly number[]): Dong => amounts.reduce((sum, each) => sum + each, 0) as Dong;
