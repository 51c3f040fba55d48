import type { Deadline } from '../answer.ts';
import type { DeadlinePattern } from './values.ts';
import { rhythm } from './values.ts';

const unit = String.raw`(?:(?:\d{1,2}|một|hai|ba|sáu|năm|cả|mỗi) )?(?:tháng|quý|năm|tuần|ngày)(?! \d)(?: ?(?:một|1|01)? ?\/? ?lần)?`;
const unitList = `${unit}(?:(?: ?, ?| và | hoặc |, và )(?:định kỳ |h[àằ]ng |mỗi |báo cáo )?${unit}){0,4}`;

function recurring(words: string): Omit<Deadline, 'text'> | null {
  const parts = words
    .split(/,| và | hoặc /)
    .map(rhythm)
    .filter((freq) => freq !== null);
  const distinct = [...new Set(parts)];
  const [first] = distinct;
  if (!first) return null;
  if (distinct.length === 1) return { kind: 'recurring', freq: first };
  return {
    kind: 'multiple',
    text: words,
    items: distinct.map((freq): Deadline => ({ kind: 'recurring', freq, text: null })),
  } as Omit<Deadline, 'text'>;
}

function yearlyMonth(months: string[]): Omit<Deadline, 'text'> {
  return { kind: 'recurring', freq: 'yearly', bound: 'in', months: months.map(Number) };
}

/** Rhythms without a day, events, demands and words of manner. */
export const rhythmPatterns: DeadlinePattern[] = [
  {
    strength: 'rhythm',
    pattern:
      /(?:h[àằ]ng|mỗi) năm ?\(? ?(?:vào |trong )?tháng (\d{1,2})(?: ?(?:,|và) ?(?:tháng )?(\d{1,2}))? ?\)?(?! ?\/)/g,
    read: (match) => yearlyMonth([match[1], match[2]].filter((month): month is string => month !== undefined)),
  },
  {
    strength: 'rhythm',
    pattern: /(?:trong |vào )?tháng (\d{1,2})(?: ?(?:,|và) ?(?:tháng )?(\d{1,2}))? ?(?:h[àằ]ng|mỗi) năm/g,
    read: (match) => yearlyMonth([match[1], match[2]].filter((month): month is string => month !== undefined)),
  },
  {
    strength: 'rhythm',
    pattern: new RegExp(`định kỳ ?(?:h[àằ]ng |mỗi |\\()?${unitList}`, 'g'),
    read: (match) => recurring(match[0]),
  },
  {
    strength: 'rhythm',
    pattern: new RegExp(`(?:h[àằ]ng|mỗi) ${unitList}`, 'g'),
    read: (match) => recurring(match[0].replace(/^mỗi|^h[àằ]ng/, '')),
  },
  {
    strength: 'rhythm',
    pattern: /(?:quý, )?(?:6|06|sáu) tháng,? (?:và )?(?:1 |01 |một |cả |h[àằ]ng )?năm(?! \d)/g,
    read: (match) => recurring(match[0]),
  },
  { strength: 'rhythm', pattern: /định kỳ/g, read: () => ({ kind: 'recurring', freq: 'unspecified' }) },
  {
    strength: 'event',
    pattern:
      /(?:trong (?:thời hạn|vòng|thời gian)|tối đa|không quá|chậm nhất(?: là)?|muộn nhất|sau|trước)(?: không quá| tối đa)? (?:[\p{L} ]{2,20}\()?(\d{1,3})\)? ?(ngày|tháng|giờ)( làm việc)?,? (kể từ|trước|sau|từ)([^,;.]{0,120})/gu,
    read: (match) => offset(match),
  },
  {
    strength: 'event',
    pattern: /(?:ngay )?sau khi([^,;.]{3,120})/g,
    read: (match) => ({ kind: 'relative', bound: 'after', event: (match[1] ?? '').trim() }),
  },
  {
    strength: 'demand',
    pattern: /khi (?:có|được) (?:yêu cầu|đề nghị|chỉ đạo)|theo yêu cầu của|đột xuất/g,
    read: () => ({ kind: 'on_demand' }),
  },
  {
    strength: 'rule',
    pattern:
      /theo (?:đúng )?(?:sự )?(?:chỉ đạo của|tiến độ|thời gian quy định|thời hạn quy định|thời gian yêu cầu)|đúng (?:thời hạn|thời gian|tiến độ)(?: quy định| yêu cầu)?/g,
    read: () => ({ kind: 'as_prescribed' }),
  },
];

function offset(match: RegExpMatchArray): Omit<Deadline, 'text'> | null {
  const [, number, unitWord, working, direction, event] = match;
  const days = Number(number) * (unitWord === 'tháng' ? 30 : 1);
  if (unitWord === 'giờ')
    return { kind: 'relative', bound: direction === 'trước' ? 'before' : 'after', event: (event ?? '').trim() };
  const ahead = direction === 'trước';
  const words = (event ?? '').replace(/^ ?(?:khi|ngày) ?/, '').trim();
  return {
    kind: 'relative',
    bound: ahead ? 'before' : 'by',
    event: words,
    offset_days: ahead ? -days : days,
    ...(working ? { working_days: true } : {}),
  };
}

/** Words of manner that count as a deadline only near the verb. */
export const mannerWords: { pattern: RegExp; kind: 'ongoing' | 'prompt' | 'urgent'; reach: number }[] = [
  { pattern: /(?<!chi |phí |sách |toán |kinh phí )thường xuyên/g, kind: 'ongoing', reach: 70 },
  {
    pattern: /khẩn trương|khẩn cấp|(?:triển khai|thực hiện|tổ chức|rà soát|báo cáo) ngay|ngay lập tức/g,
    kind: 'urgent',
    reach: 40,
  },
  { pattern: /kịp thời/g, kind: 'prompt', reach: 14 },
];
