import type { Messages } from '../../../kernel/translate.ts';

/** Why an act is refused. */
export const taskRefusalMessages = {
  'task.refusal.stale': {
    vi: 'Đầu việc đã thay đổi sau khi anh/chị mở trang. Trạng thái mới ở ngay trên đây; nội dung đã nhập vẫn còn, xem lại rồi gửi lần nữa.',
    en: 'The task changed after you opened this page. Its new state is shown; what you typed is kept, look at it and send it again.',
  },
  'task.refusal.state.awaiting-event': {
    vi: 'Đầu việc đang chờ sự kiện nên chưa thực hiện được việc này.',
    en: 'The task waits for its event, so this cannot be done yet.',
  },
  'task.refusal.state.awaiting-demand': {
    vi: 'Đầu việc đang chờ yêu cầu nên chưa thực hiện được việc này.',
    en: 'The task waits for a demand, so this cannot be done yet.',
  },
  'task.refusal.state.not-started': {
    vi: 'Đầu việc chưa có tài liệu minh chứng nên chưa thực hiện được việc này.',
    en: 'No evidence was handed in yet, so this cannot be done.',
  },
  'task.refusal.state.in-progress': {
    vi: 'Đầu việc đang thực hiện, chưa có tài liệu minh chứng chờ xử lý.',
    en: 'The task is in progress; no evidence waits for an answer.',
  },
  'task.refusal.state.handed-in': {
    vi: 'Tài liệu minh chứng đã gửi và đang chờ đơn vị xác nhận.',
    en: 'Evidence was handed in and waits for the unit.',
  },
  'task.refusal.state.returned': {
    vi: 'Đầu việc đã được trả lại để hoàn thiện; cần gửi lại tài liệu minh chứng trước.',
    en: 'The task was returned for completion; evidence must be handed in again first.',
  },
  'task.refusal.state.unit-confirmed': {
    vi: 'Đơn vị đã xác nhận kết quả nên không thay đổi được nữa.',
    en: 'The unit has confirmed the result; this can no longer be changed.',
  },
  'task.refusal.state.checked': {
    vi: 'Cơ quan thường trực đã kiểm tra; đầu việc đã khép lại.',
    en: 'The standing body has checked it; the task is closed.',
  },
  'task.refusal.state.withdrawn': {
    vi: 'Nhiệm vụ không còn được giao theo văn bản điều chỉnh.',
    en: 'A correction of the document no longer asks for this task.',
  },
  'task.refusal.state.moved': {
    vi: 'Đầu việc đã chuyển sang đơn vị kế thừa.',
    en: 'The task has moved to the successor unit.',
  },
  'task.refusal.state.transferred': {
    vi: 'Đầu việc đã chuyển cho cơ quan khác.',
    en: 'The task was transferred to another agency.',
  },
  'task.refusal.otherUnit': {
    vi: 'Chỉ người của đơn vị được giao mới thực hiện được việc này.',
    en: 'Only people of the unit that owes the task may do this.',
  },
  'task.refusal.notChecker': {
    vi: 'Chỉ cơ quan thường trực thực hiện được việc này; đầu việc của chính cơ quan thường trực do Văn phòng UBND tỉnh thực hiện.',
    en: 'Only the standing body may do this; for its own tasks, the PPC office.',
  },
  'task.refusal.notYours': {
    vi: 'Chỉ thu hồi được việc do chính mình làm.',
    en: 'You can take back only what you did yourself.',
  },
  'task.refusal.ownEvidence': {
    vi: 'Người đã gửi hoặc đã xác nhận không tự xác nhận tiếp; cần một người khác.',
    en: 'Whoever handed in or confirmed cannot confirm again; another person must.',
  },
  'task.refusal.takeBackInstead': {
    vi: 'Tài liệu do anh/chị gửi: dùng “Thu hồi” thay cho trả lại.',
    en: 'You handed this in yourself: take it back instead.',
  },
  'task.refusal.bySystem': {
    vi: 'Việc này do hệ thống thực hiện khi ban hành văn bản hoặc sắp xếp đơn vị.',
    en: 'The system does this when a document is published or units are reorganised.',
  },
  'task.refusal.noDeadline': {
    vi: 'Đầu việc không có hạn bắt buộc nên không cần gia hạn.',
    en: 'The task has no binding deadline, so no extension is needed.',
  },
  'task.refusal.extensionOpen': {
    vi: 'Đã có đề nghị gia hạn đang chờ trả lời.',
    en: 'An extension is already asked for.',
  },
  'task.refusal.nothingAsked': {
    vi: 'Không có đề nghị gia hạn nào đang chờ.',
    en: 'No extension is waiting for an answer.',
  },
  'task.refusal.transferOpen': {
    vi: 'Đã có kiến nghị chuyển đang chờ trả lời.',
    en: 'A transfer is already proposed.',
  },
  'task.refusal.nothingProposed': {
    vi: 'Không có kiến nghị nào đang chờ.',
    en: 'No proposal is waiting for an answer.',
  },
  'task.refusal.noEvidence': {
    vi: 'Cần ít nhất một minh chứng: số văn bản, địa chỉ trang web hoặc tệp.',
    en: 'Give at least one piece of evidence: a document number, a web address or a file.',
  },
  'task.refusal.noDay': { vi: 'Ngày chưa đúng, ghi dạng 30/06/2014.', en: 'Not a day; write it as 30/06/2014.' },
  'task.refusal.dayAhead': { vi: 'Ngày này chưa đến.', en: 'This day lies ahead.' },
  'task.refusal.notLater': {
    vi: 'Ngày mới phải sau hạn hiện tại.',
    en: 'The new day must be after the present deadline.',
  },
  'task.refusal.numberMissing': { vi: 'Cần số, ký hiệu văn bản.', en: 'The number of the document is needed.' },
  'task.refusal.noAddress': {
    vi: 'Địa chỉ chưa đúng, bắt đầu bằng http:// hoặc https://.',
    en: 'Not a web address; it begins with http:// or https://.',
  },
  'task.refusal.noteMissing': { vi: 'Ghi một câu về việc đã làm.', en: 'Write one sentence about what was done.' },
  'task.refusal.messageMissing': { vi: 'Ghi rõ cần hoàn thiện nội dung gì.', en: 'Say what is to be completed.' },
  'task.refusal.reasonMissing': { vi: 'Cần ghi lý do.', en: 'A reason is needed.' },
  'task.refusal.unitMissing': { vi: 'Chọn cơ quan đề nghị chuyển đến.', en: 'Choose the agency it should go to.' },
  'task.refusal.sameUnit': { vi: 'Đầu việc đã thuộc cơ quan này.', en: 'The task belongs to this agency already.' },
} satisfies Messages;
