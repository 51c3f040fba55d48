import type { Deadline } from '../../../compiler/index.ts';
import { formatDay, parseDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';

/** A deadline rule in words: "trước ngày 01/7 hằng năm". */
export function deadlineWords(t: Translate, deadline: Deadline): string {
  switch (deadline.kind) {
    case 'date':
      return bounded(t, deadline, calendarWords(t, deadline.value));
    case 'period':
      return t('draft.deadline.period', { from: calendarWords(t, deadline.value), to: calendarWords(t, deadline.to) });
    case 'recurring':
      return rhythmWords(t, deadline);
    case 'relative':
      return relativeWords(t, deadline);
    case 'conditional':
      return t('draft.deadline.conditional', { event: deadline.event ?? deadline.text ?? '' });
    case 'multiple':
      return (deadline.items ?? []).map((item) => deadlineWords(t, item)).join('; ') || (deadline.text ?? '');
    default:
      return t(`draft.deadline.${deadline.kind}`);
  }
}

/** Bounds whose words stand before a day. */
const bounded = (t: Translate, { bound }: Deadline, when: string): string =>
  t(`draft.deadline.bound.${bound ?? 'on'}`, { when });

/** ISO day, `YYYY`, `YYYY-MM` or `YYYY-Qn` as an office writes them. */
export function calendarWords(t: Translate, value: string | undefined): string {
  const date = value ? parseDay(value) : null;
  if (date) return t('draft.deadline.day', { day: formatDay(date) });
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value ?? '');
  if (quarter)
    return t('draft.deadline.quarter', { quarter: ROMAN[Number(quarter[2]) - 1] ?? '', year: quarter[1] ?? '' });
  const month = /^(\d{4})-(\d{2})$/.exec(value ?? '');
  if (month) return t('draft.deadline.month', { month: Number(month[2]), year: month[1] ?? '' });
  return /^\d{4}$/.test(value ?? '') ? t('draft.deadline.year', { year: value ?? '' }) : (value ?? '');
}

const ROMAN = ['I', 'II', 'III', 'IV'];

function rhythmWords(t: Translate, { freq, month_day, months, bound }: Deadline): string {
  const every = t(`draft.deadline.every.${freq ?? 'unspecified'}`);
  if (months && months.length > 0) return t('draft.deadline.inMonths', { months: months.join(', '), every });
  if (!month_day) return every;
  const [month, day] = month_day.split('-');
  const when = day
    ? t('draft.deadline.monthDay', { day, month: Number(month) })
    : t('draft.deadline.monthlyDay', { day: month ?? '' });
  return `${t(`draft.deadline.bound.${bound ?? 'on'}`, { when })} ${every}`;
}

function relativeWords(t: Translate, { offset_days, working_days, event, bound, text }: Deadline): string {
  if (offset_days === undefined) return text ?? event ?? '';
  const days = t(working_days ? 'draft.deadline.workingDays' : 'draft.deadline.days', { count: Math.abs(offset_days) });
  const before = offset_days < 0 || bound === 'before';
  return t(before ? 'draft.deadline.beforeEvent' : 'draft.deadline.afterEvent', { days, event: event ?? text ?? '' });
}
