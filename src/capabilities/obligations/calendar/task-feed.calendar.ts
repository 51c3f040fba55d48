import { type Day, formatDay, instantOn } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { taskPaths } from '../tasks/task.paths.ts';
import type { CalendarTask } from './calendar-task.rules.ts';

export const CALENDAR_TYPE = 'text/calendar; charset=utf-8';

export interface TasksCalendar {
  readonly name: string;
  readonly rows: readonly CalendarTask[];
  readonly today: Day;
  /** names the unit before each task, where a calendar holds several */
  readonly withUnit: boolean;
  /** where the product answers, for links back; without it there are none */
  readonly origin?: string;
}

/**
 * Dated tasks as all-day events on the day that is urged; the stated day stands in the text (RFC 5545, 3.6.1). The UID
 * is the task's for ever, so that a calendar program moves an event instead of adding another. No alarms: each office
 * sets its own; and no names of people.
 */
export async function tasksCalendar(
  t: Translate,
  { name, rows, today, withUnit, origin }: TasksCalendar,
): Promise<string> {
  const { default: ical } = await import('ical-generator');
  const calendar = ical({ name, prodId: { company: 'Ngọc Linh', product: 'tasks', language: t.locale.toUpperCase() } });
  for (const row of rows) {
    if (!row.urgedOn || !row.statedOn) continue;
    calendar.createEvent({
      id: `${row.id}@ngoclinh`,
      sequence: row.version,
      stamp: instantOn(row.stateSince < today ? row.stateSince : today, '00:00'),
      start: row.urgedOn,
      allDay: true,
      summary: withUnit ? `${t.locale === 'vi' ? row.unitName : row.unitNameEn}: ${row.action}` : row.action,
      description: words(t, row),
      ...(origin && { url: `${origin}${taskPaths.task(row.id)}` }),
    });
  }
  return `${calendar.toString()}\r\n`;
}

const words = (t: Translate, row: CalendarTask): string =>
  [
    t('calendar.event.stated', { day: formatDay(row.statedOn as Day) }),
    `${t(`task.part.${row.part}`)} · ${t(`task.progress.${row.state}`)}`,
    t('register.source', { label: row.documentLabel, section: row.section }),
    row.shortCode,
  ].join('\n');
