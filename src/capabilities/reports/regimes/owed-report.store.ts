import { sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { ReportRound } from '../report.rules.ts';

export interface NewReport {
  readonly id: Id;
  readonly unitId: Id;
  readonly receiverId: Id | null;
  readonly askedOnly: boolean;
}

/** All of them in one statement; a unit that has one already keeps it. @returns the ids that are new */
export const insertReports = (
  tx: Tx,
  { id, dueOn }: Pick<ReportRound, 'id' | 'dueOn'>,
  reports: readonly NewReport[],
): Promise<Set<string>> =>
  insertRows(
    tx,
    'report',
    reports.map((report) => ({
      id: report.id,
      round_id: id,
      unit_id: report.unitId,
      receiver_id: report.receiverId,
      state: 'drafting',
      asked_only: report.askedOnly,
      due_on: dueOn,
      no_activity: false,
      version: 1,
    })),
    'skip',
  );

export async function insertReportDuties(tx: Tx, roundId: Id, obligationIds: readonly Id[]): Promise<void> {
  await insertRows(
    tx,
    'report_duty',
    obligationIds.map((obligationId) => ({ round_id: roundId, obligation_id: obligationId })),
    'skip',
  );
}

export async function listReportDuties(tx: Tx, roundId: Id): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`
    select obligation_id as id from report_duty where round_id = ${roundId} order by obligation_id`.execute(tx);
  return rows.map(({ id }) => id);
}
