import { shareVerdict, wholeFault } from './drawn-line.rules.ts';
import { ANNEX_I, each, type FormatRule, faultAt } from './format-rule.rules.ts';

const MOTTO = /^CỘNG (?:HÒA|HOÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM$/u;
const TAGLINE = 'Độc lập - Tự do - Hạnh phúc';

export const headRules: readonly FormatRule[] = [
  {
    code: 'motto/words',
    wants: {
      vi: 'Có Quốc hiệu “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”.',
      en: 'The national name “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” stands there.',
    },
    basis: ANNEX_I('II.1'),
    severity: 'error',
    check: ({ motto }) => {
      if (!motto) return [faultAt(null, 'không có Quốc hiệu', 'there is none')];
      // Small letters are the matter of the rule about capitals.
      return MOTTO.test(motto.text.toLocaleUpperCase('vi')) ? [] : [faultAt(motto, 'viết khác', 'written otherwise')];
    },
  },
  {
    code: 'tagline/words',
    wants: {
      vi: 'Có Tiêu ngữ “Độc lập - Tự do - Hạnh phúc”, chữ cái đầu của các cụm từ viết hoa.',
      en: 'The motto “Độc lập - Tự do - Hạnh phúc”, each phrase beginning with a capital.',
    },
    basis: ANNEX_I('II.1'),
    severity: 'error',
    check: ({ tagline }) => {
      if (!tagline) return [faultAt(null, 'không có Tiêu ngữ', 'there is none')];
      const same = tagline.text.replace(/\s*[-–—‐]\s*/g, ' - ') === TAGLINE || tagline.text === TAGLINE.toUpperCase();
      return same ? [] : [faultAt(tagline, 'viết khác', 'written otherwise')];
    },
  },
  {
    code: 'tagline/hyphens',
    wants: {
      vi: 'Giữa các cụm từ của Tiêu ngữ có gạch nối (-), có cách chữ.',
      en: 'Hyphens with spaces stand between the phrases of the motto.',
    },
    basis: ANNEX_I('II.1'),
    severity: 'error',
    check: ({ tagline }) =>
      each([tagline], (line) =>
        /^[^-–—‐]+ - [^-–—‐]+ - [^-–—‐]+$/u.test(line.text)
          ? null
          : faultAt(line, 'gạch nối thiếu cách chữ, hoặc dùng dấu gạch khác', 'without spaces, or another dash'),
      ),
  },
  {
    code: 'tagline/rule',
    wants: {
      vi: 'Dưới Tiêu ngữ có đường kẻ ngang, nét liền, dài bằng dòng chữ.',
      en: 'A solid line as long as the words stands under the motto.',
    },
    basis: ANNEX_I('II.1'),
    severity: 'error',
    check: ({ tagline }) => each([tagline], (line) => wholeFault(line)),
  },
  {
    code: 'issuer/there',
    wants: { vi: 'Có tên cơ quan ban hành.', en: 'The issuing body is named.' },
    basis: ANNEX_I('II.2'),
    severity: 'error',
    check: ({ issuer }) => (issuer.length > 0 ? [] : [faultAt(null, 'không có', 'there is none')]),
  },
  {
    code: 'issuer/rule',
    wants: {
      vi: 'Dưới tên cơ quan ban hành có đường kẻ ngang, nét liền, dài từ 1/3 đến 1/2 dòng chữ.',
      en: 'A solid line of 1/3 to 1/2 of the words stands under the issuing body.',
    },
    basis: ANNEX_I('II.2'),
    severity: 'error',
    check: ({ issuer }) => shareVerdict(issuer),
  },
  {
    code: 'subject/there',
    wants: { vi: 'Có trích yếu nội dung (công văn: “V/v …”).', en: 'There is a subject (letters: “V/v …”).' },
    basis: ANNEX_I('II.5'),
    severity: 'error',
    check: ({ subject, about, type, isLetter }) => {
      if (type && !type.ruled) return null;
      if (!type && !isLetter)
        return [faultAt(null, 'không nhận ra tên loại, trích yếu', 'neither type name nor subject was found')];
      return subject.length > 0 || about ? [] : [faultAt(null, 'không có', 'there is none')];
    },
  },
  {
    code: 'subject/rule',
    wants: {
      vi: 'Dưới trích yếu có đường kẻ ngang, nét liền, dài từ 1/3 đến 1/2 dòng chữ.',
      en: 'A solid line of 1/3 to 1/2 of the words stands under the subject.',
    },
    basis: ANNEX_I('II.5'),
    severity: 'error',
    check: ({ subject }) => shareVerdict(subject),
  },
];
