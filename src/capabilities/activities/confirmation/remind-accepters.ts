import { addDays, weekday } from '../../../kernel/day.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { tellUnits } from '../../obligations/index.ts';
import { confirmationPaths } from './confirmation.paths.ts';
import { acceptersOf } from './load-accepters.ts';

/**
 * Whoever lets others wait longer than wished is told so: heads of units, and the workers of the body that checks; once
 * a week at most, and never who stands outside the line of direction.
 */
export async function remindAccepters(change: Change): Promise<Result<number>> {
  const { rows, wishes } = await acceptersOf(change);
  const monday = addDays(change.today, 1 - weekday(change.today));
  const notices = rows
    .filter((row) => row.inLine && row.late > 0)
    .map((row) => ({
      unitId: row.unitId,
      to: row.level === 'unit' ? ('heads' as const) : ('workers-and-heads' as const),
      kind: `activity-waiting-${row.level}` as const,
      record: { id: row.unitId, path: `${confirmationPaths.desk}?level=${row.level}` },
      key: monday,
      details: { count: row.late, days: wishes[row.level] },
    }));
  return ok(await tellUnits(change, notices));
}
