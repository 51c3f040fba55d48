import type { Tx } from '../../../platform/database/tenant.ts';
import { totalsByUnit } from '../figures/index.ts';
import { samePeriodLastYear } from '../regimes/report-period.rules.ts';
import { isOfUnits } from '../report.rules.ts';
import type { SituatedReport } from '../report.store.ts';
import { loadReportIndicators } from '../writing/load-report-figures.ts';
import type { CheckMaterial } from './check-report.rules.ts';

/** Figures of the report for its words, and those of all units in both years for the jumps. */
export async function loadCheckedFigures(
  tx: Tx,
  { report, round }: SituatedReport,
): Promise<Pick<CheckMaterial, 'figures' | 'years'>> {
  if (!isOfUnits(round)) return { figures: [], years: [] };
  const indicators = await loadReportIndicators(tx, round);
  const now = await totalsByUnit(tx, { indicators, from: round.from, to: round.to, units: 'all' });
  const before = await totalsByUnit(tx, { indicators, ...samePeriodLastYear(round), units: 'all' });
  const own = now.get(report.unitId);
  return {
    figures: indicators.map(({ code, name }) => ({
      unitId: report.unitId,
      indicator: code,
      label: name,
      names: namesOf(name),
      reported: own?.get(code)?.reported ?? 0,
      stated: own?.get(code)?.stated ?? 0,
    })),
    // A unit without any record of last year has nothing to be compared with.
    years: [...before.keys()].flatMap((unitId) =>
      indicators.map(({ code, name }) => ({
        unitId,
        indicator: code,
        label: name,
        now: now.get(unitId)?.get(code)?.reported ?? 0,
        before: before.get(unitId)?.get(code)?.reported ?? 0,
      })),
    ),
  };
}

/** "Lớp tập huấn, bồi dưỡng" is also "lớp tập huấn"; a single word would be anything. */
function namesOf(name: string): string[] {
  const [first = ''] = name.split(/[,(]/);
  return [...new Set([name, first.trim()])].filter((words) => words.split(' ').length > 1);
}
