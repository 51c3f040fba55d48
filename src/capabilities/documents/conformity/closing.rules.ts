import { LEVEL } from './date.rules.ts';
import { ANNEX_I, each, type FormatRule, faultAt } from './format-rule.rules.ts';

const BASIS = ANNEX_I('II.9');

export const closingRules: readonly FormatRule[] = [
  {
    code: 'recipients/there',
    wants: { vi: 'Có phần “Nơi nhận:”.', en: 'There is a part “Nơi nhận:”.' },
    basis: BASIS,
    severity: 'error',
    check: ({ recipientsHead, type }) => {
      if (!recipientsHead)
        return type && (!type.ruled || type.abbreviation === 'BB')
          ? null
          : [faultAt(null, 'không có', 'there is none')];
      return /^Nơi nhận:$/u.test(recipientsHead.text)
        ? []
        : [faultAt(recipientsHead, 'viết khác', 'written otherwise')];
    },
  },
  {
    code: 'recipients/lines',
    wants: {
      vi: 'Mỗi nơi nhận một dòng, đầu dòng gạch ngang, cuối dòng chấm phẩy, dòng cuối dấu chấm.',
      en: 'Each recipient has a line with a dash and a semicolon, the last with a full stop.',
    },
    basis: BASIS,
    severity: 'error',
    check: ({ recipients }) =>
      each(recipients, (line) => {
        if (!/^- ?\S/u.test(line.text)) return faultAt(line, 'đầu dòng không có gạch ngang', 'without a dash');
        const end = line === recipients.at(-1) ? /\.$/ : /;$/;
        return end.test(line.text) ? null : faultAt(line, 'dấu cuối dòng khác', 'another sign at its end');
      }),
  },
  {
    code: 'recipients/archive',
    wants: { vi: 'Dòng cuối của nơi nhận là “- Lưu: VT, …”.', en: 'The last recipient is “- Lưu: VT, …”.' },
    basis: BASIS,
    severity: 'error',
    check: ({ recipients, recipientsHead }) => {
      if (!recipientsHead) return null;
      const last = recipients.at(-1);
      return last && /^- ?Lưu: (?:VT|HS)\b/u.test(last.text)
        ? []
        : [faultAt(last ?? recipientsHead, 'không có dòng “- Lưu: VT”', 'not “- Lưu: VT”')];
    },
  },
  {
    code: 'recipients/as-above',
    wants: {
      vi: 'Công văn: dòng đầu của nơi nhận là “- Như trên;”.',
      en: 'In letters the first recipient is “- Như trên;”.',
    },
    basis: BASIS,
    severity: 'error',
    check: ({ recipients, isLetter, addressees }) => {
      const first = recipients[0];
      if (!isLetter || !first || addressees.length === 0) return null;
      return /^- ?Như (?:trên|kính gửi)\b/iu.test(first.text)
        ? []
        : [faultAt(first, 'không phải “Như trên”', 'not “Như trên”')];
    },
  },
  {
    code: 'recipients/level',
    wants: {
      vi: 'Từ “Nơi nhận” ngang hàng với quyền hạn, chức vụ của người ký.',
      en: '“Nơi nhận” stands level with the signer’s authority.',
    },
    basis: BASIS,
    severity: 'warning',
    check: ({ recipientsHead, signature, type }) => {
      const first = signature[0];
      if (!recipientsHead || !first || type?.abbreviation === 'BB') return null;
      const level = Math.abs(recipientsHead.row - first.row) < LEVEL_LINES * LEVEL;
      return level ? [] : [faultAt(recipientsHead, 'không ngang hàng', 'not level')];
    },
  },
];

/** A line of 12 points beside one of 14, whose letters stand on other base lines. */
const LEVEL_LINES = 1;
