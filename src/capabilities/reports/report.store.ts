import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Tx } from '../../platform/database/tenant.ts';
import type { Report, ReportRound, ReportState } from './report.rules.ts';
import type { ReportPlace } from './reports.policy.ts';

/** A report with its round and all that rights look at. */
export interface SituatedReport {
  readonly report: Report;
  readonly round: ReportRound;
  readonly place: ReportPlace;
}

const reportColumns = sql`r.id, r.round_id as "roundId", r.unit_id as "unitId", r.receiver_id as "receiverId", r.state,
  r.asked_only as "askedOnly", r.due_on as "dueOn", r.no_activity as "noActivity", r.edition_id as "editionId",
  r.sent_on as "sentOn", r.received_on as "receivedOn", r.document_id as "documentId", r.version`;

export const roundColumns = sql`o.id, o.regime, o.name, o.name_en as "nameEn", o.form, o.form_version as "formVersion",
  o.period, o.from_on as "from", o.to_on as "to", o.stated_on as "statedOn", o.bound, o.due_on as "dueOn",
  o.urged_on as "urgedOn", o.moved_by_law as "movedByLaw", o.sender, o.receiver, o.content, o.basis,
  o.outside_validity as "outsideValidity", o.opened_on as "openedOn"`;

export async function findRound(tx: Tx, id: Id): Promise<ReportRound | null> {
  const { rows } = await sql<ReportRound>`select ${roundColumns} from report_round o where o.id = ${id}`.execute(tx);
  return rows[0] ?? null;
}

export const findReport = (tx: Tx, id: Id, today: Day): Promise<SituatedReport | null> =>
  selectReport(tx, sql`r.id = ${id}`, today);

/** Locks it until the transaction ends; read only then, because a statement that waited still sees what was before. */
export async function lockReport(tx: Tx, id: Id, today: Day): Promise<SituatedReport | null> {
  await sql`select from report where id = ${id} for update`.execute(tx);
  return findReport(tx, id, today);
}

async function selectReport(tx: Tx, where: RawBuilder<unknown>, today: Day): Promise<SituatedReport | null> {
  const { rows } = await sql<Report & { unitPath: string | null }>`
    select ${reportColumns},
      (select p.path from unit_placement p where p.unit_id = r.unit_id and p.valid @> ${today}::date) as "unitPath"
    from report r where ${where}`.execute(tx);
  const [row] = rows;
  const round = row && (await findRound(tx, row.roundId));
  if (!row || !round) return null;
  const { unitPath, ...report } = row;
  return { report, round, place: { unitId: report.unitId, unitPath, sender: round.sender, receiver: round.receiver } };
}

export interface ReportChange {
  readonly state?: ReportState;
  readonly noActivity?: boolean;
  readonly editionId?: Id | null;
  readonly sentOn?: Day;
  readonly receivedOn?: Day | null;
  readonly documentId?: Id;
}

/** Goes up by one version. */
export async function updateReport(tx: Tx, id: Id, change: ReportChange): Promise<void> {
  const { state, noActivity, editionId, sentOn, receivedOn, documentId } = change;
  await tx
    .updateTable('report')
    .set({
      ...(state !== undefined && { state }),
      ...(noActivity !== undefined && { no_activity: noActivity }),
      ...(editionId !== undefined && { edition_id: editionId }),
      ...(sentOn !== undefined && { sent_on: sentOn }),
      ...(receivedOn !== undefined && { received_on: receivedOn }),
      ...(documentId !== undefined && { document_id: documentId }),
      version: sql`version + 1`,
    })
    .where('id', '=', id)
    .execute();
}

export interface ReportFactRow {
  readonly id: Id;
  readonly reportId: Id;
  readonly editionId: Id | null;
  readonly kind: string;
  readonly words: string | null;
  readonly happenedOn: Day;
  readonly details: Readonly<Record<string, unknown>>;
  readonly actId: Id;
}

export async function insertReportFact(tx: Tx, fact: ReportFactRow): Promise<void> {
  await tx
    .insertInto('report_fact')
    .values({
      id: fact.id,
      report_id: fact.reportId,
      edition_id: fact.editionId,
      kind: fact.kind,
      words: fact.words,
      happened_on: fact.happenedOn,
      details: JSON.stringify(fact.details),
      act_id: fact.actId,
    })
    .execute();
}
