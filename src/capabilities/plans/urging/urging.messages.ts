import type { Messages } from '../../../kernel/translate.ts';

export const urgingMessages = {
  'urging.title': { vi: 'Đôn đốc', en: 'Urging' },
  'urging.hint': {
    vi: 'Các bậc lấy từ quy tắc. Đơn vị được đề nghị phối hợp không bị đôn đốc. Dự thảo chưa phát hành tự bỏ tên đơn vị đã gửi kế hoạch.',
    en: 'The rungs are rules. Who is only asked is never urged. A draft drops a unit as soon as it sends.',
  },
  'urging.column.rung': { vi: 'Bậc', en: 'Rung' },
  'urging.column.when': { vi: 'Khi nào', en: 'When' },
  'urging.column.units': { vi: 'Đơn vị đến bậc này', en: 'Units reached' },
  'urging.column.letters': { vi: 'Công văn', en: 'Letters' },
  'urging.when': { vi: 'sau hạn {days} ngày', en: '{days} days after the due day' },
  'urging.further': { vi: '{units} đơn vị đã đến bậc sau', en: '{units} units have come further' },
  'urging.none': { vi: 'chưa có', en: 'none' },
  'urging.bySystem': { vi: 'hệ thống tự nhắc', en: 'the system reminds' },
  'urging.byHand': { vi: 'chỉ Chủ tịch quyết định, soạn bằng tay', en: 'by the Chair only, written by hand' },
  'urging.draft': { vi: 'Soạn công văn cho {units} đơn vị', en: 'Draft for {units} units' },
  'urging.state.draft': { vi: 'dự thảo, {units} đơn vị', en: 'draft, {units} units' },
  'urging.state.issued': { vi: '{notation} ngày {day}, {units} đơn vị', en: '{notation} of {day}, {units} units' },
  'urging.state.dropped': { vi: 'không phát hành, các đơn vị đã gửi', en: 'dropped, all have sent' },
  'urging.drafted': { vi: 'Đã soạn dự thảo công văn đôn đốc.', en: 'The letter is drafted.' },
  'urging.refusal.byHand': {
    vi: 'Bậc này không do hệ thống soạn.',
    en: 'This rung is not drafted by the system.',
  },
  'urging.refusal.drafted': {
    vi: 'Bậc này đang có một dự thảo chưa phát hành. Hoàn thành dự thảo đó trước.',
    en: 'There is an unissued draft of this rung. Finish it first.',
  },
  'urging.refusal.nobody': {
    vi: 'Chưa có đơn vị nào đến bậc này.',
    en: 'No unit has come to this rung.',
  },
  'notice.plan-silent': {
    vi: 'Kế hoạch {period} của {unit} quá hạn gửi ngày {day}',
    en: 'Plan of {unit} for {period} was due on {day}',
  },
} satisfies Messages;
