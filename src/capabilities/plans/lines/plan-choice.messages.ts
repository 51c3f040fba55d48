import type { Messages } from '../../../kernel/translate.ts';

export const planChoiceMessages = {
  'plan.reason.title': { vi: 'Vì sao năm nay không có dòng?', en: 'Why is there no line this year?' },
  'plan.reason.label': { vi: 'Lý do', en: 'Reason' },
  'plan.reason.hint': {
    vi: 'Ví dụ: đã nằm trong kế hoạch khác của đơn vị; năm nay không có đối tượng.',
    en: 'For example: it stands in another plan of the unit.',
  },
  'plan.reason.also': {
    vi: 'Dùng lý do này cho cả nhiệm vụ khác ({count})',
    en: 'Answer others with it too ({count})',
  },
  'plan.reason.also.label': { vi: 'Nhiệm vụ khác chưa có dòng', en: 'Other obligations without a line' },
  'plan.reason.save': { vi: 'Lưu lý do', en: 'Save the reason' },
  'plan.reason.saved': { vi: 'Đã lưu lý do.', en: 'The reason is saved.' },
  'plan.noActivity': { vi: 'Không có hoạt động năm nay', en: 'No activity this year' },
  'plan.noActivity.confirm': {
    vi: 'Đơn vị xác nhận {period} không có hoạt động thông tin đối ngoại nào. Khi gửi, {count} nhiệm vụ của đơn vị được coi là đã trả lời.',
    en: 'The unit states that it plans no external information in {period}. When sent, its {count} obligations count as answered.',
  },
  'plan.noActivity.yes': { vi: 'Xác nhận không có hoạt động', en: 'Confirm: no activity' },
  'plan.noActivity.no': { vi: 'Quay lại kế hoạch', en: 'Back to the plan' },
  'plan.noActivity.declared': {
    vi: 'Đơn vị đã xác nhận không có hoạt động trong {period}.',
    en: 'The unit stated that it has no activity in {period}.',
  },
  'plan.noActivity.done': { vi: 'Đã ghi: không có hoạt động.', en: 'Recorded: no activity.' },
  'plan.noActivity.takeBack': { vi: 'Hoàn tác', en: 'Undo' },
  'plan.noActivity.takenBack': { vi: 'Đã hoàn tác.', en: 'Undone.' },
} satisfies Messages;
