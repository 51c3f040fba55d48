import type { Messages } from '../../../../kernel/translate.ts';

export const changesMessages = {
  'changes.title': { vi: 'Thay đổi của Kế hoạch {period}', en: 'Changes of the plan, {period}' },
  'changes.against': { vi: 'So với', en: 'Compared with' },
  'changes.against.seen': { vi: 'Lần xem trước của tôi', en: 'What I last saw' },
  'changes.against.last-year': { vi: 'Kế hoạch năm trước', en: 'Last year’s plan' },
  'changes.firstTime': {
    vi: 'Anh, chị xem lần đầu: {count} nhiệm vụ.',
    en: 'You see it for the first time: {count} items.',
  },
  'changes.counts': {
    vi: '{added} nhiệm vụ mới, {changed} nhiệm vụ thay đổi, {same} nhiệm vụ giữ nguyên.',
    en: '{added} new, {changed} changed, {same} as before.',
  },
  'changes.change.new': { vi: 'Mới', en: 'New' },
  'changes.change.changed': { vi: 'Thay đổi', en: 'Changed' },
  'changes.change.same': { vi: 'Giữ nguyên', en: 'As before' },
  'changes.none': { vi: 'Không có thay đổi', en: 'Nothing changed' },
  'changes.none.text': {
    vi: 'Mọi nhiệm vụ đều như lần so sánh. Mở tất cả để xem lại toàn bộ.',
    en: 'Every item is as it was. Open all to look again.',
  },
  'changes.gone': { vi: 'Năm trước có, năm nay không', en: 'In last year’s plan, not in this one' },
  'changes.noLastYear': {
    vi: 'Hệ thống chưa có kế hoạch của kỳ trước để so sánh.',
    en: 'There is no plan of an earlier cycle to compare with.',
  },
  'changes.noMoney': { vi: 'không đề nghị kinh phí', en: 'no money asked' },
  'changes.all': { vi: 'Xem tất cả {count} nhiệm vụ', en: 'See all {count} items' },
  'changes.onlyChanged': { vi: 'Chỉ xem nhiệm vụ thay đổi', en: 'Only what changed' },
  'changes.seen': { vi: 'Đã xem', en: 'I have seen this' },
  'changes.seen.done': {
    vi: 'Đã ghi nhận. Lần sau chỉ hiện phần thay đổi.',
    en: 'Noted. Next time only changes show.',
  },
} as const satisfies Messages;
