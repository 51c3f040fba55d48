import type { Day } from '../../../kernel/day.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import { findUnitByCode } from '../../organisations/index.ts';
import { attempt } from '../../plans/index.ts';
import type { Stage } from '../stage.contributor.ts';
import { actsBetween, type CourseAct, type DatedAct, type PlanCourse } from './plan-course.rules.ts';
import { closePlanning, guide, openPlanning, preparePlanning, STANDING_BODY } from './play-cycle.ts';
import { issueOwn, urge } from './play-papers.ts';
import { playProvince } from './play-province.ts';
import { receiveFrom, resendFrom, returnTo, sendFrom } from './play-units.ts';

/** What the acts of one day need: the cast, the year's course and the cycle that it is about. */
export interface Scene extends DatedAct {
  readonly stage: Stage;
  readonly tx: Tx;
  readonly course: PlanCourse;
}

/**
 * Lets the invented people do what falls on the days after `from` up to `to`. A visitor who acted first is never in the
 * way: what cannot be done any more, or not yet, is left as the visitor has it.
 */
export async function playPlanCourse(
  stage: Stage,
  tx: Tx,
  course: PlanCourse,
  days: { readonly from: Day | null; readonly to: Day },
): Promise<void> {
  if (!(await findUnitByCode(tx, STANDING_BODY, days.to))) return;
  for (const dated of actsBetween(course, days.from, days.to)) {
    const scene: Scene = { ...dated, stage, tx, course };
    await attempt(tx, () => playAct(scene, dated.act));
  }
}

function playAct(scene: Scene, act: CourseAct): Promise<Result<unknown>> {
  switch (act.kind) {
    case 'prepare':
      return preparePlanning(scene);
    case 'open':
      return openPlanning(scene);
    case 'guide':
      return guide(scene);
    case 'close':
      return closePlanning(scene);
    case 'urge':
      return urge(scene, act.rung);
    case 'issue-own':
      return issueOwn(scene, act.unit);
    case 'send':
      return sendFrom(scene, act.unit);
    case 'receive':
      return receiveFrom(scene, act.unit);
    case 'return':
      return returnTo(scene, act.unit, act.message);
    case 'resend':
      return resendFrom(scene, act.unit);
    default:
      return playProvince(scene, act.kind);
  }
}
