import { daysBetween, formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import type { MyWork } from './load-my-work.ts';
import { isEmpty } from './my-work.rules.ts';

const URGENT = ['returned', 'overdue', 'soon', 'toConfirm'] as const;

/** The answer to "what must I do now", as the heading of the page. */
export function workTitle(
  t: Translate,
  { groups, leader, administrator, province, requests, toCheck, today }: MyWork,
): string {
  if (leader && province?.next) {
    const { day, missing, units } = province.next;
    const days = daysBetween(today, day);
    return t(days === 0 ? 'work.title.leader.today' : 'work.title.leader', {
      days,
      day: formatDay(day),
      missing,
      units,
    });
  }
  const counts = [
    ...URGENT.map((group) => [group, groups[group].length] as const),
    ['answer', requests.length] as const,
    ['toCheck', toCheck?.total ?? 0] as const,
  ];
  const urgent = counts.filter(([, count]) => count > 0);
  if (urgent.length > 0) {
    return t('work.title.urgent', {
      parts: urgent.map(([part, count]) => t(`work.title.part.${part}`, { count })).join(', '),
    });
  }
  const next = groups.later[0]?.urgedOn;
  if (next) return t('work.title.calm', { day: formatDay(next) });
  if (leader) return t('work.title.leader.none');
  if (administrator && isEmpty(groups)) return t('work.title.administrator');
  return t(isEmpty(groups) ? 'work.title.empty' : 'work.title.standing');
}
