import type { Messages } from '../../../kernel/translate.ts';

/** A paper that somebody opens by hand. */
export const newPaperMessages = {
  'paper.new.title': { vi: 'Soạn văn bản', en: 'Write a paper' },
  'paper.new.subtitle': {
    vi: 'Thể thức được lập tự động; văn bản của đợt kế hoạch soạn tại trang của đợt, của hồ sơ.',
    en: 'The form is set by the program; papers of the planning are drafted on its own pages.',
  },
  'paper.new.kind': { vi: 'Loại văn bản', en: 'Kind of paper' },
  'paper.new.kind.missing': { vi: 'Chọn loại văn bản.', en: 'Choose the kind of paper.' },
  'paper.new.issuer': { vi: 'Cơ quan ban hành', en: 'Issued by' },
  'paper.new.issuer.missing': { vi: 'Chọn cơ quan ban hành.', en: 'Choose who issues it.' },
  'paper.new.letter': { vi: 'Công văn', en: 'Letter' },
  'paper.new.submission': { vi: 'Tờ trình', en: 'Submission' },
  'paper.new.report': { vi: 'Báo cáo', en: 'Report' },
  'paper.new.notice': { vi: 'Thông báo', en: 'Notice' },
  'paper.new.invitation': { vi: 'Giấy mời', en: 'Invitation' },
  'paper.new.minutes': { vi: 'Biên bản', en: 'Minutes' },
  'paper.new.open': { vi: 'Lập dự thảo', en: 'Open a draft' },
  'paper.new.opened': { vi: 'Đã lập dự thảo. Viết nội dung tại đây.', en: 'The draft is open. Write its words here.' },
} satisfies Messages;
