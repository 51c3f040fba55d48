import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { writeOnActivity } from '../kinds/index.ts';
import { markClockDone, reopenClock } from './clock.store.ts';

export interface FulfilClock {
  readonly activityId: Id;
  readonly code: string;
  readonly doneOn: Day;
  /** "Công văn số 12/UBND-VX"; or why the duty does not apply here */
  readonly documentNumber: string;
  readonly notNeededReason: string;
}

/** The duty was done with a document, or it was said why it does not apply. @returns the activity */
export async function fulfilClock(change: Change, command: FulfilClock): Promise<Result<Id>> {
  const documentNumber = command.documentNumber.trim();
  const notNeededReason = command.notNeededReason.trim();
  if (documentNumber === '' && notNeededReason === '')
    return invalid({ documentNumber: 'activity.clock.error.document' });
  if (documentNumber !== '' && notNeededReason !== '') return invalid({ notNeededReason: 'activity.clock.error.both' });
  if (command.doneOn > change.today) return invalid({ doneOn: 'activity.clock.error.ahead' });
  return onClock(change, command, 'clock-done', documentNumber || notNeededReason, (actId) =>
    markClockDone(change.tx, command.activityId, command.code, {
      doneOn: command.doneOn,
      documentNumber: documentNumber || null,
      notNeededReason: notNeededReason || null,
      actId,
    }),
  );
}

/** Undo of what was said by mistake; the history keeps it. */
export const takeBackClock = (change: Change, on: Pick<FulfilClock, 'activityId' | 'code'>): Promise<Result<Id>> =>
  onClock(change, on, 'clock-reopened', null, () => reopenClock(change.tx, on.activityId, on.code));

const onClock = (
  change: Change,
  { activityId, code }: Pick<FulfilClock, 'activityId' | 'code'>,
  fact: string,
  words: string | null,
  apply: (actId: Id) => Promise<boolean>,
): Promise<Result<Id>> =>
  writeOnActivity<Id>(change, { activityId, fact, words, details: { code } }, async ({ actId }) =>
    (await apply(actId)) ? ok(activityId) : conflict('activity.clock.refusal.changed'),
  );
