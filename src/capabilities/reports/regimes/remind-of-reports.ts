import type { Id } from '../../../kernel/ids.ts';
import { conflict, forbidden, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { tellUnits } from '../../obligations/index.ts';
import { loadPlanRules } from '../../rulebook/index.ts';
import { periodWords, type ReportRound } from '../report.rules.ts';
import { findRound } from '../report.store.ts';
import { reportPaths } from '../reports.paths.ts';
import { runReports } from '../reports.policy.ts';
import { listSilent, type SilentReport } from './silent.store.ts';

/** The first rungs of the province's ladder are the system's own: a notice to each silent unit, once for each rung. */
export async function remindOfReports(change: Change): Promise<Result<number>> {
  const { rungs } = await loadPlanRules(change.tx, change.today);
  let told = 0;
  for (const { code, value } of rungs.filter((rung) => rung.value.form === 'reminder')) {
    const silent = await listSilent(change.tx, { today: change.today, daysAfter: value.days_after, roundId: null });
    told += await tell(change, silent, code);
  }
  return ok(told);
}

/** The standing body reminds everybody who has not sent, once a day; who was only asked is left alone (practice 15). */
export async function remindSilentUnits(change: Change, roundId: Id): Promise<Result<number>> {
  if (!runReports.allows(actorOf(change))) return forbidden('report.refusal.standingBody');
  const round = await findRound(change.tx, roundId);
  if (!round) return notFound();
  const silent = await listSilent(change.tx, { today: change.today, daysAfter: null, roundId });
  if (silent.length === 0) return conflict('report.refusal.nobodySilent');
  await change.record({
    action: 'report.remind',
    subjectType: 'report-round',
    subjectId: roundId,
    details: { units: silent.length },
  });
  return ok(await tell(change, silent, `by-hand-${change.today}`));
}

const tell = (change: Change, silent: readonly SilentReport[], key: string): Promise<number> =>
  tellUnits(
    change,
    silent.map(({ reportId, unitId, period, dueOn }) => ({
      unitId,
      to: 'workers-and-heads' as const,
      kind: dueOn < change.today ? ('report-silent' as const) : ('report-waiting' as const),
      record: { id: reportId, path: reportPaths.report(reportId) },
      key,
      details: { period: periodWords({ period } as Pick<ReportRound, 'period'>, 'vi'), day: dueOn },
    })),
  );
