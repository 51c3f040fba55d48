import { sql } from 'kysely';
import type { ResultRecipient } from '../../../compiler/index.ts';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { TaskPart, TaskState } from './task.rules.ts';

/** Where a task comes from: the sentence in its text, and the edition that published it. */
export interface TaskSource {
  readonly action: string;
  readonly section: string;
  readonly deliverable: string | null;
  readonly quoteStart: number;
  readonly quoteEnd: number;
  readonly recipients: readonly ResultRecipient[];
  readonly directiveId: Id;
  readonly documentLabel: string;
  readonly editionNumber: number;
  readonly text: string;
}

export async function getTaskSource(tx: Tx, revisionId: Id): Promise<TaskSource> {
  const { rows } = await sql<TaskSource>`
    select r.action, r.section, r.deliverable, r.quote_start as "quoteStart", r.quote_end as "quoteEnd", r.recipients,
      e.directive_id as "directiveId", e.document_label as "documentLabel", e.number as "editionNumber",
      d.canonical as text
    from obligation_revision r
    join edition e on e.id = r.edition_id
    join directive_text d on d.id = r.text_id
    where r.id = ${revisionId}`.execute(tx);
  const row = rows[0];
  if (!row) throw new Error('a task without its revision');
  return row;
}

/** The same period's task of another unit. */
export interface PartnerTask {
  readonly id: Id;
  readonly unitId: Id;
  readonly part: TaskPart;
  readonly state: TaskState;
  readonly statedOn: Day | null;
  readonly urgedOn: Day | null;
  readonly handedInOn: Day | null;
  readonly standing: boolean;
  readonly waitsFor: 'event' | 'demand' | null;
  readonly cooperationRequest: boolean;
  /** of all partners, shown or not */
  readonly total: number;
  /** of them, those that have handed in */
  readonly done: number;
}

/** Leads first; more than `limit` are only counted. */
export async function listPartners(
  tx: Tx,
  task: { id: Id; obligationId: Id; dueKey: string },
  limit: number,
): Promise<PartnerTask[]> {
  const { rows } = await sql<PartnerTask>`
    select t.id, t.unit_id as "unitId", t.part, t.state, t.stated_on as "statedOn", t.urged_on as "urgedOn",
      t.handed_in_on as "handedInOn", t.standing, t.waits_for as "waitsFor",
      t.cooperation_request as "cooperationRequest", count(*) over () as total,
      count(*) filter (where t.state in ('handed-in', 'unit-confirmed', 'checked')) over () as done
    from task t
    where t.obligation_id = ${task.obligationId} and t.due_key = ${task.dueKey} and t.id <> ${task.id}
      and t.state not in ('withdrawn', 'moved', 'transferred')
    order by t.part desc, t.id limit ${limit}`.execute(tx);
  return rows;
}

export interface OpenRequests {
  readonly wantedOn: Day | null;
  readonly extensionReason: string | null;
  readonly transferTo: Id | null;
  readonly transferReason: string | null;
}

/** The extension and the transfer that wait for an answer, and where the task went. */
export async function getOpenRequests(tx: Tx, taskId: Id): Promise<OpenRequests> {
  const { rows } = await sql<OpenRequests>`
    select x.wanted_on as "wantedOn", x.reason as "extensionReason", p.to_unit_id as "transferTo",
      p.reason as "transferReason"
    from task t
    left join extension x on x.task_id = t.id and x.state = 'asked'
    left join transfer p on p.task_id = t.id and p.state = 'proposed'
    where t.id = ${taskId}`.execute(tx);
  return rows[0] ?? { wantedOn: null, extensionReason: null, transferTo: null, transferReason: null };
}

/** The tasks that a reorganisation or a transfer made out of this one. */
export async function listMovedTo(tx: Tx, taskId: Id): Promise<{ id: Id; unitId: Id }[]> {
  const rows = await tx
    .selectFrom('task')
    .select(['id', 'unit_id as unitId'])
    .where('moved_from_id', '=', taskId)
    .orderBy('id')
    .execute();
  return rows as { id: Id; unitId: Id }[];
}
