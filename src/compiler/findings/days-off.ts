import { addDays, type Day } from '../../kernel/day.ts';
import { isWorkingDay, type WorkCalendar } from '../../kernel/working-days.ts';
import type { Deadline, ObligationRow } from '../answer.ts';
import type { FindingDraft, Rule } from './finding.ts';
import { finding, printDay } from './finding.ts';

/** The last day of a deadline is a holiday, or a weekend (then only a note). */
const dayOff: Rule = (context) => {
  const { calendar } = context.knowledge;
  if (!calendar) return [];
  const seen = new Set<number>();
  return context.obligations.flatMap((row): FindingDraft[] => {
    const day = lastDay(row.deadline);
    const place = row.spans.deadline[0] ?? row.anchor;
    if (!day || seen.has(place[0]) || isWorkingDay(calendar, day)) return [];
    seen.add(place[0]);
    return [offOn(row, day, place, calendar)];
  });
};

function offOn(row: ObligationRow, day: Day, place: [number, number], calendar: WorkCalendar): FindingDraft {
  const holiday = calendar.off.has(day);
  return finding(
    'deadlines/day-off',
    {
      vi: `Đề nghị kiểm tra thời hạn “${row.deadline.text}”: ngày cuối, ${printDay(day)}, là ngày nghỉ ${holiday ? 'lễ' : 'hằng tuần'}.`,
      en: `The last day of “${row.deadline.text}”, ${day}, is a ${holiday ? 'public holiday' : 'weekend day'}.`,
    },
    [place],
    { severity: holiday ? 'warning' : 'info' },
  );
}

/** "trước ngày 01/7" ends on 30/6; a day without year is not asked for. */
function lastDay(deadline: Deadline): Day | null {
  const { kind, value, bound } = deadline;
  if (kind !== 'date' || !value || !/^\d{4}-\d{2}-\d{2}$/.test(value) || bound === 'from') return null;
  return bound === 'before' ? addDays(value as Day, -1) : (value as Day);
}

export const dayOffRules: Rule[] = [dayOff];
