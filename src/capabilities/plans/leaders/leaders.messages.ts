import type { Messages } from '../../../kernel/translate.ts';

export const leadersMessages = {
  'leaders.title': { vi: 'Điều hành kế hoạch', en: 'Leading the planning' },
  'leaders.answer': {
    vi: '{sent}/{units} đơn vị đã gửi kế hoạch {period}',
    en: '{sent} of {units} units have sent their plans, {period}',
  },
  'leaders.answer.silent': {
    vi: '{silent} đơn vị quá hạn chưa gửi, {waiting} việc chờ quyết định',
    en: '{silent} units are overdue, {waiting} matters wait for you',
  },
  'leaders.none': { vi: 'Chưa có đợt kế hoạch nào được mở', en: 'No cycle was opened yet' },
  'leaders.none.text': {
    vi: 'Khi cơ quan thường trực mở một đợt, trang này cho biết đơn vị nào chưa gửi và việc gì chờ quyết định.',
    en: 'Once a cycle is open this page says who is silent and what waits for a decision.',
  },
  'leaders.progress': {
    vi: 'Đã gửi đến đâu so với năm trước?',
    en: 'How far against the year before?',
  },
  'leaders.progress.describe': {
    vi: 'Đến ngày {day}: {now} trên {units} đơn vị đã gửi; cùng ngày này của đợt trước: {before} trên {beforeUnits}.',
    en: 'By {day}: {now} of {units} have sent; on the same day of the cycle before: {before} of {beforeUnits}.',
  },
  'leaders.progress.alone': {
    vi: 'Đến ngày {day}: {now} trên {units} đơn vị đã gửi. Chưa có đợt trước để so sánh.',
    en: 'By {day}: {now} of {units} have sent. There is no cycle before to compare with.',
  },
  'leaders.progress.line': { vi: '{period}: {count}', en: '{period}: {count}' },
  'leaders.progress.due': { vi: 'hạn {day}', en: 'due {day}' },
  'leaders.column.day': { vi: 'Đến ngày', en: 'By' },
  'leaders.column.units': { vi: '{period}', en: '{period}' },
  'leaders.silent.all': { vi: 'Xem cả {count} đơn vị chưa gửi', en: 'All {count} silent units' },
  'leaders.waiting': { vi: 'Việc gì chờ tôi quyết định?', en: 'What waits for my decision?' },
  'leaders.waiting.count': { vi: '{count} việc chờ tôi quyết định', en: '{count} decisions wait for me' },
  'leaders.waiting.none': { vi: 'Không có việc nào chờ quyết định', en: 'Nothing waits for you' },
  'leaders.waiting.dossier': { vi: 'Hồ sơ kế hoạch {period}: {state}', en: 'Dossier of {period}: {state}' },
  'leaders.waiting.since': { vi: 'từ ngày {day}', en: 'since {day}' },
  'leaders.waiting.approve-content': { vi: 'Duyệt nội dung dự thảo', en: 'Approve the content' },
  'leaders.waiting.check-form': { vi: 'Kiểm tra thể thức', en: 'Check the form' },
  'leaders.waiting.agree': { vi: 'Đồng ý, chuyển ký', en: 'Agree, to be signed' },
  'leaders.waiting.request': { vi: '{unit} kiến nghị: {action}', en: '{unit} proposes: {action}' },
  'leaders.waiting.toCheck': {
    vi: '{count} kết quả đơn vị đã xác nhận chờ kiểm tra',
    en: '{count} results wait for the check',
  },
  'leaders.waiting.toReceive': { vi: '{count} kế hoạch chờ tiếp nhận', en: '{count} plans wait for receipt' },
  'leaders.map': { vi: 'Địa phương nào chưa gửi?', en: 'Which localities are silent?' },
  'leaders.map.unverified': {
    vi: 'Vị trí ô trên hình chưa được kiểm chứng; số liệu nằm trong bảng các đơn vị.',
    en: 'The places of the tiles are not verified; the figures stand in the table of units.',
  },
  'leaders.planner': { vi: 'Có kịp ngày Bộ nhận không?', en: 'Will it be in time?' },
  'leaders.other': { vi: 'Đợt khác: {cycle}', en: 'Another cycle: {cycle}' },
} satisfies Messages;
