import { isoDay } from '../citations/dates.ts';
import type { DeadlinePattern } from './values.ts';
import { bound, dated, datedOrOpen, pad, period, yearFor } from './values.ts';

const before = String.raw`(trước ngày|trước thời điểm|trước|(?:chậm|muộn) nhất(?: là| vào| đến)?(?: trước| hết)?(?: ngày)?|đến hết(?: ngày)?|hết ngày|đến ngày|vào ngày|xong ngày)(?: ?\d{1,2} ?(?:giờ|h|g)(?: ?\d{2})?(?: phút)?,?(?: ngày)?)?`;
const yearly = '(?:h[àằ]ng năm|mỗi năm|của năm(?! \\d))';
const dayMonth = String.raw`(\d{1,2}) ?(?:\/|-| tháng ) ?(\d{1,2})`;
const fullDate = String.raw`(\d{1,2}) ?(?:[/.-]|tháng) ?(\d{1,2}),? ?(?:[/.-]|năm) ?(\d{4})`;

/**
 * Days. Tried on the lower-case text of a clause; the first of the same place wins. Each of these needs a
 * digit, and a clause without one is not tried; what needs none stands in `rhythmPatterns`.
 */
export const deadlinePatterns: DeadlinePattern[] = [
  {
    strength: 'rhythm',
    pattern: new RegExp(`(?:${before}|ngày) ?${dayMonth} ?,? ?${yearly}`, 'g'),
    read: (match) => ({
      kind: 'recurring',
      freq: 'yearly',
      bound: bound(match[1] ?? 'ngày'),
      month_day: `${pad(match[3])}-${pad(match[2])}`,
    }),
  },
  {
    strength: 'rhythm',
    pattern: new RegExp(`${yearly} ?,? ?${before} ?${dayMonth}(?! ?[/-]? ?\\d)`, 'g'),
    read: (match) => ({
      kind: 'recurring',
      freq: 'yearly',
      bound: bound(match[1]),
      month_day: `${pad(match[3])}-${pad(match[2])}`,
    }),
  },
  {
    strength: 'rhythm',
    pattern:
      /(?:trước ngày|trước|vào ngày|ngày|chậm nhất(?: là)?(?: vào)? ngày) ?(\d{1,2}) ?(?:(?:h[àằ]ng|của|cuối|mỗi) (tháng|quý)|tháng (?:sau|tiếp theo|kế tiếp|đầu|cuối)(?= |,|;|\.|$))((?: (?:cuối|đầu|sau|tiếp theo|báo cáo))*(?: (?:của |mỗi |h[àằ]ng )?quý)?)/g,
    read: (match) => ({
      kind: 'recurring',
      freq: match[2] === 'quý' || match[3]?.includes('quý') ? 'quarterly' : 'monthly',
      bound: match[0].startsWith('trước') ? 'before' : match[0].startsWith('chậm') ? 'by' : 'on',
      month_day: pad(match[1]),
    }),
  },
  {
    strength: 'date',
    pattern: new RegExp(`từ (?:ngày )?${fullDate} ?(?:đến|-)(?: hết)?(?: ngày)? ?${fullDate}`, 'g'),
    read: period,
  },
  {
    strength: 'date',
    pattern: new RegExp(`từ (?:ngày )?${dayMonth}() ?(?:đến|-)(?: hết)?(?: ngày)? ?${fullDate}`, 'g'),
    read: period,
  },
  {
    strength: 'date',
    pattern: new RegExp(`${before} ?${fullDate}`, 'g'),
    read: (match) => dated(isoDay(Number(match[2]), Number(match[3]), Number(match[4])), bound(match[1])),
  },
  {
    strength: 'date',
    pattern: new RegExp(`${before} ?${dayMonth}(?! ?[/.-]? ?\\d| năm \\d)`, 'g'),
    read: (match, context) =>
      Number(match[3]) > 12 ? null : datedOrOpen(yearFor(match[2], match[3], context), bound(match[1])),
    monthDay: (match) => `${pad(match[3])}-${pad(match[2])}`,
  },
];
