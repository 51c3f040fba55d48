import type { Day } from '../../../kernel/day.ts';
import type { Result } from '../../../kernel/result.ts';
import { checkActivity, confirmActivity, returnActivity } from '../../activities/index.ts';
import { findUnitByCode } from '../../organisations/index.ts';
import { attempt } from '../../plans/index.ts';
import { coverActivity } from './play-coverage.ts';
import { assignEstimate, distributeEstimate, payActivity, settleYear } from './play-money.ts';
import { completeWork, onWork, recordWork } from './play-records.ts';
import {
  declareTheRest,
  gatherReports,
  openReports,
  receiveUnitReport,
  reportOnDirective,
  reportToMinistry,
  sendUnitReport,
} from './play-reports.ts';
import type { DatedWork, WorkAct } from './work-act.rules.ts';
import { workOf, type YearOfWork } from './work-course.rules.ts';
import type { WorkScene } from './work-scene.ts';

/**
 * Lets invented people work on the days after `from` up to `to`, through the use cases that people use. A visitor who
 * acted first is never in the way: what cannot be done any more is left as the visitor has it.
 */
export async function playWork(
  scene: Omit<WorkScene, 'on' | 'year' | 'units'>,
  course: YearOfWork,
  days: { readonly from: Day | null; readonly to: Day },
): Promise<void> {
  if (!(await findUnitByCode(scene.tx, scene.house.standingBody, days.to))) return;
  const units = [...new Set(course.lines.map((line) => line.unit))].sort();
  for (const { on, act } of between(workOf(course), days))
    await attempt(scene.tx, () => playAct({ ...scene, on, year: course.year, units }, act));
}

const between = (all: readonly DatedWork[], { from, to }: { from: Day | null; to: Day }): DatedWork[] =>
  all.filter(({ on }) => (from === null || on > from) && on <= to);

function playAct(scene: WorkScene, act: WorkAct): Promise<Result<unknown>> {
  switch (act.kind) {
    case 'assign':
      return assignEstimate(scene);
    case 'distribute':
      return distributeEstimate(scene, act.unit);
    case 'settle':
      return settleYear(scene);
    case 'record':
      return recordWork(scene, act.activity);
    case 'complete':
      return completeWork(scene, act.activity);
    case 'confirm':
      return onWork(scene, act.activity, 'head', (head, on) => confirmActivity(head, on));
    case 'check':
      return onWork(scene, act.activity, 'checker', (checker, on) => checkActivity(checker, on));
    case 'return':
      return onWork(scene, act.activity, 'checker', (checker, on) =>
        returnActivity(checker, { ...on, words: act.words }),
      );
    case 'pay':
      return payActivity(scene, act);
    case 'cover':
      return coverActivity(scene, act);
    case 'report-on-directive':
      return reportOnDirective(scene);
    case 'open-reports':
      return openReports(scene);
    case 'report':
      return sendUnitReport(scene, act);
    case 'receive-report':
      return receiveUnitReport(scene, act);
    case 'rest-of-reports':
      return declareTheRest(scene, act.form);
    case 'gather-reports':
      return gatherReports(scene, act.form);
    case 'report-to-ministry':
      return reportToMinistry(scene, act.form);
  }
}
