import { type Day, formatDay, lastDayOfMonth, monthOf, yearOf } from '../../../kernel/day.ts';
import type { Deadline } from './overview.store.ts';

/** A mark of the year band: one day or, in a full year, one month. */
export interface DeadlineMark {
  /** the last day that belongs to the mark */
  readonly day: Day;
  /** the first one; the same for a single day */
  readonly first: Day;
  /** first day of a window ("trong tháng 5"), where the mark is a single deadline that has one */
  readonly from: Day | null;
  /** the words of the single obligation; null when several share the mark */
  readonly action: string | null;
  readonly obligations: number;
  readonly tasks: number;
  readonly missing: number;
  readonly overdue: number;
}

/** More would be no picture any more. */
const MOST_MARKS = 20;

/** Deadlines of one day stand together; where the year is too full for days, those of one month do. */
export function markDeadlines(deadlines: readonly Deadline[]): DeadlineMark[] {
  const byDay = group(deadlines, (deadline) => deadline.urgedOn);
  return byDay.length <= MOST_MARKS
    ? byDay
    : group(deadlines, ({ urgedOn }) => lastDayOfMonth(yearOf(urgedOn), monthOf(urgedOn)));
}

const group = (deadlines: readonly Deadline[], keyOf: (deadline: Deadline) => string): DeadlineMark[] =>
  [...Map.groupBy(deadlines, keyOf).values()].flatMap((together) => {
    const days = together.map((deadline) => deadline.urgedOn).sort();
    const [first, last] = [days[0], days.at(-1)];
    if (!first || !last) return [];
    const obligations = new Set(together.map((deadline) => deadline.obligationId)).size;
    const single = obligations === 1 ? together[0] : undefined;
    return [
      {
        day: last,
        first,
        from:
          single?.opensOn && single.opensOn < last && yearOf(single.opensOn) === yearOf(last) ? single.opensOn : null,
        action: single?.action ?? null,
        obligations,
        tasks: sum(together, 'tasks'),
        missing: sum(together, 'missing'),
        overdue: sum(together, 'overdue'),
      },
    ];
  });

const sum = (deadlines: readonly Deadline[], field: 'tasks' | 'missing' | 'overdue'): number =>
  deadlines.reduce((total, deadline) => total + deadline[field], 0);

export const dayRange = ({ first, day }: DeadlineMark): { from: string; to: string } => ({
  from: formatDay(first),
  to: formatDay(day),
});
