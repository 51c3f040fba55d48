import { isDeepStrictEqual } from 'node:util';
import { daysBetween } from '../../../kernel/day.ts';
import { contentOf, type RuleContent, type RuleSet, type ValueOf } from '../rule.rules.ts';

/** No holiday of this country is longer, and the calendar must find a working day. */
const LONGEST_HOLIDAY_DAYS = 31;

/** Whether two rows say the same, whatever the order in which a database keeps their parts. */
export const sameContent = (a: RuleContent, b: RuleContent): boolean =>
  isDeepStrictEqual({ ...contentOf(a), value: { ...a.value } }, { ...contentOf(b), value: { ...b.value } });

/**
 * What is wrong with a row that somebody typed, as message keys by form field; nothing when all is well.
 * V and S name the document that was read; a row that names none is U (presets/README.md).
 */
export function contentProblems(set: RuleSet, content: RuleContent): Record<string, string> {
  const { from, to, basis, mark } = content;
  return {
    ...(to !== null && to < from && { to: 'rule.error.endsBeforeItBegins' }),
    ...(mark !== 'U' && basis === null && { basis: 'rule.error.basisNeeded' }),
    ...(mark === 'U' && basis !== null && { mark: 'rule.error.markOfBasis' }),
    ...calendarProblems(set, content),
  };
}

function calendarProblems(set: RuleSet, { value, from, to }: RuleContent): Record<string, string> {
  if (set === 'holiday') {
    if (to === null) return { to: 'rule.error.required' };
    return daysBetween(from, to) >= LONGEST_HOLIDAY_DAYS ? { to: 'rule.error.holidayTooLong' } : {};
  }
  if (set === 'swapped-day') {
    const { rest, worked } = value as ValueOf<'swapped-day'>;
    return rest === worked ? { worked: 'rule.error.sameDay' } : {};
  }
  if (set === 'working-week') {
    const { rest_weekdays: rest } = value as ValueOf<'working-week'>;
    return new Set(rest).size >= 7 ? { rest_weekdays: 'rule.error.noWorkingDay' } : {};
  }
  return {};
}
