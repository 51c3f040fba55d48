import type { Messages } from '../../../kernel/translate.ts';

/** What people read where another document changed or ended their work. */
export const amendedMessages = {
  'amended.paper.dated': { vi: '{paper} ngày {day}', en: '{paper} of {day}' },
  'amended.task.ended': {
    vi: 'Đầu việc này kết thúc theo {paper}, hiệu lực từ ngày {day}. Không phải làm tiếp.',
    en: 'This task ended by {paper}, in force from {day}. Nothing more is to be done.',
  },
  'amended.task.carried': {
    vi: 'Từ ngày {day} đầu việc này thực hiện theo {paper}. Việc đã làm, minh chứng đã gửi được giữ nguyên.',
    en: 'Since {day} this task goes on under {paper}. What was done and handed in is kept.',
  },
  'amended.task.late': {
    vi: 'Khi chuyển tiếp, đầu việc đã quá hạn {days} ngày theo văn bản cũ.',
    en: 'It was {days} days overdue under the old document when it was carried over.',
  },
  'amended.see': { vi: 'Xem thay đổi gì', en: 'See what changed' },
  'amended.fact': { vi: 'Theo {paper}', en: 'By {paper}' },
  'amended.obligation.ended': {
    vi: 'Hết hiệu lực từ ngày {day} theo {paper}.',
    en: 'No longer in force since {day}, by {paper}.',
  },
  'amended.obligation.successor': { vi: 'Tiếp tục ở nhiệm vụ:', en: 'It goes on as:' },
  'amended.obligation.predecessors': { vi: 'Thay cho nhiệm vụ:', en: 'It stands in the place of:' },
  'amended.obligation.waits': {
    vi: 'Nhiệm vụ bắt đầu từ ngày {day}, khi văn bản có hiệu lực; đến ngày đó chưa có đầu việc.',
    en: 'It begins on {day}, when the document takes effect; until then there are no tasks.',
  },
  'task.fact.carried-over': { vi: 'Tiếp tục theo văn bản mới', en: 'Goes on under another document' },
  'task.fact.ended': { vi: 'Kết thúc do văn bản hết hiệu lực', en: 'Ended with its document' },
  'notice.work-changed': {
    vi: '{label} thay đổi việc đang làm của {unit}: {moved} đầu việc tiếp tục theo văn bản mới, {ended} kết thúc',
    en: '{label} changes the open work of {unit}: {moved} tasks go on under it, {ended} end',
  },
  'notice.work-ended': {
    vi: '{label} hết hiệu lực: {ended} đầu việc của {unit} kết thúc',
    en: '{label} is no longer in force: {ended} tasks of {unit} end',
  },
  'notices.kind.work-changed': { vi: 'Văn bản mới thay đổi việc', en: 'Work changed by a document' },
  'notices.kind.work-ended': { vi: 'Văn bản hết hiệu lực', en: 'A document ended' },
} satisfies Messages;
