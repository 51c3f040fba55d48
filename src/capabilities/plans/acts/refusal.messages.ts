import type { Messages } from '../../../kernel/translate.ts';

export const refusalMessages = {
  'plan.refusal.state.drafting': {
    vi: 'Đơn vị đang soạn kế hoạch này; trang dưới đây là hiện trạng.',
    en: 'The unit is drafting this plan; the page shows it as it is.',
  },
  'plan.refusal.state.sent': {
    vi: 'Kế hoạch đã gửi, chưa có thay đổi nào để gửi lại.',
    en: 'The plan is sent; there is nothing new to send.',
  },
  'plan.refusal.state.received': {
    vi: 'Kế hoạch đã được tiếp nhận; trang dưới đây là hiện trạng.',
    en: 'The plan is received; the page shows it as it is.',
  },
  'plan.refusal.state.issued': { vi: 'Đơn vị đã ban hành kế hoạch này.', en: 'The unit has issued this plan.' },
  'plan.refusal.otherUnit': { vi: 'Việc này do đơn vị lập kế hoạch làm.', en: 'The unit whose plan it is does this.' },
  'plan.refusal.notReader': {
    vi: 'Việc này do cơ quan thường trực làm; kế hoạch của cơ quan thường trực do Văn phòng UBND tỉnh xem xét.',
    en: 'The standing body does this; its own plan goes to the office of the People’s Committee.',
  },
  'plan.refusal.ownPlan': {
    vi: 'Người đã gửi kế hoạch không tự tiếp nhận hoặc thống nhất; cần một người khác.',
    en: 'Whoever sent the plan does not receive or agree to it; somebody else must.',
  },
  'plan.refusal.notSender': { vi: 'Chỉ người đã gửi mới rút lại được.', en: 'Only whoever sent it can take it back.' },
  'plan.refusal.beforeProvince': {
    vi: 'Chỉ mở lại được sau khi kế hoạch của tỉnh được ban hành.',
    en: 'Lines can be reopened once the provincial plan is issued.',
  },
  'plan.refusal.mayNotSign': {
    vi: 'Bấm gửi thay cho chữ ký, nên chỉ người có quyền ký của đơn vị làm được. Có thể trình ký công văn rồi ghi số, ngày ở đây.',
    en: 'The click stands for a signature; only who may sign for the unit can send so. Have the letter signed and record it here.',
  },
  'plan.refusal.stale': {
    vi: 'Kế hoạch vừa thay đổi. Trang dưới đây là mới nhất; xem lại rồi làm tiếp.',
    en: 'The plan has just changed. This page is up to date; look again and go on.',
  },
  'plan.refusal.changedSincePreview': {
    vi: 'Có dòng vừa được sửa sau khi mở trang này. Danh sách dưới đây là mới nhất; xem lại rồi gửi.',
    en: 'A line was changed after this page was opened. The list below is up to date; look again and send.',
  },
  'plan.refusal.ended': {
    vi: 'Đơn vị đã kết thúc hoạt động nên không gửi kế hoạch nữa; nội dung đã ghi vẫn được giữ.',
    en: 'The unit has ended and sends no plan any more; what was written is kept.',
  },
  'plan.refusal.incomplete': { vi: 'Còn {lines} dòng thiếu thông tin.', en: '{lines} lines are incomplete.' },
  'plan.refusal.unanswered': {
    vi: 'Còn {duties} nhiệm vụ chưa có dòng hoặc lý do.',
    en: '{duties} obligations have neither a line nor a reason.',
  },
  'plan.refusal.empty': {
    vi: 'Kế hoạch chưa có dòng nào. Thêm dòng, hoặc báo không có hoạt động năm nay.',
    en: 'The plan has no line. Add one, or declare that there is no activity this year.',
  },
  'plan.refusal.unchanged': {
    vi: 'Kế hoạch chưa thay đổi từ lần gửi trước. Hoàn thiện theo ý kiến rồi gửi lại.',
    en: 'The plan is as it was sent before. Complete it and send it again.',
  },
  'plan.refusal.lineUnchanged': {
    vi: 'Có dòng chưa thay đổi từ lần gửi trước. Sửa theo ý kiến, hoặc ghi lý do giữ nguyên vào ô Ghi chú.',
    en: 'A line is as it was sent before. Change it, or write in its note why it stays.',
  },
  'plan.refusal.lineChanged': {
    vi: 'Có dòng vừa thay đổi sau khi mở trang này. Trang dưới đây là mới nhất; nội dung đã gõ vẫn còn.',
    en: 'A line changed after this page was opened. The page below is up to date; what you typed is kept.',
  },
  'plan.refusal.noneTicked': { vi: 'Chọn ít nhất một mục.', en: 'Choose at least one.' },
  'plan.refusal.messageMissing': { vi: 'Ghi nội dung cần hoàn thiện.', en: 'Write what is to be completed.' },
  'plan.refusal.numberMissing': { vi: 'Ghi số, ký hiệu của văn bản.', en: 'Write the number of the document.' },
  'plan.refusal.dayWrong': {
    vi: 'Ngày chưa đúng. Ghi như 20/05/2014.',
    en: 'The day is not right. Write it as 20/05/2014.',
  },
  'plan.refusal.dayAhead': { vi: 'Ngày văn bản không thể sau hôm nay.', en: 'The day cannot be after today.' },
  'plan.refusal.atSigner': {
    vi: 'Dự thảo đã trình ký nên không cập nhật được. Đưa văn bản về dự thảo trước, hoặc ghi số, ngày khi đã ký.',
    en: 'The draft lies with the signer. Bring it back to a draft first, or record its number once it is signed.',
  },
  'plan.refusal.issueBeforeSending': {
    vi: 'Kế hoạch của đơn vị ban hành sau khi đã gửi đề xuất cho cơ quan thường trực.',
    en: 'The unit issues its plan after it has sent its proposal.',
  },
  'plan.refusal.nothingToIssue': {
    vi: 'Không còn dòng nào để ban hành: tỉnh đã cắt hoặc chuyển năm mọi dòng. Mở lại dòng mà đơn vị vẫn làm.',
    en: 'No line is left to issue: the province cut or postponed all. Reopen those that the unit keeps.',
  },
  'plan.refusal.issuedAlready': {
    vi: 'Kế hoạch đã được ghi là ban hành bằng chính văn bản này. Kế hoạch điều chỉnh có số, ngày khác.',
    en: 'The plan is issued by this very paper already. An amended plan has another number and day.',
  },
  'plan.refusal.notIssued': { vi: 'Văn bản chưa có số, ngày.', en: 'The document has no number and day yet.' },
} satisfies Messages;
