import type { Messages } from '../../../kernel/translate.ts';

/** Words of the page of a task. */
export const taskPageMessages = {
  'task.page.work': { vi: 'Việc phải làm', en: 'What is owed' },
  'task.page.rule': { vi: 'Theo văn bản', en: 'In the document' },
  'task.page.rule.none': { vi: 'không nêu thời hạn', en: 'no deadline stated' },
  'task.page.rule.ongoing': { vi: 'thường xuyên', en: 'ongoing' },
  'task.page.rule.default': {
    vi: 'Văn bản nêu định kỳ nhưng không nêu ngày; ngày này theo thiết lập của tỉnh.',
    en: 'The document names a rhythm but no day; the day is the province’s setting.',
  },
  'task.page.rule.outside': {
    vi: 'Quy tắc áp dụng ngoài thời gian hiệu lực (trình diễn).',
    en: 'The rules are applied outside their time of validity (demonstration).',
  },
  'task.page.deadline': { vi: 'Thời hạn', en: 'Deadline' },
  'task.page.last': { vi: 'chậm nhất', en: 'at the latest' },
  'task.page.opens': { vi: 'Bắt đầu từ', en: 'From' },
  'task.page.urged': {
    vi: '{stated} là ngày nghỉ, nhắc hoàn thành trước hết ngày làm việc {urged}.',
    en: '{stated} is a day off; asked for by the end of the working day {urged}.',
  },
  'task.page.first': { vi: 'Hạn ban đầu', en: 'First deadline' },
  'task.page.unit': { vi: 'Đơn vị', en: 'Unit' },
  'task.page.part': { vi: 'Vai trò', en: 'Part' },
  'task.page.period': { vi: 'Kỳ', en: 'Period' },
  'task.page.deliverable': { vi: 'Sản phẩm', en: 'Product' },
  'task.page.recipients': { vi: 'Gửi đến', en: 'Sent to' },
  'task.page.code': { vi: 'Mã đầu việc', en: 'Task code' },
  'task.page.sentence': { vi: 'Câu giao việc', en: 'The sentence' },
  'task.page.source': {
    vi: '{label}, mục {section}, bản ban hành lần {edition}',
    en: '{label}, section {section}, edition {edition}',
  },
  'task.page.partners': {
    vi: 'Đơn vị cùng nhiệm vụ: {done}/{total} đã gửi kết quả',
    en: 'Units with the same obligation: {done} of {total} have handed in',
  },
  'task.page.partners.more': { vi: 'và {count} đơn vị khác', en: 'and {count} more units' },
  'task.page.evidence': { vi: 'Tài liệu minh chứng', en: 'Evidence' },
  'task.page.evidence.empty': {
    vi: 'Chưa có tài liệu minh chứng. Số văn bản, đường dẫn hoặc tệp gửi lên sẽ hiện ở đây.',
    en: 'No evidence yet. Document numbers, links and files appear here once handed in.',
  },
  'task.page.evidence.document': { vi: 'Văn bản số {number}', en: 'Document {number}' },
  'task.page.evidence.dated': { vi: 'Văn bản số {number} ngày {day}', en: 'Document {number} of {day}' },
  'task.page.evidence.activity': { vi: 'Hoạt động: {title}', en: 'Activity: {title}' },
  'task.page.evidence.by': { vi: 'gửi ngày {day}, {who}', en: 'handed in on {day} by {who}' },
  'task.page.evidence.takenBack': { vi: 'đã thu hồi', en: 'taken back' },
  'task.page.history': { vi: 'Quá trình', en: 'History' },
  'task.page.somebody': { vi: 'một người dùng', en: 'somebody' },
  'task.page.system': { vi: 'hệ thống', en: 'the system' },
  'task.page.movedFrom': { vi: 'Đầu việc này nhận từ đơn vị khác', en: 'This task came from another unit' },
  'task.page.movedFrom.link': { vi: 'xem đầu việc gốc', en: 'see the task it came from' },
  'task.page.movedTo': { vi: 'Đầu việc này đã chuyển cho', en: 'This task went to' },
  'task.page.cooperation': {
    vi: 'Đơn vị ngoài hệ thống chỉ đạo của UBND tỉnh: đây là đề nghị phối hợp, không đôn đốc, không tính quá hạn.',
    en: 'A unit outside the PPC’s line of direction: cooperation is requested, never urged, never overdue.',
  },
  'task.page.extension.open': {
    vi: 'Đề nghị gia hạn đến {day}: {reason}',
    en: 'Extension to {day} asked for: {reason}',
  },
  'task.page.transfer.open': {
    vi: 'Kiến nghị chuyển cho {unit}: {reason}',
    en: 'Transfer to {unit} proposed: {reason}',
  },
} satisfies Messages;
