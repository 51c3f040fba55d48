import { formatDay, instantOn } from '../../kernel/day.ts';
import type { TaskList, TaskListHead, UnitOf } from './task-list.rules.ts';

/**
 * Dated tasks as all-day events on the day that is urged, one for each unit; standing and waiting ones have no day.
 * The same text, preset and range give the same bytes, so that a calendar can be compared with an earlier one.
 */
export async function taskListCalendar(head: TaskListHead, list: TaskList, unitOf: UnitOf): Promise<string> {
  const { default: ical } = await import('ical-generator');
  const calendar = ical({
    name: `${head.preset} ${formatDay(head.from)} - ${formatDay(head.to)}`,
    prodId: { company: 'Ngọc Linh', product: 'tasks', language: 'VI' },
  });
  for (const { key, obligation, unitCode, due } of list.tasks) {
    if (!due.urgedOn || !due.statedOn) continue;
    const unit = unitOf(unitCode);
    calendar.createEvent({
      id: `${key}@ngoclinh`,
      stamp: instantOn(head.from, '00:00'),
      start: due.urgedOn,
      allDay: true,
      summary: `${unit?.shortName ?? unit?.name ?? unitCode}: ${obligation.action}`,
      description: `${obligation.quote}\n\n${obligation.section} · ${obligation.deadline.text ?? ''} · ${formatDay(due.statedOn)}`,
    });
  }
  return `${calendar.toString()}\r\n`;
}
