import type { Messages } from '../../../kernel/translate.ts';

const text = (vi: string, en: string) => ({ vi, en });

export const activityRefusalMessages = {
  'activity.refusal.otherUnit': text(
    'Hoạt động này của đơn vị khác nên không ghi được ở đây.',
    'This activity belongs to another unit, so nothing can be written here.',
  ),
  'activity.refusal.notChecker': text(
    'Việc này do cơ quan thường trực kiểm tra; hoạt động của chính cơ quan thường trực do Văn phòng UBND tỉnh kiểm tra.',
    'The standing body checks this; its own work is checked by the PPC office.',
  ),
  'activity.refusal.ownRecord': text(
    'Người đã ghi hoặc đã xác nhận không tự xác nhận bước này. Cần một người khác của đơn vị.',
    'Whoever recorded or confirmed it does not confirm this step. Another person is needed.',
  ),
  'activity.refusal.notYours': text(
    'Chỉ người đã bấm mới lấy lại được bước này.',
    'Only whoever took this step can take it back.',
  ),
  'activity.refusal.wordsMissing': text('Ghi lý do trong một câu.', 'Give the reason in one sentence.'),
  'activity.refusal.neverRecorded': text(
    'Hoạt động này mới ở mức dự kiến: khôi phục về dự kiến.',
    'This activity was only planned: bring it back as planned.',
  ),
  'activity.refusal.alreadyRecorded': text(
    'Hoạt động này đã ghi nhận: khôi phục về đã ghi nhận.',
    'This activity was recorded: bring it back as recorded.',
  ),
  'activity.refusal.stale': text(
    'Hoạt động đã thay đổi từ khi mở trang. Xem lại nội dung mới rồi làm lại; chưa có gì bị mất.',
    'The activity changed since the page was opened. Look again and repeat; nothing was lost.',
  ),
  'activity.refusal.taskGone': text(
    'Đầu việc này không nhận thêm tài liệu minh chứng.',
    'This task takes no more evidence.',
  ),
  ...state('planned', 'đang ở mức dự kiến', 'is planned'),
  ...state('recorded', 'đã ghi nhận, chưa được xác nhận', 'is recorded and not confirmed yet'),
  ...state('unit-confirmed', 'đã được đơn vị xác nhận', 'is confirmed by its unit'),
  ...state('checked', 'đã được kiểm tra', 'is checked'),
  ...state('returned', 'đang được trả lại để hoàn thiện', 'was returned to be completed'),
  ...state('withdrawn', 'đã rút', 'is withdrawn'),
  'activity.error.title': text('Ghi việc đã làm.', 'Say what was done.'),
  'activity.error.startsOn': text('Ghi ngày như 20/05/2014.', 'Write the day like 20/05/2014.'),
  'activity.error.noDay': text('Ghi ngày như 20/05/2014.', 'Write the day like 20/05/2014.'),
  'activity.error.dayAhead': text('Ngày này chưa đến.', 'This day has not come yet.'),
  'activity.error.dayPast': text('Ngày dự kiến không thể trước hôm nay.', 'A planned day is not before today.'),
  'activity.error.backwards': text('Ngày kết thúc đứng trước ngày bắt đầu.', 'The last day comes before the first.'),
  'activity.error.tooLong': text('Ghi không quá 2.000 ký tự.', 'Write at most 2,000 characters.'),
  'activity.error.amount': text('Số lượng là số nguyên không âm.', 'A number is whole and not negative.'),
  'activity.error.code': text('Chọn một mục trong danh sách.', 'Choose an entry of the list.'),
  'activity.error.unknown': text(
    'Không thấy mục này, hoặc không thuộc đơn vị.',
    'This entry is not known, or belongs to another unit.',
  ),
  'activity.error.unitUnknown': text(
    'Chưa nhận ra tên đơn vị. Chọn tên trong danh sách gợi ý.',
    'The name of the unit is not known. Choose one of those offered.',
  ),
  'activity.error.lineAndReason': text(
    'Đã chọn dòng kế hoạch thì bỏ trống lý do ngoài kế hoạch.',
    'With a line of the plan, leave the reason for unplanned work empty.',
  ),
} satisfies Messages;

function state(name: string, vi: string, en: string): Messages {
  return {
    [`activity.refusal.state.${name}`]: text(
      `Hoạt động ${vi} nên không làm được bước này. Tải lại trang để xem các bước có thể làm.`,
      `The activity ${en}, so this step is not possible. Reload the page to see what can be done.`,
    ),
  };
}
