import { addDays, yearOf } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { findDocument, notation } from '../../documents/index.ts';
import { confirmByReceipt, type DueTask, handInDocument, listDutyTasks } from '../../obligations/index.ts';
import { listReportDuties } from '../regimes/owed-report.store.ts';
import type { SituatedReport } from '../report.store.ts';

/** A report of a period answers the tasks that fall due around its own day, not those of the other half of the year. */
const DAYS_BEFORE = 31;
const DAYS_AFTER = 62;
const HAND_IN_FROM: readonly string[] = ['not-started', 'in-progress', 'returned'];

/** The paper of a report is the evidence of the unit's own task: nobody hands it in a second time. @returns the tasks */
export async function handInReportTasks(change: Change, situated: SituatedReport, documentId: Id): Promise<Id[]> {
  const paper = await paperOf(change, documentId);
  return onTasks(change, situated, HAND_IN_FROM, ({ id: taskId, version }) =>
    handInDocument(change, { taskId, version, ...paper }),
  );
}

/** Receipt confirms what was handed in. What the lifecycle of tasks does not allow stays as it is. */
export async function confirmReportTasks(change: Change, situated: SituatedReport): Promise<Id[]> {
  const { documentId } = situated.report;
  if (!documentId) return [];
  const { documentNumber } = await paperOf(change, documentId);
  return onTasks(change, situated, ['handed-in'], ({ id: taskId, version }) =>
    confirmByReceipt(change, { taskId, version, documentNumber }),
  );
}

async function onTasks(
  change: Change,
  situated: SituatedReport,
  from: readonly string[],
  act: (task: DueTask) => Promise<Result<Id>>,
): Promise<Id[]> {
  const { report, round } = situated;
  const obligationIds = await listReportDuties(change.tx, round.id);
  if (obligationIds.length === 0) return [];
  const asked = { obligationIds, unitIds: [report.unitId], year: yearOf(round.to) };
  const tasks = (await listDutyTasks(change.tx, asked)).filter(
    ({ state, statedOn }) =>
      from.includes(state) &&
      statedOn !== null &&
      addDays(round.to, -DAYS_BEFORE) <= statedOn &&
      statedOn <= addDays(round.to, DAYS_AFTER),
  );
  const done: Id[] = [];
  for (const task of tasks) if ((await act(task)).ok) done.push(task.id);
  return done;
}

async function paperOf({ tx, today }: Change, documentId: Id) {
  const document = await findDocument(tx, documentId);
  const documentOn = document?.issuedOn ?? today;
  return { documentNumber: document ? notation(document) : '', documentOn };
}
