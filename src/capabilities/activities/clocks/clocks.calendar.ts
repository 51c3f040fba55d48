import { instantOn } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import type { ListedClock } from './clock-list.store.ts';

export const CALENDAR_TYPE = 'text/calendar; charset=utf-8';

/** Open clocks as all-day events on the day that is urged (RFC 5545, 3.6.1). */
export async function clocksCalendar(t: Translate, clocks: readonly ListedClock[]): Promise<string> {
  const { default: ical } = await import('ical-generator');
  const language = t.locale.toUpperCase();
  const calendar = ical({ name: t('activity.clocks'), prodId: { company: 'Ngọc Linh', product: 'clocks', language } });
  for (const clock of clocks) {
    calendar.createEvent({
      id: `${clock.activityId}.${clock.code}@ngoclinh`,
      stamp: instantOn(clock.dueOn, '00:00'),
      start: clock.urgedOn,
      allDay: true,
      summary: `${t.locale === 'vi' ? clock.name : clock.nameEn}: ${clock.title}`,
      description: [clock.receiver, clock.basis].filter(Boolean).join('\n'),
    });
  }
  return `${calendar.toString()}\r\n`;
}
