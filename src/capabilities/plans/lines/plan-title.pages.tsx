import { daysBetween, formatDay } from '../../../kernel/day.ts';
import { periodLabel } from '../../../kernel/period.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { linePaths } from './lines.paths.ts';
import type { PlanPageModel } from './load-plan-page.ts';

/** The way back from a line to its plan. */
export const planCrumb = (t: Translate, place: PlanPageModel['place']) => ({
  href: linePaths.plan(place.id),
  label: t('plan.unit.title', { period: periodLabel(place.period, t.locale) }),
});

/** "UBND xã A · hạn gửi 30/05/2014, còn 18 ngày · đang soạn" */
export function planSubtitle(t: Translate, { place, today }: Pick<PlanPageModel, 'place' | 'today'>): string {
  const name = t.locale === 'en' ? place.unitNameEn : place.unitName;
  const day = { sent: place.sentOn, issued: place.issuedOn }[place.state as 'sent'] ?? place.sentOn;
  const state = t(`plan.unit.state.${place.state}`, { day: day ? formatDay(day) : '' });
  return [name, place.state === 'drafting' && dueWords(t, place, today), state].filter(Boolean).join(' · ');
}

function dueWords(t: Translate, { urgedOn }: PlanPageModel['place'], today: PlanPageModel['today']): string {
  if (!urgedOn) return '';
  const days = daysBetween(today, urgedOn);
  const key = days === 0 ? 'plan.unit.due.today' : days < 0 ? 'plan.unit.due.late' : 'plan.unit.due';
  return t(key, { day: formatDay(urgedOn), days: Math.abs(days) });
}
