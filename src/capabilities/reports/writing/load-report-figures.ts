import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import { computeFigures } from '../figures/index.ts';
import { type Indicator, loadIndicators } from '../indicators/index.ts';
import { periodBefore, samePeriodLastYear } from '../regimes/report-period.rules.ts';
import type { ReportRound } from '../report.rules.ts';
import type { Aimed } from './missed-work.rules.ts';
import { type ReportFigure, saidAmount } from './report-figure.rules.ts';
import { isOfForm } from './report-form.rules.ts';
import type { ReportUnits } from './report-scope.store.ts';
import { listTargets } from './target.store.ts';

/** The indicators that the round's form asks for, by the rules of the last day of its figures. */
export async function loadReportIndicators(tx: Tx, round: Pick<ReportRound, 'form' | 'to'>): Promise<Indicator[]> {
  const { indicators } = await loadIndicators(tx, round.to);
  return indicators.filter((indicator) => isOfForm(round.form, indicator));
}

/**
 * Only the figures that should reach something, as they are counted now: what a page asks that shows what was missed.
 * Without a target no record is counted.
 */
export async function loadAimedFigures(
  tx: Tx,
  round: ReportRound,
  { counted }: ReportUnits,
  unitId: Id | null,
): Promise<Aimed[]> {
  const targets = await listTargets(tx, { from: round.from, to: round.to, unitId });
  if (targets.size === 0) return [];
  const indicators = (await loadReportIndicators(tx, round)).filter(({ code }) => targets.has(code)).map(withoutCells);
  const figures = await computeFigures(tx, { indicators, from: round.from, to: round.to, units: counted });
  return figures.map(({ indicator, figure }) => ({
    code: indicator.code,
    name: indicator.name,
    unitWord: indicator.unit,
    direction: indicator.direction,
    target: targets.get(indicator.code) ?? null,
    reached: saidAmount(indicator, figure.total),
  }));
}

/** The figures of a report beside the period before, the same one a year earlier, and what they should reach. */
export async function loadReportFigures(
  tx: Tx,
  round: ReportRound,
  { counted, silent }: ReportUnits,
  unitId: Id | null,
): Promise<ReportFigure[]> {
  const indicators = await loadReportIndicators(tx, round);
  const now = await computeFigures(tx, { indicators, from: round.from, to: round.to, units: counted });
  const whole = indicators.map(withoutCells);
  const said = async (days: { from: Day; to: Day }, units: readonly Id[]): Promise<number[]> =>
    units.length === 0
      ? []
      : (await computeFigures(tx, { indicators: whole, ...days, units })).map(({ indicator, figure }) =>
          saidAmount(indicator, figure.total),
        );
  const previous = known(await said(periodBefore({ period: periodKind(round) }, round), counted));
  const lastYear = known(await said(samePeriodLastYear(round), counted));
  const apart = await said(round, silent);
  const targets = await listTargets(tx, { from: round.from, to: round.to, unitId });
  return now.map(({ indicator, figure }, index) => ({
    indicator,
    figure,
    previous: previous[index] ?? null,
    lastYear: lastYear[index] ?? null,
    target: targets.get(indicator.code) ?? null,
    apart: apart[index] ?? 0,
  }));
}

/** A period of which nothing at all was recorded lies before the system: it is unknown, not nought. */
const known = (amounts: readonly number[]): readonly number[] =>
  amounts.some((amount) => amount !== 0) ? amounts : [];

/** Only the number is compared, not its parts. */
const withoutCells = (indicator: Indicator): Indicator =>
  indicator.expression ? { ...indicator, expression: { ...indicator.expression, by: [] } } : indicator;

const periodKind = ({ period }: Pick<ReportRound, 'period'>) =>
  period.includes('-H') ? 'half-year' : period.includes('-Q') ? 'quarter' : period.includes('-') ? 'month' : 'year';
