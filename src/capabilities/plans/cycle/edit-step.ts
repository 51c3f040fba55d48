import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { loadDeadlineData } from '../../obligations/index.ts';
import type { Bound } from './cycle.rules.ts';
import { statedDay } from './cycle-days.rules.ts';
import { listSteps, saveStepDay, saveStepDone } from './cycle-step.store.ts';
import { lockCycle, type OnCycle, recordOnCycle } from './on-cycle.ts';
import { refreshUnits } from './refresh-units.ts';

export interface EditStep {
  readonly cycleId: Id;
  /** code of the step */
  readonly step: string;
  /** the version of the step that the form was opened with */
  readonly version: number;
  readonly statedOn: Day | null;
  readonly bound: Bound;
  /** the document that sets the day */
  readonly basis: string;
  readonly note: string;
}

/** Moves the day of one step on a document; units without a day of their own follow the day on which all send. */
export async function editStep(change: Change, command: EditStep): Promise<Result<Id>> {
  const locked = await lockCycle(change, { cycleId: command.cycleId }, 'edit');
  if (!locked.ok) return locked;
  const { cycle } = locked.value;
  const step = (await listSteps(change.tx, cycle.id)).find(({ step: code }) => code === command.step);
  if (!step) return notFound();
  const basis = command.basis.trim();
  if (!command.statedOn) return invalid({ statedOn: 'cycle.refusal.day' });
  if (basis === '') return invalid({ basis: 'cycle.refusal.basis' });
  const day = statedDay(command.statedOn, command.bound, await loadDeadlineData(change.tx, command.statedOn));
  const saved = await saveStepDay(change.tx, step.id, command.version, {
    ...day,
    basis,
    note: command.note.trim() || null,
  });
  if (!saved) return conflict('cycle.refusal.stale');
  const details = { step: step.step, from: step.dueOn, to: day.dueOn, basis };
  await recordOnCycle(change, { cycleId: cycle.id, kind: 'edit-step', details });
  await refreshUnits(change, cycle.id, cycle.state === 'open');
  return ok(cycle.id);
}

export interface NoteStepDone extends OnCycle {
  readonly step: string;
  /** null takes it back */
  readonly doneOn: Day | null;
}

/** A step has been taken on a day; the acts of other folders say so too, with {@link markStepDone}. */
export async function noteStepDone(change: Change, command: NoteStepDone): Promise<Result<Id>> {
  const locked = await lockCycle(change, command, 'edit');
  if (!locked.ok) return locked;
  const { doneOn } = command;
  if (doneOn && doneOn > change.today) return invalid({ doneOn: 'cycle.refusal.dayAhead' });
  const found = await markStepDone(change, command.cycleId, command.step, doneOn);
  return found ? ok(command.cycleId) : notFound();
}

/** Inside another act's transaction: that act has asked who may. @returns false when the cycle has no such step */
export async function markStepDone(change: Change, cycleId: Id, step: string, doneOn: Day | null): Promise<boolean> {
  if (!(await saveStepDone(change.tx, cycleId, step, doneOn))) return false;
  await recordOnCycle(change, { cycleId, kind: 'step-done', details: { step, on: doneOn } });
  return true;
}
