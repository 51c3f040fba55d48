import type { Id } from '../../../kernel/ids.ts';
import type { Change } from '../../../platform/change.ts';
import { insertRows } from '../tasks/bulk.store.ts';
import type { NoticeDetails, NoticeKind } from './notice.rules.ts';
import type { Recipient } from './recipient.rules.ts';

/** Something to tell several people. */
export interface Telling {
  readonly to: readonly Recipient[];
  readonly kind: NoticeKind;
  readonly subject: { readonly taskId: Id } | { readonly editionId: Id };
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
      key,
      details,
      made_on: change.today,
      made_at: change.now,
    })),
  );
  return (await insertRows(change.tx, 'notice', rows, 'skip')).size;
}
