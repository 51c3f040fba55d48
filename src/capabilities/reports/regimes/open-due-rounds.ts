import { periodCode } from '../../../kernel/period.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { listAppliedRules } from '../../rulebook/index.ts';
import { openPeriod } from './open-round.ts';
import { periodsToOpen } from './regime.rules.ts';
import { listOpened } from './round.store.ts';

/**
 * Opens every period whose time has come, of the regimes in force on the day. Asked again it opens nothing twice.
 * @returns how many rounds are new
 */
export async function openDueRounds(change: Change): Promise<Result<number>> {
  const rules = (await listAppliedRules(change.tx, 'report-regime', change.today)).filter(({ inForce }) => inForce);
  const due = rules.flatMap((rule) => periodsToOpen(rule.value, change.today).map((period) => ({ rule, period })));
  const opened = await listOpened(
    change.tx,
    due.map(({ period }) => periodCode(period.period)),
  );
  let count = 0;
  for (const { rule, period } of due) {
    if (opened.has(`${rule.code} ${periodCode(period.period)}`)) continue;
    if (await openPeriod(change, rule, period)) count += 1;
  }
  return ok(count);
}
