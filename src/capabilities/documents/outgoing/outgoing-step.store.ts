import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { OutgoingAction } from './outgoing.lifecycle.ts';

export type StepAction = OutgoingAction | 'draft';

/** One step of the chain; who took it (người nhập) stands in the audit row. */
export interface Step {
  readonly id: Id;
  readonly action: StepAction;
  readonly contentNumber: number;
  readonly happenedOn: Day;
  readonly remarks: string | null;
  readonly personId: Id | null;
  readonly unitId: Id | null;
}

export interface NewStep {
  readonly id: Id;
  readonly documentId: Id;
  readonly contentId: Id;
  readonly action: StepAction;
  readonly happenedOn: Day;
  readonly remarks: string | null;
  readonly actId: Id;
}

export async function insertStep(tx: Tx, step: NewStep): Promise<void> {
  await tx
    .insertInto('outgoing_step')
    .values({
      id: step.id,
      document_id: step.documentId,
      content_id: step.contentId,
      action: step.action,
      happened_on: step.happenedOn,
      remarks: step.remarks,
      act_id: step.actId,
    })
    .execute();
}

export async function listSteps(tx: Tx, documentId: Id): Promise<Step[]> {
  const rows = await tx
    .selectFrom('outgoing_step as s')
    .innerJoin('outgoing_content as c', 'c.id', 's.content_id')
    .innerJoin('audit_entry as a', 'a.id', 's.act_id')
    .select([
      's.id',
      's.action',
      'c.number as contentNumber',
      's.happened_on as happenedOn',
      's.remarks',
      'a.person_id as personId',
      'a.unit_id as unitId',
    ])
    .where('s.document_id', '=', documentId)
    .orderBy('s.id')
    .execute();
  return rows as Step[];
}
