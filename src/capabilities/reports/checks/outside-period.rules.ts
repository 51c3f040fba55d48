import { type Day, dayOf, daysBetween, formatDay, yearOf } from '../../../kernel/day.ts';
import { type Finding, findingKey } from './finding.rules.ts';

/** An activity that a report counts, with the times it belongs to. */
export interface CountedActivity {
  readonly id: string;
  readonly unitId: string;
  readonly title: string;
  readonly from: Day;
  readonly to: Day;
  /** the days of the report that counts it; null where none does */
  readonly period: { readonly from: Day; readonly to: Day } | null;
  /** the days of its plan line */
  readonly planned: { readonly from: Day; readonly to: Day } | null;
}

/**
 * Activities that lie outside the time they are counted in: outside the report's days, far from the days of their plan
 * line, or on another day than their own words say.
 * @param days how far from its plan line, or from the day in its words, is not yet far
 */
export function outsidePeriod(activities: readonly CountedActivity[], days: number): Finding[] {
  return activities.flatMap((activity) => {
    const { from, to, period, planned } = activity;
    if (period && (from < period.from || from > period.to))
      return [findingOf(activity, 'report', { from: formatDay(period.from), to: formatDay(period.to) })];
    if (planned && (gap(from, to, planned) ?? 0) > days)
      return [findingOf(activity, 'plan', { from: formatDay(planned.from), to: formatDay(planned.to) })];
    const said = dayInWords(activity);
    return said && (gap(from, to, { from: said, to: said }) ?? 0) > days
      ? [findingOf(activity, 'words', { said: formatDay(said) })]
      : [];
  });
}

/** Days between two stretches; null when they touch. */
function gap(from: Day, to: Day, other: { readonly from: Day; readonly to: Day }): number | null {
  if (from > other.to) return daysBetween(other.to, from);
  return to < other.from ? daysBetween(to, other.from) : null;
}

const DAY = /(?:^|[^\d/])(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?(?![\d/])/g;
/** "Nghị quyết số 05-NQ/TU ngày 12/3/2013", "Ngày Quốc tế Phụ nữ 8/3", "kỷ niệm 125 năm": days of papers and feasts. */
const OTHER_DAYS =
  /(?:số\s+\S+[^,;.]{0,40}?\s+)?(?:kỷ niệm|chào mừng|hưởng ứng|số \S+|quốc khánh|quốc tế|truyền thống|giải phóng|thành lập)[^;.]*$/iu;

/** The day that a title gives its event; the days of papers, feasts and anniversaries are not the event's. */
function dayInWords({ title, from }: CountedActivity): Day | null {
  const days = [...title.matchAll(DAY)].filter(({ index }) => !OTHER_DAYS.test(title.slice(0, index + 1)));
  if (days.length !== 1) return null;
  const [, date, month, year] = days[0] ?? [];
  return dayOf(Number(year ?? yearOf(from)), Number(month), Number(date));
}

const findingOf = (
  { id, unitId, title, from }: CountedActivity,
  variant: string,
  params: Finding['params'],
): Finding => ({
  check: 'outside-period',
  variant,
  key: findingKey('outside-period', variant, id),
  unitId,
  params: { title, day: formatDay(from), ...params },
  records: [{ kind: 'activity', id, unitId, label: title, day: from }],
});
