import { ANNEX_I, each, type FormatRule, faultAt } from './format-rule.rules.ts';

const BASIS = ANNEX_I('III.1');

export const annexRules: readonly FormatRule[] = [
  {
    code: 'annex/numbered',
    wants: {
      vi: 'Từ hai phụ lục trở lên đánh số La Mã theo thứ tự: Phụ lục I, Phụ lục II.',
      en: 'Two annexes or more are numbered in Roman digits.',
    },
    basis: BASIS,
    severity: 'error',
    check: ({ annexes }) => {
      if (annexes.length === 0) return null;
      return annexes.flatMap(({ heading }, at) => {
        const label = heading.text.replace(/^phụ lục\s*/iu, '').replace(/[.:]$/, '');
        const wanted = annexes.length === 1 ? ['', 'I'] : [ROMAN[at] ?? ''];
        return wanted.includes(label) ? [] : [faultAt(heading, `ghi “${heading.text}”`, `“${heading.text}”`)];
      });
    },
  },
  {
    code: 'annex/titled',
    wants: { vi: 'Phụ lục có tên phụ lục.', en: 'An annex has a title.' },
    basis: BASIS,
    severity: 'error',
    check: ({ annexes }) =>
      each(
        annexes.map(({ heading }) => heading),
        (heading) =>
          annexes.find((annex) => annex.heading === heading)?.title.length
            ? null
            : faultAt(heading, 'không có tên', 'without a title'),
      ),
  },
  {
    code: 'urgency/framed',
    wants: { vi: 'Dấu chỉ độ khẩn đóng trong khung.', en: 'An urgency stamp stands in a frame.' },
    basis: ANNEX_I('III.2'),
    severity: 'error',
    check: ({ urgency }) =>
      each(urgency, (line) =>
        line.framed || line.inTable ? null : faultAt(line, 'không có khung', 'without a frame'),
      ),
  },
];

const ROMAN = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
  'XX',
];
