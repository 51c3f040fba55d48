import type { Id } from '../../../kernel/ids.ts';
import { periodCode } from '../../../kernel/period.ts';
import { conflict, forbidden, invalid, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { listAppliedRules } from '../../rulebook/index.ts';
import { runReports } from '../reports.policy.ts';
import { openPeriod } from './open-round.ts';
import { periodsToChoose } from './regime.rules.ts';
import { listOpened } from './round.store.ts';

export interface OpenByHand {
  /** code of a regime */
  readonly regime: string;
  /** "2014-H1" */
  readonly period: string;
}

/** What does not open by itself: months, quarters, the second half, a regime outside its validity. */
export async function openByHand(change: Change, command: OpenByHand): Promise<Result<Id>> {
  if (!runReports.allows(actorOf(change))) return forbidden('report.refusal.standingBody');
  const rules = await listAppliedRules(change.tx, 'report-regime', change.today);
  const rule = rules.find(({ code }) => code === command.regime);
  const period =
    rule && periodsToChoose(rule.value, change.today).find((each) => periodCode(each.period) === command.period);
  if (!rule || !period) return invalid({ period: 'report.refusal.choose' });
  if ((await listOpened(change.tx, [command.period])).has(`${command.regime} ${command.period}`))
    return conflict('report.refusal.opened');
  const opened = await openPeriod(change, rule, period);
  return opened ? ok(opened.roundId) : conflict('report.refusal.nobody');
}
