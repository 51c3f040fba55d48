import { day as certainDay, type Day, daysBetween } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { listOutgoingOf, type OutgoingSummary } from '../../documents/index.ts';
import { findUnitByCode } from '../../organisations/index.ts';
import { draftUnitPlan, draftUrging, findPlanOfUnit } from '../../plans/index.ts';
import type { Scene } from './play-course.ts';
import { cast, cycleOf, FINANCE, issuePaper, NOT_NOW, STANDING_BODY, unitNumber } from './play-cycle.ts';

/** Who issues the papers of the provincial plan's way; the plan itself waits for its own day. */
const ISSUED_BY: Readonly<Record<string, string>> = {
  'opinion-request': STANDING_BODY,
  'opinion-summary': STANDING_BODY,
  'finance-request': STANDING_BODY,
  'finance-opinion': FINANCE,
  submission: STANDING_BODY,
  'ministry-letter': STANDING_BODY,
};

/** Numbers the letters that an act has drafted: signed and numbered on the same day. */
export async function issueLetters(scene: Scene, planId: Id): Promise<void> {
  const drafts = (await listOutgoingOf(scene.tx, 'plan', planId)).filter((paper) => paper.state === 'draft');
  for (const paper of drafts) {
    const unit = ISSUED_BY[paper.purpose];
    if (unit) await issuePaper(scene, unit, paper.documentId, { number: numberOn(scene.on, paper), on: scene.on });
  }
}

/** Letters of one day get neighbouring numbers, later days higher ones; each purpose its own place. */
function numberOn(on: Day, paper: Pick<OutgoingSummary, 'purpose'>): string {
  const dayOfYear = daysBetween(certainDay(`${on.slice(0, 4)}-01-01`), on);
  return String(400 + dayOfYear * 8 + Object.keys(ISSUED_BY).indexOf(paper.purpose));
}

/** The letter to the silent units is drafted, signed and sent on one day; whoever sends later is late after a letter. */
export async function urge(scene: Scene, rung: string): Promise<Result<unknown>> {
  const cycle = await cycleOf(scene);
  if (!cycle) return NOT_NOW;
  const drafted = await draftUrging(await cast(scene, STANDING_BODY, 'officer'), { cycleId: cycle.id, rung });
  const number = String(407 + daysBetween(certainDay(`${scene.on.slice(0, 4)}-01-01`), scene.on) * 8);
  return drafted.ok ? issuePaper(scene, STANDING_BODY, drafted.value, { number, on: scene.on }) : drafted;
}

/** Act (b) of a unit: its own plan, by the number of its signed document (practice 8). */
export async function issueOwn(scene: Scene, unit: string): Promise<Result<unknown>> {
  const cycle = await cycleOf(scene);
  const found = await findUnitByCode(scene.tx, unit, scene.on);
  const plan = cycle && found && (await findPlanOfUnit(scene.tx, cycle.id, found.id));
  if (plan?.state !== 'received') return NOT_NOW;
  const drafted = await draftUnitPlan(await cast(scene, unit, 'officer', 'head'), { planId: plan.id });
  if (!drafted.ok) return drafted;
  const issued = await issuePaper(scene, unit, drafted.value, { number: unitNumber(scene.on, 1), on: scene.on });
  return issued.ok ? ok(plan.id) : issued;
}
