import { bodyText, numberAndSymbol } from './bases.ts';
import type { LintRule } from './lint-rule.ts';

/** How acts are cited, and whether they still hold. */
export const citationForm = {
  'citations/title-wording': {
    kind: 'citation_title_wording_variant',
    severity: 'info',
    title: { vi: 'Trích yếu của một văn bản ghi nhiều cách', en: 'One title in several wordings' },
    explanation: {
      vi: 'Trích yếu được ghi theo đúng bản gốc ở mọi lần viện dẫn; ghi nhiều cách làm khó tra cứu. Từ lần thứ hai có thể chỉ ghi tên loại, số và ký hiệu.',
      en: 'A title is written as in the original everywhere; several wordings are hard to search. From the second citation on, type, number and symbol are enough.',
    },
    example: {
      before: 'Kế hoạch số 4/KH-UBND về việc chống hạn … Kế hoạch số 4/KH-UBND về phòng, chống hạn',
      after: 'Kế hoạch số 4/KH-UBND về việc chống hạn … Kế hoạch số 4/KH-UBND',
    },
    basis: [bodyText],
    fix: 'none',
  },
  'citations/missing-so': {
    kind: 'citation_missing_so',
    severity: 'info',
    title: { vi: 'Thiếu từ “số” trước số, ký hiệu', en: '“số” is left out' },
    explanation: {
      vi: 'Mẫu viện dẫn ghi tên loại, từ “số”, rồi số và ký hiệu; phần lớn các lần viện dẫn trong văn bản này ghi như vậy. Bổ sung cho thống nhất.',
      en: 'The pattern of a citation is type, the word “số”, number and symbol; most citations here follow it. Add the word.',
    },
    example: { before: 'Chỉ thị 7/CT-TTg ngày 02/3/2020', after: 'Chỉ thị số 7/CT-TTg ngày 02/3/2020' },
    basis: [bodyText],
    fix: 'safe',
  },
  'citations/field-order': {
    kind: 'citation_field_order',
    severity: 'info',
    title: { vi: 'Cơ quan ban hành ghi trước ngày', en: 'The issuer stands before the date' },
    explanation: {
      vi: 'Thứ tự khi viện dẫn: tên loại, số, ký hiệu, thời gian ban hành, cơ quan ban hành, trích yếu. Đổi chỗ cho thống nhất.',
      en: 'The order of a citation: type, number, symbol, date of issue, issuing body, title. Exchange the two.',
    },
    example: {
      before: 'Quyết định số 8/QĐ-BYT của Bộ Y tế ngày 02/3/2020',
      after: 'Quyết định số 8/QĐ-BYT ngày 02/3/2020 của Bộ Y tế',
    },
    basis: [bodyText],
    fix: 'none',
  },
  'citations/symbol-form': {
    kind: 'citation_symbol_form',
    severity: 'info',
    title: { vi: 'Ký hiệu có khoảng trống hoặc dấu nối lạ', en: 'Blanks or odd separators in a symbol' },
    explanation: {
      vi: 'Giữa số và ký hiệu là dấu gạch chéo, giữa các nhóm chữ là dấu gạch nối, không có khoảng trống; ghi khác thì tra cứu không ra. Viết liền lại.',
      en: 'A slash stands between number and symbol, a hyphen between groups of letters, no blanks; otherwise a search finds nothing. Write it closed up.',
    },
    example: { before: 'Quyết định số 416/QĐ- TTg', after: 'Quyết định số 416/QĐ-TTg' },
    basis: [numberAndSymbol],
    fix: 'safe',
  },
  'citations/code-case': {
    kind: 'citation_code_case',
    severity: 'info',
    title: { vi: 'Ký hiệu viết sai chữ hoa, chữ thường', en: 'Letter case of a symbol' },
    explanation: {
      vi: 'Ký hiệu viết bằng chữ in hoa theo chữ viết tắt đã quy định. Viết lại theo bản gốc.',
      en: 'Symbols are written in the letters of the fixed abbreviations. Write it as in the original.',
    },
    example: { before: 'Quyết định số 1956/qđ-ttg', after: 'Quyết định số 1956/QĐ-TTg' },
    basis: [numberAndSymbol],
    fix: 'safe',
  },
} satisfies Record<string, LintRule>;
