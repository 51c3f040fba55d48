import { daysBetween } from '../../../kernel/day.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { loadGeneralRules } from '../../rulebook/index.ts';
import { daysOfRule, stepAfter, stepBefore } from './notice.rules.ts';
import { listUrgedTasks, type UrgedTask } from './notice-subject.store.ts';
import { headsOf, oncePerPerson, type Recipient, workersOf } from './recipient.rules.ts';
import { listPeopleOfUnits } from './recipient.store.ts';
import { type Telling, tellPeople } from './tell-people.ts';

/**
 * The job that urges: so many days before the urged day and after the stated one, as the general rules
 * `near-due-days` and `overdue-days` say. Run twice it tells nobody twice; the first overdue notice goes to those who
 * do the work, the later ones also to those who answer for the unit (the urging ladder, practice 16).
 */
export async function remindOfDeadlines(change: Change): Promise<Result<number>> {
  const { tx, today } = change;
  const rules = await loadGeneralRules(tx, today);
  const steps = { before: daysOfRule(rules.get('near-due-days')), after: daysOfRule(rules.get('overdue-days')) };
  const tasks = await listUrgedTasks(tx, today, steps.before.at(-1) ?? 0);
  const people = await listPeopleOfUnits(tx, [...new Set(tasks.map((task) => task.unitId))], today);
  const tellings = tasks.flatMap((task) => tellingOf(task, change, steps, people) ?? []);
  return ok(await tellPeople(change, tellings));
}

interface Steps {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

function tellingOf(task: UrgedTask, { today }: Change, steps: Steps, people: readonly Recipient[]): Telling | null {
  const subject = { taskId: task.id };
  const workers = workersOf(people, task.unitId);
  if (today > task.statedOn) {
    const step = stepAfter(daysBetween(task.statedOn, today), steps.after);
    if (step === null) return null;
    const to = step === steps.after[0] ? workers : oncePerPerson([...workers, ...headsOf(people, task.unitId)]);
    return { kind: 'overdue', subject, to, key: `${task.statedOn}/${step}`, details: { day: task.statedOn } };
  }
  // Between the urged and the stated day, a day off, nobody can work any more: the last reminder has gone out.
  const step = stepBefore(daysBetween(today, task.urgedOn), steps.before);
  if (step === null) return null;
  return { kind: 'due-soon', subject, to: workers, key: `${task.urgedOn}/${step}`, details: { day: task.urgedOn } };
}
