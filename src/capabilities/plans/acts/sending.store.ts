import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import { followLines } from '../consolidation/follow-lines.store.ts';

export type SendingWay = 'click' | 'signed-document';

export interface Sending {
  readonly id: Id;
  readonly planId: Id;
  readonly number: number;
  readonly sentOn: Day;
  readonly way: SendingWay;
  readonly signedForPostId: Id | null;
  readonly documentId: Id | null;
  readonly receipt: string;
  readonly daysLate: number;
  readonly actId: Id;
}

export interface FrozenLine {
  readonly lineId: Id;
  readonly revisionId: Id;
}

/** A sending and the exact revisions that it holds. */
export async function insertSending(tx: Tx, sending: Sending, lines: readonly FrozenLine[]): Promise<void> {
  await insertRows(tx, 'plan_sending', [
    {
      id: sending.id,
      plan_id: sending.planId,
      number: sending.number,
      sent_on: sending.sentOn,
      way: sending.way,
      signed_for_post_id: sending.signedForPostId,
      document_id: sending.documentId,
      receipt: sending.receipt,
      days_late: sending.daysLate,
      act_id: sending.actId,
    },
  ]);
  if (lines.length === 0) return;
  await sql`
    insert into sending_line (sending_id, line_id, revision_id)
    select ${sending.id}, x.line, x.revision
    from unnest(${lines.map((line) => line.lineId)}::uuid[], ${lines.map((line) => line.revisionId)}::uuid[])
      x (line, revision)`.execute(tx);
}

export interface SendingRow extends Sending {
  readonly lines: number;
  /** the paper that it went with: "12/UBND-VX" */
  readonly documentNumber: string | null;
  readonly takenBack: boolean;
}

/** Newest first. */
export async function listSendings(tx: Tx, planId: Id): Promise<SendingRow[]> {
  const { rows } = await sql<SendingRow>`
    select s.id, s.plan_id as "planId", s.number, s.sent_on as "sentOn", s.way, s.signed_for_post_id as "signedForPostId",
      s.document_id as "documentId", s.receipt, s.days_late as "daysLate", s.act_id as "actId",
      (select count(*)::int from sending_line l where l.sending_id = s.id) as lines,
      case when d.number like '%/%' or d.symbol is null then d.number else d.number || '/' || d.symbol end
        as "documentNumber", ${wasTakenBack} as "takenBack"
    from plan_sending s left join document d on d.id = s.document_id
    where s.plan_id = ${planId} order by s.number desc`.execute(tx);
  return rows;
}

/** A sending that its sender took back stays in the history and counts no more. */
const wasTakenBack = sql`exists (select from plan_fact t where t.plan_id = s.plan_id and t.kind = 'taken-back'
  and (t.details->>'sending')::int = s.number)`;

/** The number after the last sending of a plan that the caller has locked, and the next receipt number of the province. */
export async function takeSendingNumbers(
  tx: Tx,
  planId: Id,
): Promise<{ number: number; receipt: number; province: string }> {
  const { rows } = await sql<{ number: number; receipt: number; province: string }>`
    select coalesce((select max(s.number) from plan_sending s where s.plan_id = ${planId}), 0) + 1 as number,
      nextval('plan_receipt')::int as receipt,
      (select code from installation.province where schema_name = current_schema()) as province`.execute(tx);
  const [row] = rows;
  if (!row) throw new Error('numbers come in one row');
  return row;
}

/** Takes the last sending back: what the reader has is again what an earlier sending, if any, brought. */
export async function unsendLines(tx: Tx, planId: Id, lineIds: readonly Id[], before: number): Promise<void> {
  await sql`
    update plan_line l set state = 'open', version = l.version + 1, sent_revision_id = (
      select f.revision_id from sending_line f join plan_sending s on s.id = f.sending_id
      where f.line_id = l.id and s.plan_id = ${planId} and s.number < ${before}
        and not ${wasTakenBack}
      order by s.number desc limit 1)
    where l.id = any(${[...lineIds]}::uuid[])`.execute(tx);
  await followLines(tx, lineIds);
}
