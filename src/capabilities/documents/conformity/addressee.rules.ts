import { ANNEX_I, type FormatRule, faultAt } from './format-rule.rules.ts';

const BASIS = ANNEX_I('II.9');
/** Only these papers are addressed (II.9); others name who receives them at the end. */
const ADDRESSED = new Set(['TTr', 'BC']);

export const addresseeRules: readonly FormatRule[] = [
  {
    code: 'addressee/allowed',
    wants: {
      vi: '“Kính gửi” chỉ có trong Tờ trình, Báo cáo gửi cấp trên và Công văn.',
      en: '“Kính gửi” stands only in submissions, reports sent upward and letters.',
    },
    basis: BASIS,
    severity: 'error',
    check: ({ addressees, type }) => {
      const head = addressees[0];
      if (!head || (type && !type.ruled)) return null;
      const allowed = type === null || ADDRESSED.has(type.abbreviation ?? '');
      return allowed ? [] : [faultAt(head, `${type?.name} có “Kính gửi”`, 'not in this type')];
    },
  },
  {
    code: 'addressee/form',
    wants: {
      vi: '“Kính gửi” một nơi: trên cùng một dòng; từ hai nơi: xuống dòng, đầu dòng gạch ngang, cuối dòng chấm phẩy, dòng cuối dấu chấm.',
      en: 'One addressee stands on the same line; several on lines of their own with dashes and semicolons, the last with a full stop.',
    },
    basis: BASIS,
    severity: 'error',
    check: ({ addressees }) => {
      const [head, ...list] = addressees;
      if (!head) return null;
      if (!/^Kính gửi:/u.test(head.text)) return [faultAt(head, 'thiếu dấu hai chấm', 'without its colon')];
      if (list.length === 0)
        return /^Kính gửi:\s*\S/u.test(head.text) ? [] : [faultAt(head, 'không ghi nơi gửi', 'nobody is named')];
      return list.flatMap((line, at) =>
        (at < list.length - 1 ? /;$/ : /\.$/).test(line.text)
          ? []
          : [faultAt(line, 'dấu cuối dòng khác', 'another sign at its end')],
      );
    },
  },
];
