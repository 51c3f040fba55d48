import type { Deadline } from '../answer.ts';
import type { DeadlinePattern } from './values.ts';
import { part, rhythm } from './values.ts';

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

const given = (...months: (string | undefined)[]): string[] => months.filter((month) => month !== undefined);

/** Rhythms without a day; they need no digit. */
export const rhythmPatterns: DeadlinePattern[] = [
  {
    strength: 'rhythm',
    pattern:
      /(?:h[àằ]ng|mỗi) năm ?\(? ?(?:vào |trong )?tháng (\d{1,2})(?: ?(?:,|và) ?(?:tháng )?(\d{1,2}))? ?\)?(?! ?\/)/g,
    read: (match) => yearlyMonth(given(match[1], match[2])),
  },
  {
    strength: 'rhythm',
    pattern:
      /(?:(trước|trong|vào|cuối) )?tháng (\d{1,2})(?: ?(?:,|và) ?(?:tháng )?(\d{1,2}))? ?(?:(?:h[àằ]ng|mỗi) năm|(?:của )?năm trước)/g,
    read: (match) => ({ ...yearlyMonth(given(match[2], match[3])), bound: part(match[1]) }),
  },
  {
    strength: 'rhythm',
    pattern: new RegExp(`định kỳ ?(?:h[àằ]ng |mỗi |\\()?${unitList}`, 'g'),
    read: (match) => recurring(match[0]),
  },
  {
    strength: 'rhythm',
    pattern: /(?:quý, )?(?:6|06|sáu) tháng,? (?:và )?(?:1 |01 |một |cả |h[àằ]ng )?năm(?! \d)/g,
    read: (match) => recurring(match[0]),
  },
  {
    strength: 'rhythm',
    pattern: new RegExp(`(?:h[àằ]ng|mỗi) ${unitList}`, 'g'),
    read: (match) => recurring(match[0].replace(/^mỗi|^h[àằ]ng/, '')),
  },
  {
    strength: 'rhythm',
    pattern: /theo từng (?:năm|quý|tháng)(?! \d)/g,
    read: (match) => recurring(match[0]),
  },
  { strength: 'rhythm', pattern: /định kỳ(?! hạn)/g, read: () => ({ kind: 'recurring', freq: 'unspecified' }) },
];
