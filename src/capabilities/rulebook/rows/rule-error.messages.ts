import type { Messages } from '../../../kernel/translate.ts';

/** The acts on a row, what is said at an entry that cannot be read, and when an act is refused. */
export const ruleErrorMessages = {
  'rule.error.required': { vi: 'Cần nhập mục này.', en: 'Please fill this in.' },
  'rule.error.value': { vi: 'Mục này chưa đủ hoặc chưa đúng.', en: 'This is incomplete or wrong.' },
  'rule.error.line': { vi: 'Mục này chưa đúng.', en: 'This is not right.' },
  'rule.error.text': { vi: 'Mục này chưa đúng.', en: 'This is not right.' },
  'rule.error.code': {
    vi: 'Mã chỉ gồm chữ thường không dấu, số, dấu gạch nối hoặc dấu chấm.',
    en: 'A code has lower-case letters, digits, hyphens and dots only.',
  },
  'rule.error.number': { vi: 'Cần một số nguyên.', en: 'A whole number is needed.' },
  'rule.error.time': { vi: 'Cần giờ và phút, ví dụ 17:00.', en: 'Hours and minutes are needed, for example 17:00.' },
  'rule.error.tick': { vi: 'Mục này chưa đúng.', en: 'This is not right.' },
  'rule.error.choice': { vi: 'Cần chọn một mục trong danh sách.', en: 'Please choose from the list.' },
  'rule.error.weekdays': { vi: 'Cần chọn ngày trong tuần.', en: 'Please choose days of the week.' },
  'rule.error.codes': { vi: 'Cần các mã, cách nhau bằng dấu phẩy.', en: 'Codes are needed, separated by commas.' },
  'rule.error.day': {
    vi: 'Không có ngày này. Viết ngày/tháng/năm.',
    en: 'There is no such day. Write day/month/year.',
  },
  'rule.error.month-day': { vi: 'Không có ngày này. Viết ngày/tháng.', en: 'There is no such day. Write day/month.' },
  'rule.error.month-days': {
    vi: 'Viết các ngày/tháng, cách nhau bằng dấu phẩy.',
    en: 'Write day/month, separated by commas.',
  },
  'rule.error.months': { vi: 'Viết số tháng từ 1 đến 12.', en: 'Write numbers of months, 1 to 12.' },
  'rule.error.endsBeforeItBegins': { vi: 'Ngày cuối đứng trước ngày đầu.', en: 'It ends before it begins.' },
  'rule.error.endedAlready': {
    vi: 'Dòng này đã kết thúc vào ngày đó hoặc trước đó. Muốn kéo dài thì điều chỉnh dòng.',
    en: 'It has ended by then. To prolong it, correct the row.',
  },
  'rule.error.basisNeeded': {
    vi: 'Đã kiểm chứng thì cần ghi văn bản căn cứ.',
    en: 'What was verified names its document.',
  },
  'rule.error.markOfBasis': {
    vi: 'Đã có văn bản căn cứ thì chọn mức kiểm chứng theo văn bản đó.',
    en: 'With a document, choose how it was read.',
  },
  'rule.error.holidayTooLong': { vi: 'Một đợt nghỉ không quá 31 ngày.', en: 'A holiday has 31 days at most.' },
  'rule.error.sameDay': { vi: 'Ngày nghỉ và ngày làm bù phải khác nhau.', en: 'The two days must differ.' },
  'rule.error.noWorkingDay': { vi: 'Tuần phải có ít nhất một ngày làm việc.', en: 'A week needs a working day.' },
  'rule.error.endDocument': { vi: 'Cần ghi văn bản kết thúc.', en: 'Name the document that ends it.' },
  'rule.error.reason': { vi: 'Cần ghi lý do.', en: 'Please give the reason.' },
  'rule.add': { vi: 'Thêm dòng', en: 'Add a row' },
  'rule.add.title': { vi: 'Thêm dòng: {set}', en: 'Add a row: {set}' },
  'rule.revise': { vi: 'Điều chỉnh', en: 'Correct' },
  'rule.end': { vi: 'Kết thúc', en: 'End' },
  'rule.end.text': {
    vi: 'Dòng vẫn áp dụng cho các ngày trước đó. Quy định thay thế được thêm thành dòng mới.',
    en: 'The row goes on to hold for the days before. What replaces it is added as a new row.',
  },
  'rule.withdraw': { vi: 'Rút lại', en: 'Take back' },
  'rule.withdraw.text': {
    vi: 'Chỉ dùng khi nhập nhầm: dòng không còn áp dụng cho ngày nào, nhưng vẫn xem lại được.',
    en: 'Only for a row entered by mistake: it counts on no day and stays readable.',
  },
  'rule.save': { vi: 'Lưu', en: 'Save' },
  'rule.cancel': { vi: 'Quay lại, không lưu', en: 'Back without saving' },
  'rule.saved': { vi: 'Đã lưu.', en: 'Saved.' },
  'rule.added': { vi: 'Đã thêm dòng.', en: 'The row is added.' },
  'rule.ended': { vi: 'Đã ghi ngày kết thúc.', en: 'The end is recorded.' },
  'rule.withdrawn': { vi: 'Đã rút lại dòng nhập nhầm.', en: 'The row is taken back.' },
  'rule.refused.title': { vi: 'Chưa lưu được', en: 'Not saved' },
  'rule.refused.notAdministrator': {
    vi: 'Chỉ quản trị của tỉnh được thay đổi quy định và danh mục.',
    en: 'Only the administrator of the province changes rules and lists.',
  },
  'rule.refused.withdrawn': { vi: 'Dòng này đã được rút lại.', en: 'This row was taken back.' },
  'rule.refused.changedMeanwhile': {
    vi: 'Dòng này vừa được người khác thay đổi. Nội dung đã nhập vẫn ở dưới để đối chiếu.',
    en: 'Somebody changed this row meanwhile. What you typed is kept below for comparison.',
  },
  'rule.refused.overlaps': {
    vi: 'Đã có một dòng cùng loại áp dụng {from} – {to}. Kết thúc dòng đó trước, hoặc chọn ngày khác.',
    en: 'A row of the same kind holds from {from} to {to}. End that one first, or choose other days.',
  },
  'rule.refused.last': {
    vi: 'Đây là dòng duy nhất còn lại; thiếu nó thì không tính được thời hạn.',
    en: 'This is the only row left; without it due dates cannot be computed.',
  },
} satisfies Messages;
