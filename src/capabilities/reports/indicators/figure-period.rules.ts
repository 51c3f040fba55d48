import { type Day, day, yearOf } from '../../../kernel/day.ts';
import type { Period as Days } from '../../../verify/facts-of.ts';

/** A year of reports or one of its halves, by the key of `kernel/period`: "2014", "2014-H1". */
export interface FigurePeriod extends Days {
  readonly key: string;
  readonly year: number;
  readonly half: 1 | 2 | null;
}

/** 15 December of the year before to 14 December; the first half ends on 14 June (must-not-miss 19). */
const periodOf = (year: number, half: FigurePeriod['half']): FigurePeriod => ({
  key: half ? `${year}-H${half}` : String(year),
  year,
  half,
  from: day(half === 2 ? `${year}-06-15` : `${year - 1}-12-15`),
  to: day(half === 1 ? `${year}-06-14` : `${year}-12-14`),
});

/** The period that an address names; else the year of reports in which today lies. */
export function readFigurePeriod(key: string, today: Day): FigurePeriod {
  const [, year, half] = /^(20\d\d)(?:-H([12]))?$/.exec(key) ?? [];
  if (year) return periodOf(Number(year), half ? (Number(half) as 1 | 2) : null);
  return periodOf(today.slice(5) >= '12-15' ? yearOf(today) + 1 : yearOf(today), null);
}

/** So many periods of the same kind, the newest last. */
export const periodsUpTo = ({ year, half }: FigurePeriod, count: number): FigurePeriod[] =>
  Array.from({ length: count }, (_, index) => {
    const back = count - 1 - index;
    if (half === null) return periodOf(year - back, null);
    const at = year * 2 + (half - 1) - back;
    return periodOf(Math.floor(at / 2), ((at % 2) + 1) as 1 | 2);
  });

/** What a page offers to choose from: this year and four before, each with its halves. */
export function periodsToChoose(today: Day): FigurePeriod[] {
  const { year } = readFigurePeriod('', today);
  return Array.from({ length: 5 }, (_, back) => year - back).flatMap((each) => [
    periodOf(each, null),
    periodOf(each, 2),
    periodOf(each, 1),
  ]);
}
