import type { Messages } from '../../../kernel/translate.ts';

/** Taking out what people corrected, for the next version of the reading. */
export const correctionsMessages = {
  'corrections.title': { vi: 'Những chỗ đã sửa khi đọc văn bản', en: 'Corrections of what was read' },
  'corrections.link': { vi: 'Những chỗ đã sửa', en: 'Corrections' },
  'corrections.text': {
    vi: 'Mỗi lần xác nhận, sửa, thêm hoặc bỏ một nhiệm vụ là một bài học cho lần đọc sau. Tệp tải về ghi lại phần mềm đã đọc thế nào và người đọc đã sửa thành gì.',
    en: 'Each confirmation, edit, addition or removal teaches the next version to read better. The file says what was read and what people made of it.',
  },
  'corrections.holds.term': { vi: 'Trong tệp có', en: 'It holds' },
  'corrections.holdsNot.term': { vi: 'Trong tệp không có', en: 'It does not hold' },
  'corrections.holds': {
    vi: 'Vị trí của câu giao việc, tên cơ quan, vai trò, thời hạn, số và ký hiệu văn bản, phiên bản phần mềm.',
    en: 'Places of clauses, names of bodies, roles, deadlines, numbers and symbols, versions.',
  },
  'corrections.holdsNot': {
    vi: 'Lời văn của văn bản, tên người đã sửa, lý do đã ghi, văn bản chưa phát hành nhiệm vụ.',
    en: 'The wording, who corrected, the reasons given, or anything unpublished.',
  },
  'corrections.count': {
    vi: '{count} văn bản đã có người xem lại.',
    en: '{count} documents were looked through by people.',
  },
  'corrections.since': { vi: 'Chỉ lấy văn bản có sửa từ ngày', en: 'Only documents corrected since' },
  'corrections.since.hint': {
    vi: 'Ngày/tháng/năm, ví dụ 30/06/2014. Để trống để lấy tất cả.',
    en: 'Day/month/year, for example 30/06/2014. Leave empty for all.',
  },
  'corrections.sinceWrong': {
    vi: 'Ngày ghi theo dạng ngày/tháng/năm, ví dụ 30/06/2014.',
    en: 'Write the day as 30/06/2014.',
  },
  'corrections.submit': { vi: 'Tải tệp (JSON)', en: 'Download (JSON)' },
  'corrections.none': {
    vi: 'Chưa có chỗ nào được xem lại hoặc sửa.',
    en: 'Nothing was looked through or corrected yet.',
  },
  'corrections.written': { vi: 'đã ghi {count} văn bản.', en: '{count} documents written.' },
  'corrections.unwritten': {
    vi: 'không ghi được ({code}); chưa ghi gì.',
    en: 'cannot be written ({code}); nothing was written.',
  },
} satisfies Messages;
