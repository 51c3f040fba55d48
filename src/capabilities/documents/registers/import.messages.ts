import type { Messages } from '../../../kernel/translate.ts';

/** Taking over a book that is kept elsewhere. */
export const registerImportMessages = {
  'register.import': { vi: 'Nhập sổ từ tệp', en: 'Take a book over' },
  'register.import.file': { vi: 'Tệp sổ (XLSX) hoặc văn bản edXML', en: 'Book (XLSX) or edXML papers' },
  'register.import.hint': {
    vi: 'XLSX: một hàng tiêu đề có cột số, ký hiệu và cột trích yếu. edXML: chọn được nhiều tệp.',
    en: 'XLSX: a heading row with number and subject. edXML: several files may be chosen.',
  },
  'register.import.report': {
    vi: '{right} dòng đúng, {wrong} dòng cần xem lại',
    en: '{right} rows are right, {wrong} are not',
  },
  'register.import.nothing': { vi: 'Chưa lưu dòng nào.', en: 'No row is stored yet.' },
  'register.import.rightOnly': { vi: 'Chỉ nhập {right} dòng đúng', en: 'Take the {right} right rows only' },
  'register.import.reportTable': { vi: 'Các dòng cần xem lại', en: 'Rows to look at' },
  'register.import.line': { vi: 'Dòng', en: 'Row' },
  'register.import.why': { vi: 'Vì sao', en: 'Why' },
  'register.import.twin': { vi: 'đã có trong sổ', en: 'in the register already' },
  'register.import.done': {
    vi: 'Đã nhập {imported} văn bản, bỏ qua {left} dòng.',
    en: '{imported} papers taken over, {left} rows left.',
  },
  'register.import.some': {
    vi: 'Có dòng sai hoặc đã có trong sổ; chưa lưu dòng nào. Xem bảng bên dưới, sửa tệp rồi gửi lại, hoặc chỉ nhập các dòng đúng.',
    en: 'Some rows are wrong or known; nothing is stored. Look below, correct the file, or take the right rows only.',
  },
  'register.import.none': {
    vi: 'Không có dòng nào nhập được; chưa lưu gì.',
    en: 'No row can be taken; nothing is stored.',
  },
  'register.import.noHead': {
    vi: 'Không thấy hàng tiêu đề có cột “Số, ký hiệu” và “Trích yếu”; chưa lưu gì.',
    en: 'No heading row with number and subject was found; nothing is stored.',
  },
  'register.import.tooLong': {
    vi: 'Sổ dài hơn 20.000 dòng; chưa lưu gì. Hãy tách theo năm rồi nhập từng tệp.',
    en: 'The book has more than 20,000 rows; nothing is stored. Split it by year.',
  },
  'register.import.notation': { vi: 'cần dạng 15/KH-UBND', en: 'as in 15/KH-UBND' },
  'register.import.noDay': { vi: 'thiếu ngày văn bản', en: 'the date is missing' },
  'register.import.column.notation': { vi: 'Số, ký hiệu', en: 'Number, symbol' },
  'register.import.column.issuedOn': { vi: 'Ngày văn bản', en: 'Date' },
  'register.import.column.subject': { vi: 'Trích yếu', en: 'Subject' },
  'register.import.column.arrivedOn': { vi: 'Ngày đến', en: 'Arrived on' },
  'register.import.column.dueOn': { vi: 'Thời hạn', en: 'Due' },
  'register.import.column.copies': { vi: 'Số lượng', en: 'Copies' },
} satisfies Messages;
