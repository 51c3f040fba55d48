import type { Messages } from '../../../kernel/translate.ts';

/** Why a sentence was read as an obligation of somebody. */
export const explanationMessages = {
  'explanation.title': { vi: 'Vì sao đọc như vậy', en: 'Why it was read so' },
  'explanation.back': { vi: 'Trở lại nhiệm vụ', en: 'Back to the obligation' },
  'explanation.edit': { vi: 'Sửa nhiệm vụ', en: 'Edit the obligation' },
  'explanation.sentence': { vi: 'Câu trong văn bản', en: 'Sentence in the text' },
  'explanation.duty': { vi: 'Là nhiệm vụ', en: 'An obligation' },
  'explanation.noDuty': {
    vi: 'Theo cách đọc hiện nay, chỗ này không phải là nhiệm vụ.',
    en: 'As texts are read now, this is no obligation.',
  },
  'explanation.row': { vi: 'Cách nhận ra: {row}.', en: 'Recognised by: {row}.' },
  'explanation.section': { vi: 'Đề mục', en: 'Heading' },
  'explanation.nothing': { vi: 'không có', en: 'none' },
  'explanation.edited': {
    vi: 'Mục này đã được người đọc sửa; ở đây là nội dung đọc được ban đầu.',
    en: 'This field was corrected; shown is what was first read.',
  },
  'explanation.otherVersion': {
    vi: 'Văn bản được đọc bằng phiên bản trước của phần mềm. Giải thích dưới đây theo phiên bản hiện nay nên có thể khác; muốn cập nhật, chọn “Đọc lại” ở trang văn bản.',
    en: 'The text was read by an earlier version; what follows is said by the present one. Choose “Read again” to renew it.',
  },
  'explanation.place': { vi: 'xem trong văn bản', en: 'see in the text' },
} satisfies Messages;
