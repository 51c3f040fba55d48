import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Receiver, SendingWay } from './distribution.rules.ts';

/** Every line under Nơi nhận in its order, with its last sending. One query. */
export async function listReceivers(tx: Tx, documentId: Id): Promise<Receiver[]> {
  const { rows } = await sql<Receiver>`
    select r.position, r.name, r.note, r.unit_id as "unitId", s.id as "sendingId", s.way, s.sent_on::text as "sentOn",
      s.copies, c.received_on::text as "receivedOn", c.arrival_number as "arrivalNumber"
    from document_recipient r
    left join lateral (select * from document_sending x where x.document_id = r.document_id and x.position = r.position
      order by x.id desc limit 1) s on true
    left join document_receipt c on c.sending_id = s.id
    where r.document_id = ${documentId} order by r.position`.execute(tx);
  return rows;
}

export interface NewSending {
  readonly id: Id;
  readonly documentId: Id;
  readonly position: number;
  readonly way: SendingWay;
  readonly sentOn: Day;
  readonly copies: number;
  readonly note: string | null;
  readonly actId: Id;
}

export async function insertSendings(tx: Tx, sendings: readonly NewSending[]): Promise<void> {
  await insertRows(
    tx,
    'document_sending',
    sendings.map((sending) => ({
      id: sending.id,
      document_id: sending.documentId,
      position: sending.position,
      way: sending.way,
      sent_on: sending.sentOn,
      copies: sending.copies,
      note: sending.note,
      act_id: sending.actId,
    })),
  );
}

export interface SentTo {
  readonly documentId: Id;
  readonly unitId: Id | null;
  readonly sentOn: Day;
}

export async function findSending(tx: Tx, sendingId: Id): Promise<SentTo | null> {
  const { rows } = await sql<SentTo>`
    select s.document_id as "documentId", r.unit_id as "unitId", s.sent_on::text as "sentOn"
    from document_sending s
    join document_recipient r on r.document_id = s.document_id and r.position = s.position
    where s.id = ${sendingId}`.execute(tx);
  return rows[0] ?? null;
}

export async function isReceived(tx: Tx, sendingId: Id): Promise<boolean> {
  const row = await tx
    .selectFrom('document_receipt')
    .select('sending_id')
    .where('sending_id', '=', sendingId)
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertReceipt(
  tx: Tx,
  receipt: { sendingId: Id; receivedOn: Day; arrivalNumber: string | null; actId: Id },
): Promise<void> {
  await tx
    .insertInto('document_receipt')
    .values({
      sending_id: receipt.sendingId,
      received_on: receipt.receivedOn,
      arrival_number: receipt.arrivalNumber,
      act_id: receipt.actId,
    })
    .execute();
}
