import { type Day, parseDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { invalid, ok, type Result } from '../../../kernel/result.ts';
import { endOfWorkingDay, lastWorkingDayOnOrBefore } from '../../../kernel/working-days.ts';
import type { Change } from '../../../platform/change.ts';
import { loadDeadlineData } from '../schedule/load-deadline-data.ts';
import { actOnTask, type OnTask } from './act-on-task.ts';
import { decideOpenExtension, insertExtension } from './proposal.store.ts';

export interface AskExtension extends OnTask {
  /** dd/mm/yyyy as typed */
  readonly wantedOn: string;
  readonly reason: string;
}

/** A unit asks for a later day, with the reason; nothing moves until it is decided. */
export async function askExtension(change: Change, command: AskExtension): Promise<Result<Id>> {
  const wantedOn = parseDay(command.wantedOn);
  const reason = command.reason.trim();
  if (!wantedOn || reason === '') {
    return invalid({
      ...(wantedOn ? {} : { wantedOn: 'task.refusal.noDay' }),
      ...(reason === '' ? { reason: 'task.refusal.reasonMissing' } : {}),
    });
  }
  return actOnTask(change, command, 'ask-extension', async ({ task, actId }) => {
    if (task.statedOn && wantedOn <= task.statedOn) return invalid({ wantedOn: 'task.refusal.notLater' });
    const asked = { id: change.newId(), taskId: task.id, wantedOn, reason, askedOn: change.today, actId };
    await insertExtension(change.tx, asked);
    return ok({ fact: 'extension-asked', details: { wanted: wantedOn } });
  });
}

export interface DecideExtension extends OnTask {
  readonly granted: boolean;
  /** dd/mm/yyyy as typed: the new last day */
  readonly grantedOn: string;
  readonly decisionNumber: string;
  readonly decisionOn: string;
  readonly answer: string;
}

/** Granted by a numbered document, refused with a reason; the first day stays readable for ever. */
export async function decideExtension(change: Change, command: DecideExtension): Promise<Result<Id>> {
  const grantedOn = command.granted ? parseDay(command.grantedOn) : null;
  const decisionOn = command.decisionOn === '' ? null : parseDay(command.decisionOn);
  const errors = mistakes(command, grantedOn, decisionOn);
  if (Object.keys(errors).length > 0) return invalid(errors);
  const answer = command.answer.trim() || null;
  const decisionNumber = command.decisionNumber.trim() || null;
  return actOnTask(change, command, 'decide-extension', async ({ task, actId }) => {
    if (grantedOn && task.statedOn && grantedOn <= task.statedOn)
      return invalid({ grantedOn: 'task.refusal.notLater' });
    await decideOpenExtension(change.tx, { taskId: task.id, grantedOn, decisionNumber, decisionOn, answer, actId });
    if (!grantedOn) return ok({ fact: 'extension-refused', documentNumber: decisionNumber, note: answer });
    return ok({
      fact: 'extension-granted',
      documentNumber: decisionNumber,
      note: answer,
      details: { from: task.statedOn, to: grantedOn },
      changes: await datesOn(change, grantedOn),
    });
  });
}

function mistakes(command: DecideExtension, grantedOn: Day | null, decisionOn: Day | null): Record<string, string> {
  const errors: Record<string, string> = {};
  if (command.granted && !grantedOn) errors.grantedOn = 'task.refusal.noDay';
  if (command.granted && command.decisionNumber.trim() === '') errors.decisionNumber = 'task.refusal.numberMissing';
  if (command.decisionOn !== '' && !decisionOn) errors.decisionOn = 'task.refusal.noDay';
  if (!command.granted && command.answer.trim() === '') errors.answer = 'task.refusal.reasonMissing';
  return errors;
}

async function datesOn(change: Change, statedOn: Day) {
  const { settings, calendar } = await loadDeadlineData(change.tx, change.today);
  const urgedOn = settings.urge === 'last-working-day' ? lastWorkingDayOnOrBefore(calendar, statedOn) : statedOn;
  return { stated_on: statedOn, urged_on: urgedOn, due_at: endOfWorkingDay(calendar, statedOn) };
}
