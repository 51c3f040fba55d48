import type { Messages } from '../../../kernel/translate.ts';

/** A unit lays its lump sum on its lines. */
export const distributionMessages = {
  'distribution.title': { vi: 'Phân bổ kinh phí về dòng', en: 'Distribute money to lines' },
  'distribution.subtitle': {
    vi: 'Đánh dấu dòng cần phân bổ, ghi số tiền. Dòng không đánh dấu giữ nguyên.',
    en: 'Tick the lines and enter their amounts. Lines that are not ticked stay as they are.',
  },
  'distribution.pots': { vi: 'Dự toán được giao chung', en: 'Lump sums assigned' },
  'distribution.lump': { vi: 'Được giao', en: 'Assigned' },
  'distribution.drawn': { vi: 'Đã phân bổ', en: 'On lines' },
  'distribution.rest': { vi: 'Còn lại', en: 'Left' },
  'distribution.noLump': {
    vi: 'Chưa có dự toán giao chung cho đơn vị. Kinh phí lồng ghép vẫn ghi được.',
    en: 'No lump sum is assigned to the unit. Integrated money can still be entered.',
  },
  'distribution.tick': { vi: 'Phân bổ dòng này', en: 'Distribute this line' },
  'distribution.open': { vi: 'cần phân bổ lại', en: 'distribute again' },
  'distribution.planned': { vi: 'Dự kiến trong kế hoạch: {amount}', en: 'Planned: {amount}' },
  'distribution.named': { vi: 'Giao thẳng cho dòng: {amount}', en: 'Assigned to the line: {amount}' },
  'distribution.integrated': { vi: 'Lồng ghép trong dự toán thường xuyên', en: 'Integrated in the regular estimate' },
  'distribution.document': { vi: 'Quyết định phân bổ của đơn vị (nếu có)', en: 'The unit’s own decision (if any)' },
  'distribution.save': { vi: 'Xác nhận phân bổ', en: 'Confirm the distribution' },
  'distribution.saved': { vi: 'Đã xác nhận phân bổ.', en: 'The distribution is confirmed.' },
  'distribution.line.missing': { vi: 'Đánh dấu ít nhất một dòng', en: 'Tick at least one line' },
  'distribution.unticked': {
    vi: 'Đã đổi số tiền nhưng chưa đánh dấu dòng',
    en: 'An amount was changed but its line is not ticked',
  },
  'distribution.amount.wrong': {
    vi: 'Ghi số tiền bằng số, ví dụ 20.000.000',
    en: 'Enter an amount, such as 20.000.000',
  },
  'distribution.refusal.over': {
    vi: 'Tổng phân bổ của nguồn này nhiều hơn số được giao',
    en: 'More is laid on lines than this source was assigned',
  },
  'distribution.noLines': {
    vi: 'Đơn vị chưa có dòng kế hoạch đã gửi của năm này',
    en: 'The unit has sent no lines for this year',
  },
} satisfies Messages;
