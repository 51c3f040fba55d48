import { type Day, parseDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { actorOf } from '../../../platform/change.ts';
import type { RecordedEvent } from '../deadline.rules.ts';
import { loadDeadlineData } from '../schedule/load-deadline-data.ts';
import { openTasks } from '../schedule/open-tasks.ts';
import { getDuty } from '../schedule/schedule.store.ts';
import { eventTasks, eventWords } from '../schedule/task-plan.rules.ts';
import { type ActContext, actOnTask, type OnTask } from './act-on-task.ts';
import { insertRecordedEvent } from './event.store.ts';
import { TASKS_OPENED, type TasksOpened } from './task.events.ts';
import { isChecker } from './task.policy.ts';

export interface RecordEvent extends OnTask {
  /** dd/mm/yyyy as typed */
  readonly happenedOn: string;
  readonly documentNumber: string;
  readonly note: string;
  /** the event concerns every unit that owes the obligation; only the standing body may say so */
  readonly forAll: boolean;
}

/** From the recorded day the deadline runs: each event makes a task of its own, and the card goes on waiting. */
export async function recordEvent(change: Change, command: RecordEvent): Promise<Result<Id>> {
  const on = dayNotAhead(command.happenedOn, change.today);
  if (!on.ok) return on;
  return actOnTask(change, command, 'record-event', async (context) => {
    const forAll = command.forAll && isChecker(actorOf(change), context.place);
    const event = {
      id: change.newId(),
      kind: 'event' as const,
      event: eventWords(context.rule, context.task.dueKey),
      on: on.value,
      at: null,
      dueOn: null,
    };
    await startTasks(change, context, event, command, forAll);
    return ok({
      fact: 'event-recorded',
      documentNumber: command.documentNumber.trim() || null,
      note: command.note.trim(),
      details: { event: event.id, on: on.value },
    });
  });
}

export interface OpenDemand extends RecordEvent {
  /** the last day that the demanding document states, or empty */
  readonly dueOn: string;
}

/** A duty on demand is opened with the document that demands it, by its unit or by the standing body for all units. */
export async function openDemand(change: Change, command: OpenDemand): Promise<Result<Id>> {
  const on = dayNotAhead(command.happenedOn, change.today);
  if (!on.ok) return on;
  const dueOn = command.dueOn === '' ? null : parseDay(command.dueOn);
  if (command.documentNumber.trim() === '') return invalid({ documentNumber: 'task.refusal.numberMissing' });
  if (command.dueOn !== '' && (!dueOn || dueOn < on.value)) return invalid({ dueOn: 'task.refusal.noDay' });
  return actOnTask(change, command, 'open-demand', async (context) => {
    const event = {
      id: change.newId(),
      kind: 'demand' as const,
      event: eventWords(context.rule, context.task.dueKey),
      on: on.value,
      at: null,
      dueOn,
    };
    await startTasks(change, context, event, command, command.forAll && isChecker(actorOf(change), context.place));
    return ok({
      fact: 'demand-opened',
      documentNumber: command.documentNumber.trim(),
      note: command.note.trim(),
      details: { event: event.id, on: on.value, due: dueOn },
    });
  });
}

function dayNotAhead(typed: string, today: Day): Result<Day> {
  const on = parseDay(typed);
  if (!on) return invalid({ happenedOn: 'task.refusal.noDay' });
  return on > today ? invalid({ happenedOn: 'task.refusal.dayAhead' }) : ok(on);
}

async function startTasks(
  change: Change,
  { task, actId }: ActContext,
  event: RecordedEvent,
  command: RecordEvent,
  forAll: boolean,
): Promise<void> {
  await insertRecordedEvent(change.tx, {
    ...event,
    obligationId: task.obligationId,
    unitId: forAll ? null : task.unitId,
    documentNumber: command.documentNumber.trim() || null,
    note: command.note.trim() || null,
    actId,
  });
  const duty = await getDuty(change.tx, task.obligationId);
  if (!duty) return;
  const data = await loadDeadlineData(change.tx, change.today);
  const holders = duty.holders.filter((holder) => forAll || holder.unitId === task.unitId);
  const wanted = eventTasks(duty.rule, holders, data, event);
  const { obligationId, revisionId } = duty;
  const opened = await openTasks(
    change,
    wanted.map((each) => ({ ...each, obligationId, revisionId })),
    actId,
  );
  const payload: TasksOpened = { editionId: null, taskIds: opened.map(({ id }) => id) };
  await change.announce({ event: TASKS_OPENED, version: 1, payload, actId });
}
