import { type Day, parseDay } from '../../../kernel/day.ts';
import { ANNEX_I, each, type FormatRule, faultAt } from './format-rule.rules.ts';
import type { PaperParts } from './paper-parts.rules.ts';

const DATE = /^(.*?)(,?)\s*ngày\s+(\d{0,2})[\s.…]*tháng\s+(\d{0,2})[\s.…]*năm\s*(\d{0,4})[\s.…]*$/iu;
const BASIS = ANNEX_I('II.4');

/** The day that a paper says of itself; null while it is blank or impossible. */
export function dayOfPaper({ date }: Pick<PaperParts, 'date'>): Day | null {
  const { day = '', month = '', year = '' } = (date && read(date.text)) ?? {};
  return parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function read(text: string) {
  const [whole, place = '', comma = '', day = '', month = '', year = ''] = DATE.exec(text) ?? [];
  return whole === undefined ? null : { place, comma, day, month, year };
}

export const dateRules: readonly FormatRule[] = [
  {
    code: 'date/there',
    wants: {
      vi: 'Có địa danh và thời gian “…, ngày … tháng … năm …”; để trống ngày khi là bản DỰ THẢO.',
      en: 'Place and date stand there; the day is blank only in a draft that says DỰ THẢO.',
    },
    basis: BASIS,
    severity: 'error',
    check: ({ date, marked, type }) => {
      if (!date) return type && !type.ruled ? null : [faultAt(null, 'không có', 'there is none')];
      const found = read(date.text);
      if (!found || found.place === '') return [faultAt(date, 'viết khác', 'written otherwise')];
      const blank = found.day === '' || found.month === '' || found.year === '';
      return blank && !marked
        ? [faultAt(date, 'chưa ghi ngày, không ghi DỰ THẢO', 'blank, and not marked as a draft')]
        : [];
    },
  },
  {
    code: 'date/comma',
    wants: { vi: 'Sau địa danh có dấu phẩy.', en: 'A comma stands after the place.' },
    basis: BASIS,
    severity: 'error',
    check: ({ date }) =>
      each([date], (line) => (read(line.text)?.comma === '' ? faultAt(line, 'không có dấu phẩy', 'no comma') : null)),
  },
  {
    code: 'date/day-zero',
    wants: { vi: 'Ngày nhỏ hơn 10 thêm số 0 phía trước.', en: 'Days below 10 have a zero before them.' },
    basis: BASIS,
    severity: 'error',
    check: ({ date }) =>
      each([date], (line) => {
        const day = read(line.text)?.day ?? '';
        return /^[1-9]$/.test(day) ? faultAt(line, `ghi “ngày ${day}”`, `“ngày ${day}”`) : null;
      }),
  },
  {
    code: 'date/month-zero',
    wants: {
      vi: 'Chỉ tháng 1 và tháng 2 thêm số 0 phía trước (tháng 01, tháng 02, tháng 3).',
      en: 'Only months 1 and 2 have a zero before them.',
    },
    basis: BASIS,
    severity: 'error',
    check: ({ date }) =>
      each([date], (line) => {
        const month = read(line.text)?.month ?? '';
        return /^(?:[12]|0[3-9])$/.test(month) ? faultAt(line, `ghi “tháng ${month}”`, `“tháng ${month}”`) : null;
      }),
  },
  {
    code: 'date/possible',
    wants: { vi: 'Ngày, tháng, năm có thật.', en: 'The day exists.' },
    basis: BASIS,
    severity: 'error',
    check: ({ date }) =>
      each([date], (line) => {
        const { day = '', month = '', year = '' } = read(line.text) ?? {};
        if (day === '' || month === '' || year.length < 4) return null;
        return dayOfPaper({ date: line }) ? null : faultAt(line, 'không có ngày này', 'no such day');
      }),
  },
  {
    code: 'date/level',
    wants: { vi: 'Số, ký hiệu và địa danh, thời gian cùng một dòng.', en: 'Number and date stand on one line.' },
    basis: ANNEX_I('IV'),
    severity: 'warning',
    check: ({ date, number }) => {
      if (!date || !number) return null;
      return Math.abs(date.row - number.row) < LEVEL
        ? []
        : [faultAt(date, 'không cùng dòng với số, ký hiệu', 'on another line than the number')];
    },
  },
];

/** Rows of a Word file count by ones; in a PDF rows are millimetres. */
export const LEVEL = 0.9;
