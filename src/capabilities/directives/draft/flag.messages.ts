import type { Messages } from '../../../kernel/translate.ts';

/** Signs that the compiler saw in a sentence, as a reader would say them. */
export const flagMessages = {
  'flag.inline_subject': { vi: 'Cơ quan được nêu ngay trong câu.', en: 'The agency stands in the sentence itself.' },
  'flag.addressee_list': {
    vi: 'Cơ quan lấy từ danh sách nơi được chỉ thị.',
    en: 'The agency is taken from the list of addressees.',
  },
  'flag.addressee_generic': {
    vi: 'Câu không nêu cơ quan: hiểu là tất cả cơ quan, đơn vị được chỉ thị.',
    en: 'No agency is named: it is read as everybody addressed.',
  },
  'flag.bound_by_modal': {
    vi: 'Câu giao việc bằng từ “phải”, “có trách nhiệm”.',
    en: 'The duty rests on “must” or “is responsible for”.',
  },
  'flag.subject_carried_over': {
    vi: 'Cơ quan lấy từ câu trước.',
    en: 'The agency is carried over from the sentence before.',
  },
  'flag.giao_construction': { vi: 'Câu mở đầu bằng “Giao …”.', en: 'The sentence opens with “Giao …”.' },
  'flag.blanket_compliance': {
    vi: 'Yêu cầu chấp hành chung; có thể là yêu cầu chung, không giao việc.',
    en: 'A general call to comply; perhaps a general requirement.',
  },
  'flag.leading_temporal_adverb': {
    vi: 'Câu mở đầu bằng từ chỉ thời gian.',
    en: 'The sentence opens with a word of time.',
  },
  'flag.lead_without_coordinators': {
    vi: 'Có chữ “chủ trì” nhưng không nêu cơ quan phối hợp.',
    en: 'There is a lead and no coordinator.',
  },
  'flag.label_fields': { vi: 'Đọc từ dòng có nhãn (Đơn vị chủ trì:, Thời gian:).', en: 'Read from labelled lines.' },
  'flag.standing_body': { vi: 'Giao làm cơ quan thường trực.', en: 'Named as the standing body.' },
  'flag.year_is_scope_not_deadline': {
    vi: 'Năm trong câu là phạm vi, không phải thời hạn.',
    en: 'The year is a scope, not a deadline.',
  },
  'flag.coordinator_attached_to_advised_body': {
    vi: 'Cơ quan phối hợp gắn với cơ quan được tham mưu.',
    en: 'The coordinator belongs to the body that is advised.',
  },
  'flag.ellipsis_boundary': {
    vi: 'Câu lược bớt từ nên ranh giới chưa chắc.',
    en: 'Words are left out, so the borders are not certain.',
  },
  'flag.role_scope_ambiguous': {
    vi: 'Chưa chắc chủ trì, phối hợp áp dụng cho cả câu.',
    en: 'It is not certain that the roles hold for the whole sentence.',
  },
  'flag.deadline_scope_ambiguous': {
    vi: 'Chưa chắc thời hạn áp dụng cho việc nào.',
    en: 'It is not certain which duty the deadline belongs to.',
  },
  'flag.deadline_inside_title': {
    vi: 'Thời gian nằm trong tên văn bản, kế hoạch.',
    en: 'The time stands inside a title.',
  },
  'flag.future_statement': {
    vi: 'Câu dùng chữ “sẽ”; có thể chỉ nói việc sắp diễn ra.',
    en: 'The sentence says “will”; perhaps it only tells what is to come.',
  },
  'flag.passive_object_subject': {
    vi: 'Câu nói việc phải được làm, không nêu ai làm.',
    en: 'The sentence says what must be done, not by whom.',
  },
  'flag.elsewhere_confirmed': {
    vi: 'Nơi xuất tệp đã xác nhận; ở đây cần xác nhận lại.',
    en: 'Confirmed where the file was exported; to be confirmed here again.',
  },
  'flag.elsewhere_general': {
    vi: 'Nơi xuất tệp coi là yêu cầu chung, không giao việc.',
    en: 'Held for a general requirement where the file was exported.',
  },
  'flag.elsewhere_rejected': {
    vi: 'Nơi xuất tệp đã loại mục này.',
    en: 'Rejected where the file was exported.',
  },
  'flag.elsewhere_changed': {
    vi: 'Nơi xuất tệp đã sửa hoặc thêm mục này.',
    en: 'Changed or added by somebody where the file was exported.',
  },
} satisfies Messages;

/** A newer compiler may see more than has words here. */
export const hasWords = (flag: string): boolean => `flag.${flag}` in flagMessages;
