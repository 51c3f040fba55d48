import type { Messages } from '../../../kernel/translate.ts';

export const lineRefusalMessages = {
  'plan.refusal.unitEnded': {
    vi: '{unit} đã kết thúc hoạt động nên không lập kế hoạch được nữa. Kế hoạch do đơn vị kế thừa lập.',
    en: '{unit} no longer exists and cannot plan. The unit that took over from it plans.',
  },
  'plan.refusal.cycleClosed': {
    vi: 'Đợt kế hoạch đã khép lại. Thay đổi sau đó là điều chỉnh, bổ sung.',
    en: 'The planning cycle is closed. What changes now is an amendment.',
  },
  'plan.refusal.sent': {
    vi: 'Kế hoạch đã gửi nên không thêm, bớt dòng được. Chỉ dòng được trả lại mới mở để hoàn thiện.',
    en: 'The plan was sent; only lines that were returned are open.',
  },
  'plan.refusal.noActivity': {
    vi: 'Đơn vị đã xác nhận không có hoạt động. Hoàn tác xác nhận đó trước khi thêm dòng.',
    en: 'The unit stated that it has no activity. Take that back before adding lines.',
  },
  'plan.refusal.hasLines': {
    vi: 'Kế hoạch đã có dòng. Trang này cho thấy các dòng hiện có.',
    en: 'The plan already has lines. They are on its page.',
  },
  'plan.refusal.nothingToStart': {
    vi: 'Chưa có dòng năm trước và chưa có nhiệm vụ nào để điền sẵn. Thêm dòng đầu tiên bằng tay.',
    en: 'There are no lines of last year and no obligations to begin with. Add the first line by hand.',
  },
  'plan.refusal.takenOver': { vi: 'Các dòng này đã có trong kế hoạch.', en: 'These lines are in the plan already.' },
  'plan.refusal.lineRemoved': {
    vi: 'Dòng này đã được bỏ khỏi kế hoạch. Nội dung vừa nhập còn ở dưới.',
    en: 'This line was taken out of the plan. What you typed is below.',
  },
  'plan.refusal.lineLocked': {
    vi: 'Dòng này đã gửi đi nên không ghi thêm được. Nội dung vừa nhập còn ở dưới.',
    en: 'This line was sent and cannot be changed. What you typed is below.',
  },
  'plan.refusal.undoOthers': {
    vi: 'Người khác đã ghi vào đây sau đó, nên không hoàn tác được. Sửa tay phần cần trở lại.',
    en: 'Somebody else wrote here since, so this cannot be undone. Change by hand what should go back.',
  },
  'plan.refusal.undoLate': {
    vi: 'Các dòng này đã thay đổi sau đó, nên không hoàn tác được nữa.',
    en: 'These lines changed since, so this can no longer be undone.',
  },
  'plan.reason.missing': { vi: 'Ghi lý do trong một câu.', en: 'Give the reason in one sentence.' },
  'plan.line.error.title': { vi: 'Ghi việc sẽ làm.', en: 'Say what will be done.' },
  'plan.line.error.tooLong': { vi: 'Ghi không quá 2.000 ký tự.', en: 'Write at most 2,000 characters.' },
  'plan.line.error.quantity': {
    vi: 'Số lượng là số nguyên, ví dụ 12.',
    en: 'The quantity is a whole number, such as 12.',
  },
  'plan.line.error.code': { vi: 'Chọn một mục trong danh sách.', en: 'Choose an entry of the list.' },
  'plan.line.error.leadEnded': {
    vi: 'Đơn vị này đã kết thúc hoạt động. Ghi đơn vị kế thừa.',
    en: 'This unit no longer exists. Name the unit that took over.',
  },
  'plan.line.error.time.unreadable': {
    vi: 'Chưa đọc được thời gian. Ghi như: tháng 5; quý II; 10/5 - 12/5; cả năm.',
    en: 'The time cannot be read. Write: month 5; quarter II; 10/5 - 12/5; all year.',
  },
  'plan.line.error.time.outside': {
    vi: 'Thời gian nằm ngoài kỳ của kế hoạch.',
    en: 'The time lies outside the period of the plan.',
  },
  'plan.line.error.time.backwards': {
    vi: 'Ngày cuối đứng trước ngày đầu.',
    en: 'The last day comes before the first.',
  },
  'plan.line.error.money.unreadable': {
    vi: 'Chưa đọc được số tiền. Ghi như: 1.200.000.000; 1,2 tỷ; 15 triệu.',
    en: 'The amount cannot be read. Write: 1.200.000.000; 1,2 tỷ; 15 triệu.',
  },
  'plan.line.error.money.negative': { vi: 'Số tiền không thể âm.', en: 'An amount cannot be negative.' },
  'plan.line.error.money.too-large': {
    vi: 'Số tiền lớn quá mức của một dòng. Xem lại đơn vị tỷ, triệu.',
    en: 'The amount is too large for one line. Check billions and millions.',
  },
  'plan.line.conflict': {
    vi: 'Người khác vừa ghi khác vào cùng một ô. Cả hai nội dung ở dưới; chọn rồi lưu lại.',
    en: 'Somebody else has just written something else in the same entry. Both are below; choose and save again.',
  },
  'plan.line.conflict.field': {
    vi: 'Có hai nội dung khác nhau, cần chọn một.',
    en: 'There are two different contents; choose one.',
  },
} satisfies Messages;
