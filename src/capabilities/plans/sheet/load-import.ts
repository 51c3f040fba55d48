import { parseId } from '../../../kernel/ids.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { mayWrite } from '../lines/line.policy.ts';
import { findPlanPlace, type PlanPlace } from '../lines/plan-place.store.ts';
import { matchPlan } from './match-plan.ts';
import { isStalled, type PlanImport, reportOf, type SheetReport } from './plan-import.rules.ts';
import { findImport, findReading, listImports } from './plan-import.store.ts';

export interface SheetFormModel {
  readonly place: PlanPlace;
  readonly former: readonly PlanImport[];
}

const MOST_FORMER = 20;

/** The page where sheets go out and in. @returns null for whoever may not write the plan */
export async function loadSheetForm(view: View, planId: string): Promise<SheetFormModel | null> {
  const place = await findWritable(view, planId);
  return place && { place, former: await listImports(view.tx, place.id, MOST_FORMER) };
}

/** A plan that this person may write. */
export async function findWritable(view: View, planId: string): Promise<PlanPlace | null> {
  const id = parseId(planId);
  const place = id && (await findPlanPlace(view.tx, id, view.today));
  return place && mayWrite(actorOf(view), place) ? place : null;
}

export interface ImportModel {
  readonly place: PlanPlace;
  readonly made: PlanImport;
  readonly stalled: boolean;
  /** as the plan stands now, while the sheet waits; as it stood then, once it was taken over */
  readonly report: SheetReport | null;
}

/** One sheet that came in. @returns null when there is none, or for whoever may not write the plan */
export async function loadImport(view: View, planId: string, importId: string): Promise<ImportModel | null> {
  const place = await findWritable(view, planId);
  const id = parseId(importId);
  const made = place && id && (await findImport(view.tx, id));
  if (!made || made.planId !== place.id) return null;
  const { reading, report } = await findReading(view.tx, made.id);
  const stalled = isStalled(made, view.now);
  if (made.state !== 'checked' || !reading || !report) return { place, made, stalled, report };
  const matched = await matchPlan(view, place, reading.lines, 'look');
  return { place, made, stalled, report: reportOf(report, reading.findings, matched) };
}
