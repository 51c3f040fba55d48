import { bodyText, documentTypes, normativeNumber, normativeNumberBefore, numberAndSymbol } from './bases.ts';
import type { LintRule } from './lint-rule.ts';

/** How acts are cited, and whether they still hold. */
export const citationForm = {
  'citations/type-against-code': {
    kind: 'citation_type_code_mismatch',
    severity: 'warning',
    title: { vi: 'Tên loại khác chữ viết tắt trong ký hiệu', en: 'Type word against code' },
    explanation: {
      vi: 'Chữ viết tắt trong ký hiệu là chữ viết tắt của tên loại văn bản; hai bên khác nhau thì không rõ viện dẫn văn bản nào. Đối chiếu bản gốc, sửa tên loại hoặc ký hiệu.',
      en: 'The abbreviation in the symbol is that of the type; where they differ it is not clear which act is meant. Compare with the original and correct one of them.',
    },
    example: {
      before: 'Nghị định số 25/2018/QĐ-TTg ngày 01/3/2018',
      after: 'Quyết định số 25/2018/QĐ-TTg ngày 01/3/2018',
    },
    basis: [documentTypes, numberAndSymbol],
    fix: 'safe',
  },
  'citations/missing-year': {
    kind: 'citation_symbol_missing_year',
    severity: 'warning',
    title: { vi: 'Số của văn bản quy phạm pháp luật thiếu năm', en: 'The number of a normative act lacks its year' },
    explanation: {
      vi: 'Nghị định, thông tư và văn bản quy phạm pháp luật khác được đánh số kèm năm ban hành; thiếu năm thì dễ lẫn với văn bản cùng số của năm khác. Đối chiếu bản gốc rồi bổ sung năm.',
      en: 'Decrees, circulars and other normative acts are numbered with the year; without it they are confused with the same number of another year. Compare with the original and add the year.',
    },
    example: {
      before: 'Nghị định số 72/NĐ-CP ngày 07/9/2015',
      after: 'Nghị định số 72/2015/NĐ-CP ngày 07/9/2015',
    },
    basis: [normativeNumber, normativeNumberBefore],
    fix: 'safe',
  },
  'citations/superseded': {
    kind: 'citation_superseded',
    severity: 'warning',
    title: { vi: 'Viện dẫn văn bản đã được thay thế', en: 'The act is superseded' },
    explanation: {
      vi: 'Sổ văn bản ghi văn bản này đã được thay thế trước ngày ban hành. Căn cứ hết hiệu lực làm yếu văn bản; viện dẫn văn bản thay thế, hoặc nêu rõ lý do còn viện dẫn văn bản cũ.',
      en: 'The register says that this act was replaced before the day of issue. A basis without force weakens the document; cite the act that replaced it, or say why the old one is named.',
    },
    example: {
      before: 'Căn cứ Quyết định số 12/QĐ-UBND (đã được Quyết định số 40/QĐ-UBND thay thế)',
      after: 'Căn cứ Quyết định số 40/QĐ-UBND',
    },
    basis: [],
    fix: 'none',
    needs: 'acts',
  },
  'citations/incomplete': {
    kind: 'citation_incomplete',
    severity: 'warning',
    title: { vi: 'Một lần viện dẫn thiếu ngày ban hành', en: 'One citation lacks the date' },
    explanation: {
      vi: 'Các lần viện dẫn khác trong cùng văn bản đều ghi ngày ban hành, lần này thiếu. Bổ sung cho thống nhất, hoặc chỉ ghi đầy đủ ở lần viện dẫn đầu.',
      en: 'All other citations of this act give its date, this one does not. Add it, or give the date at the first citation only.',
    },
    example: {
      before: 'Kế hoạch số 4/KH-UBND ngày 02/3/2020 (bốn lần) … Kế hoạch số 4/KH-UBND',
      after: 'Kế hoạch số 4/KH-UBND ngày 02/3/2020 (năm lần)',
    },
    basis: [bodyText],
    fix: 'none',
  },
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
    title: { vi: 'Thiếu từ "số" trước số, ký hiệu', en: '"số" is left out' },
    explanation: {
      vi: 'Mẫu viện dẫn ghi tên loại, từ "số", rồi số và ký hiệu; phần lớn các lần viện dẫn trong văn bản này ghi như vậy. Bổ sung cho thống nhất.',
      en: 'The pattern of a citation is type, the word "số", number and symbol; most citations here follow it. Add the word.',
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
