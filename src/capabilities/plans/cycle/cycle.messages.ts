import type { Messages } from '../../../kernel/translate.ts';

/** What is refused, told and noted about a cycle. */
export const cycleMessages = {
  'plan.title': { vi: 'Kế hoạch', en: 'Plans' },
  'plan.none': { vi: 'Chưa mở đợt kế hoạch nào.', en: 'No planning cycle has been opened yet.' },
  'cycle.refusal.standingBody': {
    vi: 'Đợt lập kế hoạch do cơ quan thường trực chuẩn bị và điều hành.',
    en: 'A planning cycle is prepared and run by the standing body.',
  },
  'cycle.refusal.state.preparing': { vi: 'Đợt này chưa mở.', en: 'This cycle has not been opened.' },
  'cycle.refusal.state.open': { vi: 'Đợt này đã mở.', en: 'This cycle is open already.' },
  'cycle.refusal.state.closed': {
    vi: 'Đợt này đã kết thúc, chỉ còn để tra cứu.',
    en: 'This cycle is closed and can only be read.',
  },
  'cycle.refusal.stale': {
    vi: 'Có người vừa sửa phần này. Xem lại nội dung mới rồi làm tiếp.',
    en: 'Somebody has just changed this. Look at what is new and go on.',
  },
  'cycle.refusal.exists': {
    vi: 'Đã có đợt lập kế hoạch loại này cho kỳ này.',
    en: 'There is a cycle of this kind for this period already.',
  },
  'cycle.refusal.choose': { vi: 'Chọn một mục.', en: 'Choose one.' },
  'cycle.refusal.year': { vi: 'Ghi năm bằng bốn chữ số, từ 2000 đến 2100.', en: 'A year from 2000 to 2100.' },
  'cycle.refusal.years': {
    vi: 'Kế hoạch hằng năm gồm một năm; trung hạn, dài hạn có năm cuối sau năm đầu.',
    en: 'A yearly plan is for one year; the others end in a later year than they begin.',
  },
  'cycle.refusal.window': {
    vi: 'Ghi cả ngày đầu và ngày cuối, ngày cuối không trước ngày đầu.',
    en: 'Give both days, the last one not before the first.',
  },
  'cycle.refusal.basis': { vi: 'Ghi văn bản làm căn cứ.', en: 'Name the document that sets it.' },
  'cycle.refusal.day': { vi: 'Ghi một ngày có thật, ví dụ 31/05/2014.', en: 'A real day, for example 31/05/2014.' },
  'cycle.refusal.dayAhead': { vi: 'Ngày này chưa đến.', en: 'This day has not come yet.' },
  'cycle.refusal.grace': { vi: 'Ghi số ngày từ 0 đến 60.', en: 'A number of days from 0 to 60.' },
  'cycle.refusal.duty': {
    vi: 'Có nhiệm vụ không còn hiệu lực. Tải lại trang rồi chọn lại.',
    en: 'One of the obligations is no longer in force. Load the page again.',
  },
  'cycle.refusal.unit': { vi: 'Chọn một cơ quan, đơn vị đang hoạt động.', en: 'Choose a unit that exists today.' },
  'cycle.refusal.unitThere': { vi: 'Đơn vị này đã có trong danh sách.', en: 'This unit is on the list already.' },
  'cycle.refusal.noSendDay': {
    vi: 'Đợt này chưa có bước đơn vị gửi kế hoạch nên chưa xác định được hạn.',
    en: 'The cycle has no step on which units send, so that no day is known.',
  },
  'cycle.refusal.owes': {
    vi: 'Đơn vị này có nhiệm vụ lập kế hoạch nên không đưa ra khỏi danh sách được.',
    en: 'A duty names this unit, so that it stays on the list.',
  },
  'cycle.refusal.hasPlan': {
    vi: 'Đơn vị này đã có kế hoạch trong đợt, nội dung được giữ lại.',
    en: 'This unit has a plan in the cycle already; it is kept.',
  },
  'cycle.refusal.noUnits': {
    vi: 'Chưa có đơn vị nào. Chọn nhiệm vụ mà đợt này thực hiện, hoặc thêm đơn vị.',
    en: 'There are no units yet. Choose the duties of the cycle, or add units.',
  },
  'cycle.refusal.noApprover': {
    vi: 'Chưa ghi cơ quan phê duyệt của tỉnh. Bổ sung chức năng này ở mục Cơ quan, đơn vị.',
    en: 'No approving body is recorded. Add that function under Agencies and units.',
  },
  'cycle.refusal.reason': {
    vi: 'Kế hoạch của tỉnh chưa ban hành: ghi lý do kết thúc đợt.',
    en: 'The provincial plan is not issued: say why the cycle ends.',
  },
  'notice.plan-opened': {
    vi: 'Lập kế hoạch {period} của {unit}, gửi chậm nhất {day}',
    en: 'Plan of {unit} for {period}, to be sent by {day}',
  },
  'notice.plan-asked': {
    vi: 'Đề nghị {unit} phối hợp gửi nội dung cho kế hoạch {period}, nếu có trước {day}',
    en: '{unit} is asked for contributions to the plan for {period}, by {day} if there are any',
  },
} satisfies Messages;
