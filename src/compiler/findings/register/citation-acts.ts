import { bodyText, documentTypes, normativeNumber, normativeNumberBefore, numberAndSymbol } from './bases.ts';
import type { LintRule } from './lint-rule.ts';

/** Which act is meant, and whether it still holds. */
export const citationActs = {
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
} satisfies Record<string, LintRule>;
