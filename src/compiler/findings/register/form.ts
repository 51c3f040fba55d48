import { bodyText, documentTypes, header, numberAndSymbol, placeAndDay } from './bases.ts';
import type { LintRule } from './lint-rule.ts';

/** Form of the document: its own header, its parts, its words. */
export const form = {
  'form/missing-header': {
    kind: 'missing_header_field',
    severity: 'warning',
    title: { vi: 'Thiếu thành phần thể thức', en: 'Parts of the form are missing' },
    explanation: {
      vi: 'Văn bản hành chính có cơ quan ban hành, số và ký hiệu, địa danh và thời gian, tên loại và trích yếu, chức vụ và họ tên người ký, nơi nhận. Bổ sung thành phần thiếu; ở dự thảo, số và ngày được để trống. Văn bản dán vào không có phần đầu thì chỉ là lưu ý.',
      en: 'An administrative document has issuer, number and symbol, place and date, type and title, signer and recipients. Add what is missing; in a draft number and day stay blank. A pasted text without its head gives a note only.',
    },
    example: { before: 'Văn bản không có Nơi nhận', after: 'Nơi nhận: - Các sở, ngành; - Lưu: VT, VX.' },
    basis: [header],
    fix: 'none',
  },
  'form/own-type-against-code': {
    kind: 'document_type_code_mismatch',
    severity: 'warning',
    title: { vi: 'Tên loại của văn bản khác ký hiệu', en: 'The document’s type against its symbol' },
    explanation: {
      vi: 'Ký hiệu của văn bản mang chữ viết tắt của loại văn bản khác, thường do dùng lại mẫu cũ. Sửa tên loại hoặc ký hiệu trước khi lấy số.',
      en: 'The symbol carries the abbreviation of another type, mostly left over from a template. Correct one of them before the number is given.',
    },
    example: { before: 'Số: 15/KH-UBND … CHỈ THỊ', after: 'Số: 15/CT-UBND … CHỈ THỊ' },
    basis: [documentTypes, numberAndSymbol],
    fix: 'none',
  },
  'form/own-year': {
    kind: 'document_year_mismatch',
    severity: 'warning',
    title: { vi: 'Năm trong số khác năm của văn bản', en: 'The year in the number against the date' },
    explanation: {
      vi: 'Số của văn bản mang một năm, ngày ban hành thuộc năm khác. Kiểm tra số và ngày.',
      en: 'The number carries one year, the day of issue another. Check both.',
    },
    example: {
      before: 'Số: 15/2025/QĐ-UBND, ngày 05 tháng 01 năm 2026',
      after: 'Số: 15/2026/QĐ-UBND, ngày 05 tháng 01 năm 2026',
    },
    basis: [placeAndDay],
    fix: 'none',
  },
  'form/own-date': {
    kind: 'document_impossible_date',
    severity: 'error',
    title: { vi: 'Ngày của văn bản không có trong lịch', en: 'The document’s date does not exist' },
    explanation: {
      vi: 'Ngày ban hành quyết định thời điểm có hiệu lực và mọi thời hạn tính từ đó. Ghi lại ngày đúng.',
      en: 'The day of issue decides when the document takes effect and every period counted from it. Write the right day.',
    },
    example: { before: 'ngày 31 tháng 4 năm 2026', after: 'ngày 30 tháng 4 năm 2026' },
    basis: [placeAndDay],
    fix: 'none',
  },
  'form/leading-zero': {
    kind: 'leading_zero',
    severity: 'info',
    title: { vi: 'Thiếu số 0 trước số, ngày hoặc tháng', en: 'A leading zero is missing' },
    explanation: {
      vi: 'Số nhỏ hơn 10, ngày nhỏ hơn 10 và tháng 1, 2 có thêm số 0 ở trước, để không ai chèn thêm chữ số. Thêm số 0.',
      en: 'Numbers and days below 10 and the months 1 and 2 carry a leading zero, so that no digit can be put in. Add it.',
    },
    example: { before: 'ngày 5 tháng 1 năm 2026', after: 'ngày 05 tháng 01 năm 2026' },
    basis: [numberAndSymbol, placeAndDay],
    fix: 'safe',
  },
  'form/end-mark': {
    kind: 'end_mark_missing',
    severity: 'info',
    title: { vi: 'Thiếu dấu kết thúc ./.', en: 'The end mark ./. is missing' },
    explanation: {
      vi: 'Nội dung văn bản kết thúc bằng “./.” để không ai viết thêm. Thêm dấu này sau câu cuối.',
      en: 'The body ends with “./.” so that nothing can be added. Put it behind the last sentence.',
    },
    example: { before: '… thực hiện nghiêm Chỉ thị này.', after: '… thực hiện nghiêm Chỉ thị này./.' },
    basis: [bodyText],
    fix: 'none',
  },
} satisfies Record<string, LintRule>;
