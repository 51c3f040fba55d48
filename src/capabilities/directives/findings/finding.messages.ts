import type { Messages } from '../../../kernel/translate.ts';
import { reviewMessages } from './review.messages.ts';

/** Rà soát văn bản: worded as a request to check, never as a fault. */
export const findingMessages = {
  ...reviewMessages,
  'findings.title': { vi: 'Rà soát văn bản', en: 'Review of the text' },
  'findings.subtitle': { vi: '{count} điểm đề nghị kiểm tra', en: '{count} points to check' },
  'findings.subtitle.of': {
    vi: '{label}: {count} điểm đề nghị kiểm tra',
    en: '{label}: {count} points to check',
  },
  'findings.issued': {
    vi: 'Văn bản đã ban hành: các điểm này chỉ cơ quan soạn thảo, cơ quan thường trực và Tư pháp xem được.',
    en: 'The document is issued: only its drafting body, the standing body and the legal body see these points.',
  },
  'findings.none': { vi: 'Không có điểm nào đề nghị kiểm tra', en: 'Nothing to check' },
  'findings.none.text': {
    vi: 'Hệ thống đã so viện dẫn, thời hạn, cơ quan và nơi nhận trong văn bản.',
    en: 'Citations, deadlines, agencies and recipients of the text were compared.',
  },
  'findings.severity.error': { vi: 'đề nghị kiểm tra trước', en: 'check first' },
  'findings.severity.warning': { vi: 'đề nghị kiểm tra', en: 'please check' },
  'findings.severity.info': { vi: 'lưu ý', en: 'note' },
  'findings.group.error': { vi: 'Đề nghị kiểm tra trước ({count})', en: 'Check first ({count})' },
  'findings.group.warning': { vi: 'Đề nghị kiểm tra ({count})', en: 'Please check ({count})' },
  'findings.group.info': { vi: 'Lưu ý ({count})', en: 'Notes ({count})' },
  'findings.fix': { vi: 'Đề nghị sửa:', en: 'Suggested:' },
  'findings.basis': { vi: 'Căn cứ:', en: 'Basis:' },
  'findings.rule': { vi: 'Quy tắc:', en: 'Rule:' },
  'findings.where': { vi: 'Dòng {line}, {part}', en: 'Line {line}, {part}' },
  'findings.line': { vi: 'Dòng {line}', en: 'Line {line}' },
  'findings.opinion': { vi: 'Ý kiến tiếp thu, giải trình:', en: 'Taken up, or explained:' },
  'findings.places': { vi: 'và {count} chỗ khác', en: 'and {count} more places' },
  'findings.place': { vi: 'Chỗ {number} trong văn bản', en: 'Place {number} in the text' },
  'findings.print': {
    vi: 'In trang này bằng lệnh in của trình duyệt, khổ A4.',
    en: 'Print this page on A4 with the browser.',
  },
} satisfies Messages;
