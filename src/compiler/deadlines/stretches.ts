import type { DeadlineContext, DeadlinePattern } from './values.ts';
import { dated, datedOrOpen, nextYear, pad, part, periodOf, roman } from './values.ts';

const quarter = '(iv|iii|ii|i|[1-4])(?![a-z\\d])';
const ofYear = String.raw`(?: ?(?:\/|-|năm|,|của năm) ?(\d{4}))`;
const lead =
  '((?:trước|chậm nhất|muộn nhất|trong|đến hết|hết|cuối|xong|vào|ngay|đầu|giữa|từ)(?: (?:là|trong|vào|hết|cuối|đầu|trước)){0,2}) ?';
const quarterOf = (label: string | undefined): string => `Q${roman[label ?? ''] ?? label}`;

/** Months, quarters and years, each of which needs a digit or a Roman number. */
export const stretchPatterns: DeadlinePattern[] = [
  {
    strength: 'date',
    pattern: /từ tháng (\d{1,2})(?:[/-](\d{4}))? ?(?:đến|-) ?(?:hết )?(?:tháng )?(\d{1,2}) ?(?:[/-]|năm) ?(\d{4})/g,
    read: (match) => periodOf(`${match[2] ?? match[4]}-${pad(match[1])}`, `${match[4]}-${pad(match[3])}`),
  },
  {
    strength: 'date',
    pattern: /từ tháng (\d{1,2}) ?(?:đến|-) ?(?:hết )?tháng (\d{1,2})(?! ?[/\d-])/g,
    read: (match, context) => {
      const year = nextYear(Number(match[2]), context);
      return year === null ? null : periodOf(`${year}-${pad(match[1])}`, `${year}-${pad(match[2])}`);
    },
  },
  {
    strength: 'date',
    pattern: new RegExp(
      `(?:từ )?(?:các )?quý ${quarter} ?(?:,|và|-|đến)(?: quý)? ?(?:${quarter} ?(?:,|và|-)(?: quý)? ?)?${quarter}${ofYear}`,
      'g',
    ),
    read: (match) => periodOf(`${match[4]}-${quarterOf(match[1])}`, `${match[4]}-${quarterOf(match[3])}`),
  },
  {
    strength: 'date',
    pattern: new RegExp(`${lead}tháng (\\d{1,2})${ofYear}`, 'g'),
    read: (match) => (validMonth(match[2]) ? dated(`${match[3]}-${pad(match[2])}`, part(match[1])) : null),
  },
  {
    strength: 'date',
    pattern: new RegExp(`(?:${lead})?quý ${quarter}${ofYear}`, 'g'),
    read: (match) => dated(`${match[3]}-${quarterOf(match[2])}`, part(match[1])),
  },
  {
    strength: 'date',
    pattern: new RegExp(`${lead}tháng (\\d{1,2})(?! ?[/\\d-]| (?:h[àằ]ng|mỗi|của|và|năm)|, \\d)`, 'g'),
    read: (match, context) => openMonth(match, context),
  },
  {
    strength: 'date',
    pattern: new RegExp(`${lead}quý ${quarter}(?! ?[/-]| (?:h[àằ]ng|mỗi|năm))`, 'g'),
    read: (match, context) => {
      const label = quarterOf(match[2]);
      const year = nextYear(Number(label.slice(1)) * 3, context);
      return datedOrOpen(year === null ? null : `${year}-${label}`, part(match[1]));
    },
  },
  {
    strength: 'date',
    pattern: /(?:hoàn thành|xong|thực hiện|ngay)? ?(?:trong|cả) năm (\d{4})/g,
    read: (match) => ({ kind: 'date', bound: 'in', value: match[1] ?? '' }),
  },
  {
    strength: 'date',
    pattern:
      /(?<!dịp |những tháng |các tháng )(?:trước|chậm nhất(?: là| đến)?(?: hết| cuối)?|đến hết|hết|đến cuối|cuối) năm (\d{4})/g,
    read: (match) => ({
      kind: 'date',
      bound: match[0].startsWith('trước') ? 'before' : /^cuối/.test(match[0]) ? 'end' : 'by',
      value: match[1] ?? '',
    }),
  },
];

/** "Cuối năm, báo cáo …" at the head of a clause; needs no digit. */
export const openingPattern: DeadlinePattern = {
  strength: 'date',
  pattern: /^(?:vào |đến )?cuối năm(?= ?,| (?:phải|các|tổ chức|báo cáo|tổng kết|tiến hành))/g,
  read: (_match, context) => (context.year === null ? null : { kind: 'date', bound: 'end', value: `${context.year}` }),
};

const validMonth = (month: string | undefined): boolean => Number(month) >= 1 && Number(month) <= 12;

function openMonth(match: RegExpMatchArray, context: DeadlineContext): ReturnType<DeadlinePattern['read']> {
  if (!validMonth(match[2])) return null;
  const year = nextYear(Number(match[2]), context);
  return datedOrOpen(year === null ? null : `${year}-${pad(match[2])}`, part(match[1]));
}
