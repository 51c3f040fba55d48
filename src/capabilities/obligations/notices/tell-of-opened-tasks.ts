import type { Id } from '../../../kernel/ids.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { TasksOpened } from '../tasks/task.events.ts';
import { listOpenedTasks, type OpenedTask } from './notice-subject.store.ts';
import { headsOf, oncePerPerson, type Recipient, workersOf } from './recipient.rules.ts';
import { listPeopleOfUnits } from './recipient.store.ts';
import { type Telling, tellPeople } from './tell-people.ts';

/**
 * An edition gives a unit work: one notice for each person and edition, however many tasks. A task that an event or a
 * demand opened is told by itself; what the calendar opens a year ahead is told when its day comes near.
 */
export async function tellOfOpenedTasks(change: Change, { editionId, taskIds }: TasksOpened): Promise<Result<number>> {
  const tasks = await listOpenedTasks(change.tx, taskIds);
  const told = editionId ? tasks : tasks.filter((task) => task.byEvent);
  const unitIds = [...new Set(told.map((task) => task.unitId))];
  const people = await listPeopleOfUnits(change.tx, unitIds, change.today);
  const tellings = editionId ? ofEdition(editionId, told, people) : told.map((task) => ofTask(task, people));
  return ok(await tellPeople(change, tellings));
}

const ofEdition = (editionId: Id, tasks: readonly OpenedTask[], people: readonly Recipient[]): Telling[] =>
  [...Map.groupBy(tasks, (task) => task.unitId)].map(([unitId, own]) => ({
    kind: 'tasks-opened',
    subject: { editionId },
    to: oncePerPerson([...workersOf(people, unitId), ...headsOf(people, unitId)]),
    key: unitId,
    details: { tasks: own.length },
  }));

const ofTask = (task: OpenedTask, people: readonly Recipient[]): Telling => ({
  kind: 'task-opened',
  subject: { taskId: task.id },
  to: workersOf(people, task.unitId),
  key: 'opened',
});
