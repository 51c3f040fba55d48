import type { Actor } from '../../../kernel/actor.ts';
import { confirmedBy, handedInBy, isChecker, isOfUnit, type TaskPlace } from './task.policy.ts';
import type { Task, TaskPart } from './task.rules.ts';

export const TASK_ACTIONS = [
  'note-progress',
  'hand-in',
  'take-back',
  'confirm',
  'take-back-confirmation',
  'receive',
  'check',
  'return',
  'ask-extension',
  'decide-extension',
  'propose-transfer',
  'refuse-transfer',
  'accept-transfer',
  'record-event',
  'open-demand',
  'reissue',
  'reopen',
  'withdraw',
  'move',
  'carry-over',
  'end',
] as const;
export type TaskAction = (typeof TASK_ACTIONS)[number];

/** What a guard may look at besides the task itself. */
export interface TaskSituation {
  readonly task: Pick<Task, 'state' | 'statedOn' | 'standing' | 'cooperationRequest' | 'handedInBy' | 'confirmedBy'> & {
    readonly part: TaskPart;
  };
  readonly place: TaskPlace;
  readonly extensionAsked: boolean;
  readonly transferProposed: boolean;
}

type Guard = (actor: Actor, situation: TaskSituation) => string | null;

const ofUnit: Guard = (actor, { place }) => (isOfUnit(actor, place) ? null : 'task.refusal.otherUnit');
const checker: Guard = (actor, { place }) => (isChecker(actor, place) ? null : 'task.refusal.notChecker');
const unitOrChecker: Guard = (actor, { place }) =>
  isOfUnit(actor, place) || isChecker(actor, place) ? null : 'task.refusal.otherUnit';
const both =
  (...guards: Guard[]): Guard =>
  (actor, situation) =>
    guards.reduce<string | null>((refusal, guard) => refusal ?? guard(actor, situation), null);
const nobody: Guard = () => 'task.refusal.bySystem';

/** Why somebody may not do it, as a message key; null when they may. Acts of an edition or a reorganisation have no button. */
export const TASK_GUARDS: Readonly<Record<TaskAction, Guard>> = {
  'note-progress': ofUnit,
  'hand-in': ofUnit,
  'take-back': both(ofUnit, (actor, { task }) => (handedInBy(actor, task) ? null : 'task.refusal.notYours')),
  confirm: both(ofUnit, (actor, { task }) => (handedInBy(actor, task) ? 'task.refusal.ownEvidence' : null)),
  'take-back-confirmation': both(ofUnit, (actor, { task }) =>
    confirmedBy(actor, task) ? null : 'task.refusal.notYours',
  ),
  receive: both(checker, (actor, { task }) => (handedInBy(actor, task) ? 'task.refusal.ownEvidence' : null)),
  check: both(checker, (actor, { task }) =>
    handedInBy(actor, task) || confirmedBy(actor, task) ? 'task.refusal.ownEvidence' : null,
  ),
  return: (actor, situation) =>
    situation.task.state === 'unit-confirmed'
      ? checker(actor, situation)
      : isChecker(actor, situation.place)
        ? null
        : both(ofUnit, (who, { task }) => (handedInBy(who, task) ? 'task.refusal.takeBackInstead' : null))(
            actor,
            situation,
          ),
  'ask-extension': both(ofUnit, (_, { task, extensionAsked }) =>
    task.statedOn === null || task.cooperationRequest
      ? 'task.refusal.noDeadline'
      : extensionAsked
        ? 'task.refusal.extensionOpen'
        : null,
  ),
  'decide-extension': both(checker, (_, s) => (s.extensionAsked ? null : 'task.refusal.nothingAsked')),
  'propose-transfer': both(ofUnit, (_, s) => (s.transferProposed ? 'task.refusal.transferOpen' : null)),
  'refuse-transfer': both(checker, (_, s) => (s.transferProposed ? null : 'task.refusal.nothingProposed')),
  'accept-transfer': both(checker, (_, s) => (s.transferProposed ? null : 'task.refusal.nothingProposed')),
  'record-event': unitOrChecker,
  'open-demand': unitOrChecker,
  reissue: nobody,
  reopen: nobody,
  withdraw: nobody,
  move: nobody,
  'carry-over': nobody,
  end: nobody,
};

/** Who each action belongs to, in words for the documentation. */
export const ACTED_BY: Readonly<Record<TaskAction, string>> = {
  'note-progress': 'unit',
  'hand-in': 'unit',
  'take-back': 'whoever handed in',
  confirm: 'another person of the unit',
  'take-back-confirmation': 'whoever confirmed',
  receive: 'checker, with the signed document',
  check: 'standing body (its own tasks: PPC office)',
  return: 'another person of the unit, or the checker',
  'ask-extension': 'unit',
  'decide-extension': 'checker',
  'propose-transfer': 'unit',
  'refuse-transfer': 'checker',
  'accept-transfer': 'checker',
  'record-event': 'unit or checker',
  'open-demand': 'unit or checker',
  reissue: 'edition',
  reopen: 'edition',
  withdraw: 'edition',
  move: 'reorganisation',
  'carry-over': 'amendment',
  end: 'amendment',
};
