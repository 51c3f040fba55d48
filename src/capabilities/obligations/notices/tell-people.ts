import type { Id } from '../../../kernel/ids.ts';
import type { Change } from '../../../platform/change.ts';
import { insertRows } from '../tasks/bulk.store.ts';
import type { NoticeDetails, NoticeKind } from './notice.rules.ts';
import type { Recipient } from './recipient.rules.ts';

/** A task, an edition, or a record of a capability to the right with the page on which it stands. */
export type NoticeSubject =
  | { readonly taskId: Id }
  | { readonly editionId: Id }
  | { readonly recordId: Id; readonly recordPath: string };

/** Something to tell several people. */
export interface Telling {
  readonly to: readonly Recipient[];
  readonly kind: NoticeKind;
  readonly subject: NoticeSubject;
  /** which time: the same for the same thing whatever run of a job tells it */
  readonly key: string;
  readonly details?: NoticeDetails;
}

/** Writes the notices that nobody has had yet, in one statement. @returns how many are new */
export async function tellPeople(change: Change, tellings: readonly Telling[]): Promise<number> {
  const rows = tellings.flatMap(({ to, kind, subject, key, details = {} }) =>
    to.map(({ personId, unitId }) => ({
      id: change.newId(),
      person_id: personId,
      unit_id: unitId,
      kind,
      task_id: 'taskId' in subject ? subject.taskId : null,
      edition_id: 'editionId' in subject ? subject.editionId : null,
      record_id: 'recordId' in subject ? subject.recordId : null,
      record_path: 'recordId' in subject ? subject.recordPath : null,
      key,
      details,
      made_on: change.today,
      made_at: change.now,
    })),
  );
  return (await insertRows(change.tx, 'notice', rows, 'skip')).size;
}
