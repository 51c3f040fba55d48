import { dateAt } from '../citations/dates.ts';
import type { FoundDeadline } from './deadline.ts';
import { readDeadline } from './deadline.ts';
import type { DeadlineContext } from './values.ts';
import { dated, nextYear, pad, periodOf, roman, yearFor } from './values.ts';

type Value = Omit<FoundDeadline['deadline'], 'text'> | null;
type Reader = (match: RegExpExecArray, context: DeadlineContext, ends: boolean) => Value;

const quarter = '(?:quý )?(iv|iii|ii|i|[1-4])(?![a-z\\d])';
const until = ' ?(?:-|,|và|đến|;) ?';
const yearOf = (printed: string | undefined, lastMonth: number, context: DeadlineContext): number | null =>
  printed ? Number(printed) : nextYear(lastMonth, context);
const quarterOf = (label: string | undefined): number => Number(roman[label ?? ''] ?? label);

/** Times that stand alone, as a label or a cell has them; tried in order at the head of its words. */
const readers: [pattern: RegExp, read: Reader][] = [
  [
    /^(?:ngày )?(\d{1,2})[/.-](\d{1,2})(?![/.-]?\d)/,
    ([, day, month], context, ends) =>
      Number(month) > 12 ? null : dated(yearFor(day, month, context), ends ? 'by' : 'on'),
  ],
  [
    new RegExp(`^(?:từ )?tháng (\\d{1,2})(?:[/-](\\d{4}))?${until}(?:tháng )?(\\d{1,2})(?: ?(?:/|-|năm) ?(\\d{4}))?`),
    ([, from, fromYear, to, toYear], context) => {
      const year = yearOf(toYear, Number(to), context);
      return year === null ? null : periodOf(`${fromYear ?? year}-${pad(from)}`, `${year}-${pad(to)}`);
    },
  ],
  [
    /^(?:trong )?(?:tháng )?(\d{1,2}) ?(?:\/|-|năm) ?(\d{4})/,
    ([, month, year]) => (Number(month) > 12 ? null : dated(`${year}-${pad(month)}`, 'in')),
  ],
  [
    /^tháng (\d{1,2})(?!\d)/,
    ([, month], context) => {
      const year = nextYear(Number(month), context);
      return Number(month) > 12 || year === null ? null : dated(`${year}-${pad(month)}`, 'in');
    },
  ],
  [
    new RegExp(`^(?:các )?quý (iv|iii|ii|i|[1-4])(?:${until}${quarter})+(?: ?(?:/|-|,|năm) ?(\\d{4}))?`),
    ([, from, to, printed], context) => {
      const year = yearOf(printed, quarterOf(to) * 3, context);
      return year === null ? null : periodOf(`${year}-Q${quarterOf(from)}`, `${year}-Q${quarterOf(to)}`);
    },
  ],
  [
    /^quý (iv|iii|ii|i|[1-4])(?![a-z\d])(?: ?(?:\/|-|,|năm) ?(\d{4}))?/,
    ([, label, printed], context) => {
      const year = yearOf(printed, quarterOf(label) * 3, context);
      return year === null ? null : dated(`${year}-Q${quarterOf(label)}`, 'in');
    },
  ],
  [
    /^(?:giai đoạn |(?:từ )?năm )?(\d{4}) ?(?:-|đến|–) ?(?:năm )?(\d{4})/,
    ([, from, to]) => periodOf(from ?? null, to ?? null),
  ],
  [/^(?:cả |trong )?(?:năm )?((?:19|20)\d{2})(?!\d)/, ([, year]) => dated(year ?? null, 'in')],
  [/^(?:cả|trong) năm/, (_match, { year }) => dated(year === null ? null : `${year}`, 'in')],
];

/**
 * Reads the time that a label or a cell states: what a clause could say, or a day, month, quarter or year alone.
 * @param ends true where a day alone is the last one ("Thời hạn: 30/6/2025")
 */
export function readStatedTime(lower: string, ends: boolean, context: DeadlineContext): FoundDeadline[] {
  const lead = /^[^\p{L}\d]*/u.exec(lower)?.[0].length ?? 0;
  const words = lower.slice(lead, lead + 300).replaceAll('quí', 'quý');
  const day = dateAt(words, /^ngày /.test(words) ? 5 : 0);
  const spoken = readDeadline(lower, lead, true, context);
  if (spoken[0] && !(day && spoken[0].deadline.kind === 'as_prescribed')) return spoken;
  if (day?.day) {
    const deadline = { kind: 'date' as const, bound: ends ? ('by' as const) : ('on' as const), value: day.day };
    return [{ deadline: { ...deadline, text: words.slice(0, day.to) }, from: lead, to: lead + day.to }];
  }
  for (const [pattern, read] of readers) {
    const match = pattern.exec(words);
    const value = match && read(match, context, ends);
    if (match && value)
      return [{ deadline: { ...value, text: match[0].trim() }, from: lead, to: lead + match[0].length }];
  }
  return [];
}
