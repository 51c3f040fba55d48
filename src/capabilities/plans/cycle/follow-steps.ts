import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Change, Subscriber } from '../../../platform/change.ts';
import { type DocumentIssued, notation } from '../../documents/index.ts';
import { loadDeadlineData } from '../../obligations/index.ts';
import { loadPlanRules } from '../../rulebook/index.ts';
import type { PlanChanged } from '../acts/plan.events.ts';
import { findPlan } from '../plan.store.ts';
import type { Cycle } from './cycle.rules.ts';
import { findCycle } from './cycle.store.ts';
import { stepDays } from './cycle-days.rules.ts';
import { listSteps, saveStepDay } from './cycle-step.store.ts';
import { listProgress } from './cycle-unit.store.ts';
import { markStepDone } from './edit-step.ts';

/** Which step a paper of the year takes when it is issued, by what it is for. */
const STEPS_OF: Readonly<Record<string, readonly string[]>> = {
  'plan-guidance': ['guidance'],
  'provincial-plan': ['signing', 'issue'],
  'provincial-decision': ['signing', 'issue'],
};

/** The calendar shows what papers say: nobody notes a step that a number and a date prove. */
export const followIssuedStep: Subscriber = async (change, { payload }) => {
  const issued = payload as DocumentIssued;
  const steps = STEPS_OF[issued.purpose] ?? [];
  const cycle = steps.length > 0 ? await cycleOf(change, issued) : null;
  if (!cycle) return;
  for (const step of steps) await markStepDone(change, cycle.id, step, issued.issuedOn);
  if (steps.includes('issue')) await countFromIssue(change, cycle, issued);
};

async function cycleOf(change: Change, { subjectType, subjectId }: DocumentIssued): Promise<Cycle | null> {
  if (!subjectId) return null;
  if (subjectType === 'plan-cycle') return findCycle(change.tx, subjectId);
  const plan = await findPlan(change.tx, subjectId);
  return plan && findCycle(change.tx, plan.cycleId);
}

/** "N working days after the provincial plan is issued" counts from the day on which it was (practice 8). */
async function countFromIssue(change: Change, cycle: Cycle, issued: DocumentIssued): Promise<void> {
  const rules = (await loadPlanRules(change.tx, cycle.windowFrom)).steps.map(({ value }) => value);
  const [last] = rules.filter((rule) => rule.preset === cycle.preset && rule.after === 'issue');
  const step = (await listSteps(change.tx, cycle.id)).find((each) => each.step === last?.step);
  if (!last || !step) return;
  const issue = { step: 'issue', month_day: issued.issuedOn.slice(5) };
  const data = await loadDeadlineData(change.tx, issued.issuedOn);
  const day = stepDays([issue, last], yearOfIssue(issued.issuedOn), data).get(last.step);
  if (!day) return;
  const basis = `Số ${notation(issued)} ngày phát hành`;
  await saveStepDay(change.tx, step.id, step.version, { ...day, basis, note: step.note });
}

const yearOfIssue = (day: Day): number => Number(day.slice(0, 4));

/** Everybody who owes has sent: the step is taken on the day of the last one. */
export const followSending: Subscriber = async (change, { payload }) => {
  const { action, cycleId } = payload as PlanChanged;
  if (action === 'send') await noteAllSent(change, cycleId);
};

async function noteAllSent(change: Change, cycleId: Id): Promise<void> {
  const owing = (await listProgress(change.tx, cycleId, change.today)).filter(({ askedOnly }) => !askedOnly);
  if (owing.some(({ sentOn }) => sentOn === null)) return;
  await markStepDone(change, cycleId, 'units-send', change.today);
}
