import { yearOf } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { periodCode } from '../../../kernel/period.ts';
import type { Change } from '../../../platform/change.ts';
import { type DeadlineData, listDutiesInForce, loadDeadlineData, tellUnits } from '../../obligations/index.ts';
import { listUnitsHolding } from '../../organisations/index.ts';
import type { AppliedRule } from '../../rulebook/index.ts';
import { periodWords, type ReportRound } from '../report.rules.ts';
import { reportPaths } from '../reports.paths.ts';
import { insertReportDuties, insertReports } from './owed-report.store.ts';
import type { Regime } from './regime.rules.ts';
import { daysOfReport } from './report-days.rules.ts';
import { fulfils } from './report-duty.rules.ts';
import type { ReportPeriod } from './report-period.rules.ts';
import { insertRound } from './round.store.ts';
import { listSenders, type Sender } from './sender.store.ts';

export interface OpenedRound {
  readonly roundId: Id;
  readonly reports: number;
}

/**
 * Opens one period of a regime: the reports of everybody who owes one, in one statement, the obligations that they
 * fulfil, and a notice to each unit. @returns null where it is open already or nobody owes it
 */
export async function openPeriod(
  change: Change,
  rule: AppliedRule<Regime>,
  period: ReportPeriod,
): Promise<OpenedRound | null> {
  const senders = await listSenders(change.tx, rule.value, yearOf(period.to), change.today);
  if (senders.length === 0) return null;
  const id = change.newId();
  const code = periodCode(period.period);
  const details = { regime: rule.code, period: code, reports: senders.length };
  const actId = await change.record({ action: 'report.open', subjectType: 'report-round', subjectId: id, details });
  const data = await loadDeadlineData(change.tx, period.to);
  const round = roundOf(id, rule, period, change, data);
  const opened = await insertRound(change.tx, {
    ...round,
    ruleId: rule.ruleId,
    ruleVersion: rule.version,
    mark: rule.mark,
    actId,
  });
  if (!opened) return null;
  const reports = await giveReports(change, round, senders);
  await insertReportDuties(change.tx, id, await listFulfilled(change, round));
  return { roundId: id, reports };
}

const roundOf = (
  id: Id,
  { code, value, basis, inForce }: AppliedRule<Regime>,
  { period, from, to, statedOn }: ReportPeriod,
  { today }: Change,
  data: DeadlineData,
): ReportRound => ({
  id,
  regime: code,
  name: value.name,
  nameEn: value.name_en,
  form: value.form,
  formVersion: value.form_version,
  period: periodCode(period),
  from,
  to,
  ...daysOfReport({ to, statedOn }, value.bound, data),
  sender: value.sender,
  receiver: value.receiver,
  content: value.content,
  basis,
  outsideValidity: !inForce || !data.inForce,
  openedOn: today,
});

/** Reports for those who have none yet, and the notice of it: who is outside the line of direction is asked only. */
export async function giveReports(change: Change, round: ReportRound, senders: readonly Sender[]): Promise<number> {
  const [receiverId = null] = await listUnitsHolding(change.tx, round.receiver, change.today);
  const rows = senders.map(({ unitId, inLine }) => ({ id: change.newId(), unitId, receiverId, askedOnly: !inLine }));
  const made = await insertReports(change.tx, round, rows);
  const details = { period: periodWords(round, 'vi'), day: round.dueOn };
  await tellUnits(
    change,
    rows
      .filter(({ id }) => made.has(id))
      .map(({ id, unitId, askedOnly }) => ({
        unitId,
        to: 'workers-and-heads' as const,
        kind: askedOnly ? ('report-asked' as const) : ('report-opened' as const),
        record: { id, path: reportPaths.report(id) },
        key: 'opened',
        details,
      })),
  );
  return made.size;
}

async function listFulfilled(change: Change, round: ReportRound): Promise<Id[]> {
  const standing = new Set(await listUnitsHolding(change.tx, 'standing-body', change.today));
  const ofStandingBody = round.sender === 'standing-body';
  if (round.sender === 'approver') return [];
  return (await listDutiesInForce(change.tx, change.today))
    .filter(({ holders }) => holders.some(({ unitId }) => standing.has(unitId)) === ofStandingBody)
    .filter((duty) => fulfils(duty, round))
    .map(({ obligationId }) => obligationId);
}
