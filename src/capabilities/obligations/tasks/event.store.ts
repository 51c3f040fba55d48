import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { RecordedEvent } from '../deadline.rules.ts';

export interface NewRecordedEvent extends RecordedEvent {
  readonly obligationId: Id;
  /** null: it concerns every unit that owes the obligation */
  readonly unitId: Id | null;
  readonly documentNumber: string | null;
  readonly note: string | null;
  readonly actId: Id;
}

export async function insertRecordedEvent(tx: Tx, event: NewRecordedEvent): Promise<void> {
  await tx
    .insertInto('recorded_event')
    .values({
      id: event.id,
      obligation_id: event.obligationId,
      unit_id: event.unitId,
      kind: event.kind,
      event: event.event,
      happened_on: event.on,
      happened_at: event.at,
      due_on: event.dueOn,
      document_number: event.documentNumber,
      note: event.note,
      act_id: event.actId,
    })
    .execute();
}
