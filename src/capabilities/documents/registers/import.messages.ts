import type { Messages } from '../../../kernel/translate.ts';

/** Taking over a book that is kept elsewhere. */
export const registerImportMessages = {
  'book.import': { vi: 'Nhập sổ từ tệp', en: 'Take a book over' },
  'book.import.file': { vi: 'Tệp sổ (XLSX) hoặc văn bản edXML', en: 'Book (XLSX) or edXML papers' },
  'book.import.hint': {
    vi: 'XLSX: một hàng tiêu đề có cột số, ký hiệu và cột trích yếu. edXML: chọn được nhiều tệp.',
    en: 'XLSX: a heading row with number and subject. edXML: several files may be chosen.',
  },
  'book.import.report': {
    vi: '{right} dòng đúng, {wrong} dòng cần xem lại',
    en: '{right} rows are right, {wrong} are not',
  },
  'book.import.nothing': { vi: 'Chưa lưu dòng nào.', en: 'No row is stored yet.' },
  'book.import.rightOnly': { vi: 'Chỉ nhập {right} dòng đúng', en: 'Take the {right} right rows only' },
  'book.import.reportTable': { vi: 'Các dòng cần xem lại', en: 'Rows to look at' },
  'book.import.line': { vi: 'Dòng', en: 'Row' },
  'book.import.why': { vi: 'Vì sao', en: 'Why' },
  'book.import.twin': { vi: 'đã có trong sổ', en: 'in the register already' },
  'book.import.done': {
    vi: 'Đã nhập {imported} văn bản, bỏ qua {left} dòng.',
    en: '{imported} papers taken over, {left} rows left.',
  },
  'book.import.some': {
    vi: 'Có dòng sai hoặc đã có trong sổ; chưa lưu dòng nào. Xem bảng bên dưới, sửa tệp rồi gửi lại, hoặc chỉ nhập các dòng đúng.',
    en: 'Some rows are wrong or known; nothing is stored. Look below, correct the file, or take the right rows only.',
  },
  'book.import.none': {
    vi: 'Không có dòng nào nhập được; chưa lưu gì.',
    en: 'No row can be taken; nothing is stored.',
  },
  'book.import.noHead': {
    vi: 'Không thấy hàng tiêu đề có cột “Số, ký hiệu” và “Trích yếu”; chưa lưu gì.',
    en: 'No heading row with number and subject was found; nothing is stored.',
  },
  'book.import.tooLong': {
    vi: 'Sổ dài hơn 20.000 dòng; chưa lưu gì. Hãy tách theo năm rồi nhập từng tệp.',
    en: 'The book has more than 20,000 rows; nothing is stored. Split it by year.',
  },
  'book.import.notation': { vi: 'cần dạng 15/KH-UBND', en: 'as in 15/KH-UBND' },
  'book.import.noDay': { vi: 'thiếu ngày văn bản', en: 'the date is missing' },
  'book.import.column.notation': { vi: 'Số, ký hiệu', en: 'Number, symbol' },
  'book.import.column.issuedOn': { vi: 'Ngày văn bản', en: 'Date' },
  'book.import.column.subject': { vi: 'Trích yếu', en: 'Subject' },
  'book.import.column.arrivedOn': { vi: 'Ngày đến', en: 'Arrived on' },
  'book.import.column.dueOn': { vi: 'Thời hạn', en: 'Due' },
  'book.import.column.copies': { vi: 'Số lượng', en: 'Copies' },
} satisfies Messages;
