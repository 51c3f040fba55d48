import { ABBREVIATIONS } from './document-types.rules.ts';
import { ANNEX_I, each, type FormatRule, faultAt } from './format-rule.rules.ts';

/** "Số: 05/KH-UBND": what stands before the number, the number, what separates, the symbol. */
const NUMBER = /^(số\s*[:.]?\s*)(\d*)([\s.…]*)(\/?)(\s*)(.*)$/iu;
const BASIS = ANNEX_I('II.3');
const CAPITALS = /^[\p{Lu}\d]+\d*$/u;

function read(text: string) {
  const [, before = '', digits = '', blank = '', slash = '', gap = '', symbol = ''] = NUMBER.exec(text) ?? [];
  return { before, digits, blank, slash, gap, symbol };
}

export const numberRules: readonly FormatRule[] = [
  {
    code: 'number/there',
    wants: {
      vi: 'Có dòng “Số: …”; để trống số khi là bản DỰ THẢO.',
      en: 'There is a line “Số: …”; its number is blank only in a draft that says DỰ THẢO.',
    },
    basis: BASIS,
    severity: 'error',
    check: ({ number, marked, type }) => {
      if (!number) return type && !type.ruled ? null : [faultAt(null, 'không có', 'there is none')];
      const blank = read(number.text).digits === '';
      return blank && !marked
        ? [faultAt(number, 'chưa có số, không ghi DỰ THẢO', 'no number, and not marked as a draft')]
        : [];
    },
  },
  {
    code: 'number/form',
    wants: {
      vi: 'Từ “Số” chữ in thường, sau có dấu hai chấm và cách chữ.',
      en: '“Số” in small letters, a colon, a space.',
    },
    basis: BASIS,
    severity: 'error',
    check: ({ number }) =>
      each([number], (line) => (/^Số:\s/u.test(line.text) ? null : faultAt(line, 'viết khác', 'written otherwise'))),
  },
  {
    code: 'number/leading-zero',
    wants: { vi: 'Số nhỏ hơn 10 thêm số 0 phía trước.', en: 'Numbers below 10 have a zero before them.' },
    basis: BASIS,
    severity: 'error',
    check: ({ number }) =>
      each([number], (line) => {
        const { digits } = read(line.text);
        if (digits === '' || /^(?:0[1-9]|[1-9]\d+)$/.test(digits)) return null;
        return faultAt(line, `ghi “${digits}”`, `“${digits}”`);
      }),
  },
  {
    code: 'number/separators',
    wants: {
      vi: 'Giữa số và ký hiệu có dấu gạch chéo (/), giữa các nhóm chữ viết tắt có dấu gạch nối (-), không cách chữ.',
      en: '/ between number and symbol, - between the groups of the symbol, without spaces.',
    },
    basis: BASIS,
    severity: 'error',
    check: ({ number }) =>
      each([number], (line) => {
        const { digits, blank, slash, gap, symbol } = read(line.text);
        const spaced = (digits !== '' && blank !== '') || gap !== '' || /\s/.test(symbol);
        if (slash !== '' && !spaced && !/[/–—_.]/.test(symbol)) return null;
        return faultAt(line, 'dấu ngăn cách khác, hoặc có cách chữ', 'other separators, or spaces');
      }),
  },
  {
    code: 'number/symbol',
    wants: {
      vi: 'Ký hiệu viết bằng chữ in hoa (trừ chữ viết tắt tên loại như QyĐ, CTr, TTr).',
      en: 'The symbol is in capitals, but for type names such as QyĐ, CTr, TTr.',
    },
    basis: BASIS,
    severity: 'error',
    check: ({ number, type }) =>
      each([type && !type.ruled ? null : number], (line) => {
        const groups = read(line.text)
          .symbol.split(/[-–—/\s_.]+/u)
          .filter((group) => group !== '');
        const wrong = groups.find((group) => !CAPITALS.test(group) && !ABBREVIATIONS.has(group));
        return wrong ? faultAt(line, `“${wrong}”`, `“${wrong}”`) : null;
      }),
  },
  {
    code: 'number/type',
    wants: {
      vi: 'Chữ viết tắt trong ký hiệu đúng tên loại của văn bản (Phụ lục III); công văn không có.',
      en: 'The symbol begins with the abbreviation of the type (Annex III); letters have none.',
    },
    basis: 'Phụ lục III, mục I',
    severity: 'error',
    check: ({ number, type, isLetter }) =>
      each([number], (line) => {
        const group = read(line.text).symbol.split(/[-–—/\s]/u)[0] ?? '';
        if (type?.abbreviation && group.toLocaleUpperCase('vi') !== type.abbreviation.toLocaleUpperCase('vi'))
          return faultAt(
            line,
            `“${group}”, tên loại viết tắt là ${type.abbreviation}`,
            `“${group}” instead of ${type.abbreviation}`,
          );
        const typed = isLetter && ABBREVIATIONS.has(group) && line.text.includes('-');
        return typed ? faultAt(line, `công văn ghi “${group}”`, `a letter with “${group}”`) : null;
      }),
  },
];
