import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { findUnit } from '../../organisations/index.ts';
import { findDocumentForUpdate } from '../document.store.ts';
import { hasCome, insertHandling, listHandlings, saveProgress } from './handling.store.ts';

export interface PassOn {
  readonly documentId: Id;
  readonly unitId: Id;
  readonly lead: boolean;
  readonly dueOn: Day | null;
}

/** Passes an incoming paper on to the unit that answers it, or helps to, with the day by which (NĐ 30/2020, Art. 23). */
export async function passOn(change: Change, command: PassOn): Promise<Result<Id>> {
  const document = await findDocumentForUpdate(change.tx, command.documentId);
  const unit = await findUnit(change.tx, command.unitId, change.today);
  if (document?.kind !== 'incoming' || !unit) return notFound();
  if (!(await hasCome(change.tx, command.documentId, actorOf(change).unitId))) return notFound();
  if (command.dueOn && command.dueOn < change.today) return invalid({ dueOn: 'handling.due.past' });
  const handlings = await listHandlings(change.tx, command.documentId);
  if (handlings.some(({ unitId }) => unitId === command.unitId)) return conflict('handling.already');
  const { documentId, unitId, lead, dueOn } = command;
  const details = { unit: unitId, lead, dueOn };
  const actId = await change.record({
    action: 'document.pass-on',
    subjectType: 'document',
    subjectId: documentId,
    details,
  });
  await insertHandling(change.tx, {
    id: change.newId(),
    documentId,
    unitId,
    lead,
    dueOn,
    passedOn: change.today,
    actId,
  });
  return ok(documentId);
}

export interface NoteProgress {
  readonly documentId: Id;
  readonly handlingId: Id;
  readonly progress: string | null;
  /** number and symbol of the paper that answers */
  readonly answerNumber: string | null;
  readonly done: boolean;
}

/** The unit that answers, or the one that passed it on, notes how far it is and with which paper it was answered. */
export async function noteProgress(change: Change, command: NoteProgress): Promise<Result<Id>> {
  if (!(await findDocumentForUpdate(change.tx, command.documentId))) return notFound();
  const handling = (await listHandlings(change.tx, command.documentId)).find(({ id }) => id === command.handlingId);
  const { unitId } = actorOf(change);
  if (!handling || (handling.unitId !== unitId && handling.byUnitId !== unitId)) return notFound();
  const { documentId, handlingId, progress, answerNumber, done } = command;
  const details = { handling: handlingId, done };
  await change.record({ action: 'document.progress', subjectType: 'document', subjectId: documentId, details });
  const doneOn = done ? (handling.doneOn ?? change.today) : null;
  await saveProgress(change.tx, handlingId, { progress, answerNumber, doneOn, receivedOn: change.today });
  return ok(documentId);
}
