import type { Messages } from '../../../kernel/translate.ts';

/** The money of one unit and of one line, and money that belongs to nothing. */
export const budgetUnitMessages = {
  'budget.unit.subtitle': {
    vi: 'Kinh phí năm {year}, đơn vị tính: triệu đồng',
    en: 'Money of {year}, in million đồng',
  },
  'budget.unit.lines': { vi: 'Từng dòng kế hoạch', en: 'Line by line' },
  'budget.unit.empty': { vi: 'Đơn vị chưa có kinh phí năm này', en: 'The unit has no money in this year yet' },
  'budget.unit.empty.hint': {
    vi: 'Dòng kế hoạch đã gửi và dự toán được giao sẽ hiện ra ở đây. Khoản đã chi vẫn ghi được ngay.',
    en: 'Lines that were sent and money that was assigned appear here. What was paid can be recorded at once.',
  },
  'budget.unit.line': { vi: 'Dòng kế hoạch', en: 'Line of the plan' },
  'budget.unit.pay': { vi: 'Ghi khoản chi', en: 'Record a payment' },
  'budget.unit.distribute': { vi: 'Phân bổ về dòng', en: 'Distribute to lines' },
  'budget.unit.settle': { vi: 'Ghi quyết toán', en: 'Record the settlement' },
  'budget.unit.localDecision': { vi: 'Ghi dự toán cấp mình', en: 'Record own estimate' },
  'budget.unit.decisions': { vi: 'Quyết định giao', en: 'Decisions' },
  'budget.unit.payments': { vi: 'Khoản chi', en: 'Payments' },
  'budget.todo.open': {
    vi: '{count} dòng có thay đổi kinh phí, cần phân bổ lại. Các dòng khác giữ nguyên.',
    en: 'The money of {count} lines changed: please distribute those again. All other lines stay.',
  },
  'budget.todo.undistributed': {
    vi: 'Còn {amount} được giao chưa phân bổ về dòng nào.',
    en: '{amount} of what was assigned lies on no line yet.',
  },
  'budget.todo.short': {
    vi: 'Số phân bổ về dòng nhiều hơn số được giao {amount}.',
    en: '{amount} more lies on lines than is assigned.',
  },
  'budget.todo.over': {
    vi: 'Đã chi vượt dự toán {amount}, chưa giải trình.',
    en: '{amount} was paid beyond the budget and is not explained.',
  },
  'budget.todo.explain': { vi: 'Giải trình', en: 'Explain' },
  'budget.todo.see': { vi: 'Xem', en: 'See' },
  'budget.line.title': { vi: 'Kinh phí của dòng, đơn vị tính: triệu đồng', en: 'Money of the line, in million đồng' },
  'budget.line.pots': { vi: 'Theo nguồn và điểm', en: 'By source and letter' },
  'budget.line.pot': { vi: 'Nguồn', en: 'Source' },
  'budget.line.history': { vi: 'Diễn biến', en: 'What happened' },
  'budget.line.given': { vi: '{kind} theo {number}: {amount} ({pot})', en: '{kind} by {number}: {amount} ({pot})' },
  'budget.line.laid': {
    vi: 'Đơn vị phân bổ lần {number}: {amount}',
    en: 'Distribution {number} of the unit: {amount}',
  },
  'budget.line.explained': { vi: 'Giải trình chi vượt {amount}: {words}', en: 'Overspending of {amount}: {words}' },
  'budget.line.nothing': { vi: 'Chưa có thay đổi nào', en: 'Nothing yet' },
  'budget.line.plan': { vi: 'Dòng trong kế hoạch', en: 'The line in its plan' },
  'budget.line.payments': { vi: 'Khoản chi của dòng này', en: 'Payments of this line' },
  'budget.line.cost': { vi: 'Đã chi cho {count} khoản', en: 'Paid in {count} payments' },
  'budget.orphans.title': { vi: 'Kinh phí cần rà soát', en: 'Money to be looked at' },
  'budget.orphans.subtitle': {
    vi: 'Kinh phí không theo dòng kế hoạch, dòng có kinh phí mà không gắn nhiệm vụ: bằng không hoặc liệt kê đủ.',
    en: 'Money on no line, and lines with money that answer no obligation: none, or all of them listed.',
  },
  'budget.orphans.loose': { vi: 'Kinh phí không nằm ở dòng nào', en: 'Money on no line' },
  'budget.orphans.unfounded': { vi: 'Dòng có kinh phí, chưa gắn nhiệm vụ', en: 'Lines with money and no obligation' },
  'budget.orphans.none': { vi: 'Không có khoản nào', en: 'None' },
  'budget.orphans.count': {
    vi: '{count} khoản, được giao {assigned}, đã chi {spent}',
    en: '{count} entries, assigned {assigned}, spent {spent}',
  },
} satisfies Messages;
