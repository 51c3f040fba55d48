import type { Messages } from '../../../kernel/translate.ts';

/** The review of drafts before signing, and its rules. */
export const reviewMessages = {
  'review.title': { vi: 'Rà soát dự thảo', en: 'Review a draft' },
  'review.subtitle': {
    vi: 'Trước khi trình ký: viện dẫn, nhiệm vụ, thời hạn, nơi nhận, thể thức',
    en: 'Before signing: citations, duties, deadlines, recipients, form',
  },
  'review.notKept': {
    vi: 'Dự thảo được rà soát ngay và không lưu lại: không vào sổ văn bản, không vào nhật ký.',
    en: 'The draft is looked over at once and not kept: neither in the register nor in a log.',
  },
  'review.text': { vi: 'Dán nội dung dự thảo', en: 'Paste the draft' },
  'review.text.hint': {
    vi: 'Dán toàn văn, cả phần đầu và nơi nhận.',
    en: 'The whole text, with its head and recipients.',
  },
  'review.file': { vi: 'Hoặc chọn tệp dự thảo', en: 'Or choose a file' },
  'review.file.hint': {
    vi: 'Word, PDF, HTML, văn bản thuần, tối đa 10 MB. Bản quét, ảnh chụp: tối đa 20 trang, nếu máy chủ nhận dạng được chữ.',
    en: 'Word, PDF, HTML, plain text, 10 MB at most. Scans and pictures: 20 pages at most, where the server can recognise words.',
  },
  'review.submit': { vi: 'Rà soát', en: 'Review' },
  'review.next': { vi: 'Làm tiếp', en: 'Go on' },
  'review.again': { vi: 'Sửa dự thảo và rà soát lại', en: 'Correct the draft and review again' },
  'review.another': { vi: 'Rà soát dự thảo khác', en: 'Review another draft' },
  'review.rules': { vi: 'Quy tắc rà soát', en: 'Rules of the review' },
  'review.rules.subtitle': {
    vi: '{count} quy tắc: vì sao cần kiểm tra, ví dụ, căn cứ',
    en: '{count} rules: why to check, an example, the basis',
  },
  'review.group.citations': { vi: 'Viện dẫn', en: 'Citations' },
  'review.group.duties': { vi: 'Nhiệm vụ, cơ quan', en: 'Duties and agencies' },
  'review.group.deadlines': { vi: 'Thời hạn, báo cáo', en: 'Deadlines and reports' },
  'review.group.recipients': { vi: 'Nơi nhận', en: 'Recipients' },
  'review.group.form': { vi: 'Thể thức, cách viết', en: 'Form and wording' },
  'review.why': { vi: 'Vì sao cần kiểm tra', en: 'Why to check' },
  'review.example': { vi: 'Ví dụ', en: 'Example' },
  'review.example.before': { vi: 'Đề nghị kiểm tra:', en: 'Please check:' },
  'review.example.after': { vi: 'Nên ghi:', en: 'Rather:' },
  'review.basis': { vi: 'Căn cứ', en: 'Basis' },
  'review.basis.none': { vi: 'Kinh nghiệm soạn thảo, không phải quy định', en: 'Drafting practice, no provision' },
  'review.fix': { vi: 'Đề nghị sửa', en: 'Suggested replacement' },
  'review.fix.safe': { vi: 'Có, khi việc sửa không đổi nghĩa', en: 'Yes, where it changes no meaning' },
  'review.fix.none': { vi: 'Không; người soạn thảo quyết định', en: 'No; the drafter decides' },
  'review.knowledge': { vi: 'Cần biết thêm', en: 'Needs to know' },
  'review.knowledge.none': { vi: 'Không; chỉ xét văn bản', en: 'Nothing but the text' },
  'review.knowledge.acts': { vi: 'Sổ văn bản', en: 'The document register' },
  'review.knowledge.agencies': { vi: 'Lịch sử tổ chức', en: 'The history of organisations' },
  'review.knowledge.calendar': { vi: 'Lịch làm việc', en: 'The working calendar' },
  'review.id': { vi: 'Mã quy tắc', en: 'Rule id' },
} satisfies Messages;
