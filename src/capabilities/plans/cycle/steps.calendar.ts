import { instantOn } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import type { Cycle, CycleStep } from './cycle.rules.ts';

export const CALENDAR_TYPE = 'text/calendar; charset=utf-8';

/** Steps as all-day events on the day that is urged (RFC 5545, 3.6.1); a moved day moves its event. */
export async function stepsCalendar(
  t: Translate,
  name: string,
  cycle: Pick<Cycle, 'windowFrom'>,
  steps: readonly (CycleStep & { readonly words: string })[],
): Promise<string> {
  const { default: ical } = await import('ical-generator');
  const calendar = ical({ name, prodId: { company: 'Ngọc Linh', product: 'cycle', language: t.locale.toUpperCase() } });
  for (const step of steps) {
    calendar.createEvent({
      id: `${step.id}@ngoclinh`,
      sequence: step.version,
      stamp: instantOn(cycle.windowFrom, '00:00'),
      start: step.urgedOn,
      allDay: true,
      summary: t.locale === 'vi' ? step.name : step.nameEn,
      description: step.words,
    });
  }
  return `${calendar.toString()}\r\n`;
}
