import { day } from '../../../../kernel/day.ts';
import type { Id } from '../../../../kernel/ids.ts';
import type { View } from '../../../../platform/change.ts';
import { type ComputedFigure, computeFigures } from '../../figures/index.ts';
import { loadIndicators } from '../../indicators/load-indicators.ts';
import { type Review, yearsOf } from '../review.rules.ts';
import type { YearFigure } from './review-unit.rules.ts';

/**
 * The standard figures of the review's years, counted from the records as they are now, with the days of the yearly
 * report: what happens from 15 December belongs to the next year. Two queries a year, for MOST_YEARS at most.
 * @param units whose records; 'all' of the province
 */
export async function loadFigures(
  { tx, today }: View,
  review: Pick<Review, 'firstYear' | 'lastYear'>,
  units: readonly Id[] | 'all',
): Promise<YearFigure[]> {
  const indicators = (await loadIndicators(tx, today)).indicators.filter(({ standard }) => standard);
  const years: { year: number; figures: ComputedFigure[] }[] = [];
  for (const year of yearsOf(review)) {
    const scope = { from: day(`${year - 1}-12-15`), to: day(`${year}-12-14`), units };
    years.push({ year, figures: await computeFigures(tx, { indicators, ...scope }) });
  }
  return indicators.map(({ code, name, unit, version }, at) => ({
    code,
    name,
    unit,
    version,
    years: years.map(({ year, figures }) => ({ year, amounts: figures[at]?.figure.total ?? NOTHING })),
  }));
}

const NOTHING = { reported: 0, confirmed: 0, checked: 0, stated: 0 };
