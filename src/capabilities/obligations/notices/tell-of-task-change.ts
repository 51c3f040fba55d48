import type { Id } from '../../../kernel/ids.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { TaskChanged } from '../tasks/task.events.ts';
import { type ActedTask, findActedTask } from './notice-subject.store.ts';
import { headsOf, oncePerPerson, type Recipient, workersOf } from './recipient.rules.ts';
import { listPeopleOfFunction, listPeopleOfUnits } from './recipient.store.ts';
import { type Telling, tellPeople } from './tell-people.ts';

/**
 * Tells those whose turn it is after an act on a task: who confirms, who completes, who decides, who receives. What
 * waits for a check is no notice, because 96 communes would bury two officers in them (practice 13): it is a list.
 * @param actId the act that was announced; hearing of it twice tells nobody twice
 */
export async function tellOfTaskChange(change: Change, event: TaskChanged, actId: Id): Promise<Result<number>> {
  if (!TOLD.has(event.action)) return ok(0);
  const task = await findActedTask(change.tx, event.taskId, change.today);
  if (!task || !stillWaits(event.action, task)) return ok(0);
  const units = [task.unitId, ...task.successors.map((successor) => successor.unitId)];
  const people = await listPeopleOfUnits(change.tx, units, change.today);
  const checkers = ASKS_CHECKER.has(event.action)
    ? await listPeopleOfFunction(change.tx, task.ofStandingBody ? 'ppc-office' : 'standing-body', change.today)
    : [];
  return ok(await tellPeople(change, tellings(event, task, people, checkers, actId)));
}

const ASKS_CHECKER = new Set<TaskChanged['action']>(['ask-extension', 'propose-transfer']);
const TOLD = new Set<TaskChanged['action']>([
  ...ASKS_CHECKER,
  'hand-in',
  'return',
  'decide-extension',
  'accept-transfer',
  'refuse-transfer',
]);

/** An event may be heard late, when somebody has already done what it asked for: then there is nothing to tell. */
function stillWaits(action: TaskChanged['action'], task: ActedTask): boolean {
  if (action === 'hand-in') return task.state === 'handed-in';
  if (action === 'return') return task.state === 'returned';
  if (action === 'ask-extension') return task.extensionAsked;
  if (action === 'propose-transfer') return task.transferProposed;
  return true;
}

function tellings(
  { action, taskId }: TaskChanged,
  task: ActedTask,
  people: readonly Recipient[],
  checkers: readonly Recipient[],
  actId: Id,
): Telling[] {
  const one = { subject: { taskId }, key: actId };
  const workers = workersOf(people, task.unitId);
  const everybody = oncePerPerson([...workers, ...headsOf(people, task.unitId)]);
  switch (action) {
    case 'hand-in': {
      // Never the one who handed in: somebody else confirms.
      const others = people.filter((person) => person.personId !== task.handedInBy);
      return [{ ...one, kind: 'confirm-asked', to: headsOf(others, task.unitId) }];
    }
    case 'return': {
      const author = people.filter((person) => person.personId === task.handedInBy && person.unitId === task.unitId);
      return [{ ...one, kind: 'evidence-returned', to: oncePerPerson([...workers, ...author]) }];
    }
    case 'ask-extension':
      return [{ ...one, kind: 'extension-asked', to: decidersAmong(checkers) }];
    case 'decide-extension': {
      const details = { granted: task.extensionGranted, day: task.grantedOn };
      return [{ ...one, kind: 'extension-decided', to: everybody, details }];
    }
    case 'propose-transfer':
      return [{ ...one, kind: 'transfer-proposed', to: decidersAmong(checkers) }];
    case 'refuse-transfer':
      return [{ ...one, kind: 'transfer-decided', to: everybody, details: { accepted: false } }];
    case 'accept-transfer':
      return [
        { ...one, kind: 'transfer-decided', to: everybody, details: { accepted: true } },
        ...task.successors.map(
          ({ id, unitId }): Telling => ({
            kind: 'task-received',
            subject: { taskId: id },
            key: actId,
            to: oncePerPerson([...workersOf(people, unitId), ...headsOf(people, unitId)]),
          }),
        ),
      ];
    default:
      return [];
  }
}

/** Officers prepare the answer and heads give it; clerks and administrators do neither. */
const decidersAmong = (people: readonly Recipient[]): Recipient[] =>
  oncePerPerson(people.filter(({ postKind }) => ['head', 'deputy', 'officer'].includes(postKind)));
