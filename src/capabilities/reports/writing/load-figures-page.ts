import type { Id } from '../../../kernel/ids.ts';
import type { View } from '../../../platform/change.ts';
import { type ComputedFigure, totalsByUnit } from '../figures/index.ts';
import { isOfUnits } from '../report.rules.ts';
import type { SituatedReport } from '../report.store.ts';
import { findChangedSince } from './history.store.ts';
import { listLikeUnits } from './like-unit.store.ts';
import { loadReportFigures, loadReportIndicators } from './load-report-figures.ts';
import { loadReportPage, type ReportPageModel } from './load-report-page.ts';
import { medianOf, saidAmount } from './report-figure.rules.ts';
import { findReportUnits } from './report-scope.store.ts';

/** A row of the figures of a report: of the draft as it is counted now, of an edition as it was frozen. */
export interface FigureRow {
  readonly indicator: string;
  readonly name: string;
  readonly unitWord: string;
  readonly declared: boolean;
  readonly said: number;
  readonly confirmed: number;
  readonly checked: number;
  readonly stated: number;
  readonly previous: number | null;
  readonly lastYear: number | null;
  readonly target: number | null;
  readonly apart: number;
  /** the middle of like units; null of too few */
  readonly median: number | null;
  /** of a frozen figure: what the same rule counts now, where it counts something else */
  readonly now: number | null;
  readonly identity: string | null;
}

export interface FiguresPageModel extends ReportPageModel {
  readonly rows: readonly FigureRow[];
  /** the first day after the freezing on which something of its figures changed */
  readonly changedSince: string | null;
}

/** Null for whoever may not see the report; who only receives it sees what was frozen, never what is counted now. */
export async function loadFiguresPage(view: View, reportId: Id): Promise<FiguresPageModel | null> {
  const model = await loadReportPage(view, reportId);
  if (!model) return null;
  const medians = await loadMedians(view, model);
  const { edition, round } = model;
  if (!model.work && edition) {
    const changed = model.changes.some((change) => change.changed);
    const { from, to } = round;
    const { id, content } = edition;
    return {
      ...model,
      rows: model.changes.map(({ indicator, frozen, now, changed: differs, ...one }): FigureRow => {
        const beside = content.compared[indicator];
        return {
          indicator,
          name: one.name,
          unitWord: one.unitWord,
          declared: one.declared,
          said: one.declared ? frozen.stated : frozen.reported,
          ...frozen,
          previous: beside?.previous ?? null,
          lastYear: beside?.lastYear ?? null,
          target: beside?.target ?? null,
          apart: beside?.apart ?? 0,
          median: medians.get(indicator) ?? null,
          now: differs && now ? (one.declared ? now.stated : now.reported) : null,
          identity: one.identity,
        };
      }),
      changedSince: changed ? await findChangedSince(view.tx, { id, from, to, counted: content.counted }) : null,
    };
  }
  const unitId = isOfUnits(round) ? model.report.unitId : null;
  const figures = await loadReportFigures(view.tx, round, await findReportUnits(view.tx, model), unitId);
  return {
    ...model,
    rows: figures.map(({ indicator, figure, ...beside }) =>
      rowOf({ indicator, figure, declared: [] }, beside, medians),
    ),
    changedSince: null,
  };
}

const rowOf = (
  { indicator, figure }: ComputedFigure,
  beside: Pick<FigureRow, 'previous' | 'lastYear' | 'target' | 'apart'>,
  medians: ReadonlyMap<string, number>,
): FigureRow => ({
  indicator: indicator.code,
  name: indicator.name,
  unitWord: indicator.unit,
  declared: indicator.expression === null,
  said: saidAmount(indicator, figure.total),
  ...figure.total,
  ...beside,
  median: medians.get(indicator.code) ?? null,
  now: null,
  identity: null,
});

/** The middle number of units of the same kind; units are never put in an order (practice 17). */
async function loadMedians({ tx, today }: View, { report, round }: SituatedReport): Promise<Map<string, number>> {
  if (!isOfUnits(round)) return new Map();
  const units = await listLikeUnits(tx, report.unitId, today);
  const indicators = await loadReportIndicators(tx, round);
  const totals = await totalsByUnit(tx, { indicators, from: round.from, to: round.to, units });
  return new Map(
    indicators.flatMap((indicator) => {
      const numbers = units.map((unit) => {
        const amounts = totals.get(unit)?.get(indicator.code);
        return amounts ? saidAmount(indicator, amounts) : 0;
      });
      const median = medianOf(numbers);
      return median === null ? [] : [[indicator.code, median] as const];
    }),
  );
}
