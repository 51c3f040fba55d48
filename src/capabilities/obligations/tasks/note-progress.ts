import type { Id } from '../../../kernel/ids.ts';
import { invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { actOnTask, type OnTask } from './act-on-task.ts';

export interface NoteProgress extends OnTask {
  /** one sentence on what was done */
  readonly note: string;
}

/** Tells how far a task is; a standing card lives from such notes. */
export async function noteProgress(change: Change, command: NoteProgress): Promise<Result<Id>> {
  if (command.note.trim() === '') return invalid({ note: 'task.refusal.noteMissing' });
  return actOnTask(change, command, 'note-progress', () =>
    ok({ fact: 'progress-noted', note: command.note.trim(), changes: { last_activity_on: change.today } }),
  );
}
