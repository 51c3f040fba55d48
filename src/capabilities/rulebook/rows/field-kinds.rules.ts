import { type Day, dayOf, formatDay, parseDay } from '../../../kernel/day.ts';
import { type Dong, formatAmount, parseDong } from '../../../kernel/money.ts';

/** How a value is written in a form and read back; `undefined` is what cannot be read. */
interface FieldKindRules {
  readonly read: (typed: readonly string[]) => unknown;
  readonly write: (value: unknown) => readonly string[];
}

export type FieldKind =
  | 'line'
  | 'text'
  | 'code'
  | 'number'
  | 'amount'
  | 'time'
  | 'tick'
  | 'choice'
  | 'weekdays'
  | 'codes'
  | 'day'
  | 'month-day'
  | 'month-days'
  | 'months';

const words: FieldKindRules = { read: ([text = '']) => text, write: (value) => [String(value)] };
const CODE = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

export const fieldKinds: Readonly<Record<FieldKind, FieldKindRules>> = {
  line: words,
  text: words,
  choice: words,
  code: { read: ([text = '']) => (CODE.test(text) ? text : undefined), write: (value) => [String(value)] },
  number: {
    read: ([text = '']) => (/^-?\d{1,6}$/.test(text) ? Number(text) : undefined),
    write: (value) => [String(value)],
  },
  amount: {
    read: ([text = '']) => parseDong(text) ?? undefined,
    write: (value) => [formatAmount(value as Dong)],
  },
  time: {
    read: ([text = '']) => {
      const [, hours = '', minutes = ''] = /^(\d{1,2})[:hg.](\d{2})$/i.exec(text) ?? [];
      return Number(hours) < 24 && Number(minutes) < 60 && hours ? `${hours.padStart(2, '0')}:${minutes}` : undefined;
    },
    write: (value) => [String(value)],
  },
  tick: { read: (typed) => typed.length > 0, write: (value) => (value ? ['yes'] : []) },
  weekdays: { read: (typed) => typed.map(Number), write: (value) => (value as number[]).map(String) },
  codes: {
    read: ([text = '']) => {
      const codes = listed(text);
      return codes.every((code) => CODE.test(code)) ? codes : undefined;
    },
    write: (value) => [(value as string[]).join(', ')],
  },
  day: { read: ([text = '']) => parseDay(text) ?? undefined, write: (value) => [formatDay(value as Day)] },
  'month-day': { read: ([text = '']) => readMonthDay(text), write: (value) => [writeMonthDay(String(value))] },
  'month-days': {
    read: ([text = '']) => {
      const days = listed(text).map(readMonthDay);
      if (days.includes(undefined)) return undefined;
      return (days as string[]).map((day) => ({ month: Number(day.slice(0, 2)), day: Number(day.slice(3)) }));
    },
    write: (value) => [
      (value as { month: number; day: number }[]).map((each) => `${each.day}/${each.month}`).join(', '),
    ],
  },
  months: {
    read: ([text = '']) => {
      const months = listed(text).map(Number);
      return months.every((month) => Number.isInteger(month) && month >= 1 && month <= 12) ? months : undefined;
    },
    write: (value) => [(value as number[]).join(', ')],
  },
};

const listed = (text: string): string[] => text.split(/[,;\s]+/).filter(Boolean);

/** "31/5" is 05-31; a day that no leap year has is refused. */
function readMonthDay(text: string): string | undefined {
  const [, day = '', month = ''] = /^(\d{1,2})[/.-](\d{1,2})$/.exec(text.trim()) ?? [];
  return dayOf(2024, Number(month), Number(day))?.slice(5);
}

const writeMonthDay = (value: string): string => `${Number(value.slice(3))}/${Number(value.slice(0, 2))}`;
