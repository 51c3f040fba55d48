import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { OutgoingState } from '../../documents/index.ts';
import type { PaperPoint, PaperPurpose } from './paper.rules.ts';

/** A paper of an activity, as far as it has come. */
export interface ActivityPaper {
  readonly id: Id;
  readonly activityId: Id;
  readonly purpose: PaperPurpose;
  readonly documentId: Id;
  readonly subject: string;
  readonly state: OutgoingState;
  readonly issuedOn: Day | null;
  readonly directiveId: Id | null;
  readonly version: number;
  /** lines under Nơi nhận, and how many of them confirmed that they got it */
  readonly receivers: number;
  readonly received: number;
}

async function select(tx: Tx, where: RawBuilder<unknown>): Promise<ActivityPaper[]> {
  const { rows } = await sql<ActivityPaper>`
    select p.id, p.activity_id as "activityId", p.purpose, p.document_id as "documentId", d.subject, o.state,
      p.issued_on::text as "issuedOn", p.directive_id as "directiveId", p.version,
      (select count(*)::int from document_recipient r where r.document_id = p.document_id) as receivers,
      (select count(distinct s.position)::int from document_sending s
        join document_receipt c on c.sending_id = s.id where s.document_id = p.document_id) as received
    from activity_paper p join outgoing_document o on o.document_id = p.document_id
    join document d on d.id = p.document_id where ${where} order by p.id`.execute(tx);
  return rows;
}

export const listPapersOf = (tx: Tx, activityId: Id): Promise<ActivityPaper[]> =>
  select(tx, sql`p.activity_id = ${activityId}`);

export const findPaper = async (tx: Tx, id: Id): Promise<ActivityPaper | null> =>
  (await select(tx, sql`p.id = ${id}`))[0] ?? null;

/** Locked for whoever changes it. */
export async function findPaperForUpdate(tx: Tx, id: Id): Promise<ActivityPaper | null> {
  await sql`select from activity_paper where id = ${id} for update`.execute(tx);
  return findPaper(tx, id);
}

export async function findPaperOfDocument(tx: Tx, documentId: Id): Promise<ActivityPaper | null> {
  await sql`select from activity_paper where document_id = ${documentId} for update`.execute(tx);
  return (await select(tx, sql`p.document_id = ${documentId}`))[0] ?? null;
}

export async function insertPaper(
  tx: Tx,
  paper: Pick<ActivityPaper, 'id' | 'activityId' | 'purpose' | 'documentId'> & { readonly actId: Id },
): Promise<void> {
  await tx
    .insertInto('activity_paper')
    .values({
      id: paper.id,
      activity_id: paper.activityId,
      purpose: paper.purpose,
      document_id: paper.documentId,
      act_id: paper.actId,
    })
    .execute();
}

/** The caller holds the lock; the version goes up. */
export async function updatePaper(
  tx: Tx,
  id: Id,
  changes: Partial<{ issued_on: Day; directive_id: Id }>,
): Promise<void> {
  await tx
    .updateTable('activity_paper')
    .set((row) => ({ ...changes, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

export type KeptPoint = PaperPoint & { readonly sentence: string };

export async function listPoints(tx: Tx, paperId: Id): Promise<KeptPoint[]> {
  const { rows } = await sql<KeptPoint>`
    select words, sentence, due_on::text as "dueOn", unit_id as "unitId" from activity_paper_point
    where paper_id = ${paperId} order by position`.execute(tx);
  return rows;
}

/** Of a draft only: what was issued stands. */
export async function replacePoints(
  tx: Tx,
  paperId: Id,
  points: readonly (KeptPoint & { readonly id: Id })[],
): Promise<void> {
  await tx.deleteFrom('activity_paper_point').where('paper_id', '=', paperId).execute();
  await insertRows(
    tx,
    'activity_paper_point',
    points.map(({ id, words, sentence, dueOn, unitId }, index) => ({
      id,
      paper_id: paperId,
      position: index + 1,
      words,
      sentence,
      due_on: dueOn,
      unit_id: unitId,
    })),
  );
}
