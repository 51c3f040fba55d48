import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { OutgoingState } from '../../documents/index.ts';
import type { Conclusion } from './conclusion.rules.ts';

export interface Meeting {
  readonly id: Id;
  readonly heldOn: Day;
  /** the post of who chaired, as the notice says it */
  readonly chairedBy: string;
  /** "Hội nghị tổng kết …"; null of a briefing */
  readonly occasion: string | null;
  readonly documentId: Id;
  readonly paperState: OutgoingState;
  readonly issuedOn: Day | null;
  readonly directiveId: Id | null;
  readonly conclusions: number;
  readonly version: number;
}

const select = async (tx: Tx, rest: ReturnType<typeof sql>): Promise<Meeting[]> => {
  const { rows } = await sql<Meeting>`
    select m.id, m.held_on as "heldOn", m.chaired_by as "chairedBy", m.occasion, m.document_id as "documentId",
      o.state as "paperState", m.issued_on as "issuedOn", m.directive_id as "directiveId", m.version,
      (select count(*)::int from meeting_conclusion c where c.meeting_id = m.id) as conclusions
    from meeting m join outgoing_document o on o.document_id = m.document_id ${rest}`.execute(tx);
  return rows;
};

export const findMeeting = async (tx: Tx, id: Id): Promise<Meeting | null> =>
  (await select(tx, sql`where m.id = ${id}`))[0] ?? null;

/** Locked for whoever changes it. */
export async function findMeetingForUpdate(tx: Tx, id: Id): Promise<Meeting | null> {
  await sql`select from meeting where id = ${id} for update`.execute(tx);
  return findMeeting(tx, id);
}

export const findMeetingOfDocument = async (tx: Tx, documentId: Id): Promise<Meeting | null> =>
  (await select(tx, sql`where m.document_id = ${documentId} for update of m`))[0] ?? null;

/** The newest first. */
export const listMeetings = (tx: Tx, limit: number): Promise<Meeting[]> =>
  select(tx, sql`order by m.held_on desc, m.id desc limit ${limit}`);

export async function insertMeeting(
  tx: Tx,
  meeting: Pick<Meeting, 'id' | 'heldOn' | 'chairedBy' | 'occasion' | 'documentId'> & { readonly actId: Id },
): Promise<void> {
  await tx
    .insertInto('meeting')
    .values({
      id: meeting.id,
      held_on: meeting.heldOn,
      chaired_by: meeting.chairedBy,
      occasion: meeting.occasion,
      document_id: meeting.documentId,
      act_id: meeting.actId,
    })
    .execute();
}

export type MeetingChange = Partial<{ held_on: Day; chaired_by: string; issued_on: Day; directive_id: Id }>;

/** The caller holds the lock; the version goes up. */
export async function updateMeeting(tx: Tx, id: Id, change: MeetingChange): Promise<void> {
  await tx
    .updateTable('meeting')
    .set((row) => ({ ...change, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

export type KeptConclusion = Conclusion & {
  readonly id: Id;
  /** as the notice says it, without its last full stop */
  readonly sentence: string;
};

export async function listConclusions(tx: Tx, meetingId: Id): Promise<KeptConclusion[]> {
  const { rows } = await sql<KeptConclusion>`
    select c.id, c.words, c.due_on as "dueOn", c.sentence,
      array(select u.unit_id::text from conclusion_unit u where u.conclusion_id = c.id order by u.position) as "unitIds"
    from meeting_conclusion c where c.meeting_id = ${meetingId} order by c.position`.execute(tx);
  return rows;
}

/** Of a draft only: what was issued stands. */
export async function replaceConclusions(tx: Tx, meetingId: Id, conclusions: readonly KeptConclusion[]): Promise<void> {
  await tx.deleteFrom('meeting_conclusion').where('meeting_id', '=', meetingId).execute();
  await insertRows(
    tx,
    'meeting_conclusion',
    conclusions.map(({ id, words, dueOn, sentence }, index) => ({
      id,
      meeting_id: meetingId,
      position: index + 1,
      words,
      due_on: dueOn,
      sentence,
    })),
  );
  await insertRows(
    tx,
    'conclusion_unit',
    conclusions.flatMap(({ id, unitIds }) =>
      unitIds.map((unitId, at) => ({ conclusion_id: id, unit_id: unitId, position: at + 1 })),
    ),
  );
}
