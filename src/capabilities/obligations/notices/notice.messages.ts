import type { Messages } from '../../../kernel/translate.ts';

/** What is told; the mail of the day says it with the same words. */
export const noticeTextMessages = {
  'notice.tasks-opened': {
    vi: '{label} giao {unit} {tasks} đầu việc',
    en: 'Tasks for {unit} from {label}: {tasks}',
  },
  'notice.task-opened': { vi: 'Đầu việc mới: {action}', en: 'New task: {action}' },
  'notice.task-received': {
    vi: 'Nhận đầu việc chuyển từ cơ quan khác: {action}',
    en: 'Task received from another agency: {action}',
  },
  'notice.due-soon': { vi: 'Đến hạn ngày {day}: {action}', en: 'Due on {day}: {action}' },
  'notice.overdue': { vi: 'Đã quá hạn ngày {day}: {action}', en: 'Overdue since {day}: {action}' },
  'notice.confirm-asked': { vi: 'Chờ xác nhận kết quả: {action}', en: 'Waits for your confirmation: {action}' },
  'notice.evidence-returned': { vi: 'Trả lại để hoàn thiện: {action}', en: 'Returned for completion: {action}' },
  'notice.extension-asked': { vi: '{unit} đề nghị gia hạn: {action}', en: '{unit} asks for an extension: {action}' },
  'notice.extension-decided.yes': {
    vi: 'Đồng ý gia hạn đến {day}: {action}',
    en: 'Extension granted until {day}: {action}',
  },
  'notice.extension-decided.no': { vi: 'Giữ nguyên hạn: {action}', en: 'Deadline kept: {action}' },
  'notice.transfer-proposed': {
    vi: '{unit} kiến nghị điều chỉnh, chuyển cơ quan khác: {action}',
    en: '{unit} proposes another agency: {action}',
  },
  'notice.transfer-decided.yes': { vi: 'Đồng ý chuyển cơ quan khác: {action}', en: 'Transfer accepted: {action}' },
  'notice.transfer-decided.no': { vi: 'Giữ nguyên phân công: {action}', en: 'Assignment kept: {action}' },
  'notice.mail.subject': { vi: 'Ngọc Linh: {count} thông báo chưa đọc', en: 'Ngọc Linh: {count} unread notices' },
  'notice.mail.intro': {
    vi: 'Thông báo chưa đọc đến ngày {day}:',
    en: 'Unread notices up to {day}:',
  },
  'notice.mail.more': { vi: '… và {count} thông báo khác', en: '… and {count} more' },
  'notice.mail.end': {
    vi: 'Mở mục Thông báo trên hệ thống để xem và xử lý. Muốn ngừng nhận thư này, bỏ chọn trong Thông báo › Thiết lập.',
    en: 'Open Notices in the system to read and act. To stop these mails, untick them in Notices › Settings.',
  },
} satisfies Messages;

/** The inbox and its settings. */
export const noticeMessages = {
  'notices.title': { vi: 'Thông báo', en: 'Notices' },
  'notices.subtitle': { vi: '{unread} chưa đọc', en: '{unread} unread' },
  'notices.unread': { vi: 'Chưa đọc', en: 'Unread' },
  'notices.all': { vi: 'Tất cả', en: 'All' },
  'notices.views': { vi: 'Hộp thông báo', en: 'Inbox' },
  'notices.settings': { vi: 'Thiết lập', en: 'Settings' },
  'notices.what': { vi: 'Nội dung', en: 'Notice' },
  'notices.kind': { vi: 'Loại thông báo', en: 'Kind of notice' },
  'notices.unit': { vi: 'Đơn vị nhận', en: 'Told as' },
  'notices.day': { vi: 'Ngày', en: 'Day' },
  'notices.state': { vi: 'Đã đọc', en: 'Read' },
  'notices.markRead': { vi: 'Đánh dấu đã đọc', en: 'Mark as read' },
  'notices.markRead.label': { vi: 'Đánh dấu đã đọc: {what}', en: 'Mark as read: {what}' },
  'notices.allRead': { vi: 'Đánh dấu tất cả đã đọc', en: 'Mark all as read' },
  'notices.isRead': { vi: 'đã đọc', en: 'read' },
  'notices.empty': { vi: 'Không có thông báo nào', en: 'No notices' },
  'notices.empty.hint': {
    vi: 'Khi đơn vị được giao việc, việc sắp đến hạn hoặc quá hạn, tài liệu minh chứng chờ xác nhận hoặc được trả lại, thông báo sẽ hiện ở đây.',
    en: 'New tasks, deadlines that come near or have passed, evidence that waits or was returned: all appear here.',
  },
  'notices.done': { vi: 'Đã đánh dấu đã đọc {count} thông báo.', en: '{count} notices marked as read.' },
  'notices.kind.tasks-opened': { vi: 'Giao việc theo văn bản', en: 'Work given by a document' },
  'notices.kind.task-opened': { vi: 'Đầu việc mới', en: 'New task' },
  'notices.kind.task-received': { vi: 'Nhận việc chuyển đến', en: 'Task received' },
  'notices.kind.due-soon': { vi: 'Sắp đến hạn', en: 'Due soon' },
  'notices.kind.overdue': { vi: 'Quá hạn', en: 'Overdue' },
  'notices.kind.confirm-asked': { vi: 'Chờ xác nhận kết quả', en: 'Waits for confirmation' },
  'notices.kind.evidence-returned': { vi: 'Trả lại để hoàn thiện', en: 'Returned for completion' },
  'notices.kind.extension-asked': { vi: 'Đề nghị gia hạn', en: 'Extension asked for' },
  'notices.kind.extension-decided': { vi: 'Trả lời gia hạn', en: 'Extension answered' },
  'notices.kind.transfer-proposed': { vi: 'Kiến nghị chuyển cơ quan khác', en: 'Transfer proposed' },
  'notices.kind.transfer-decided': { vi: 'Trả lời kiến nghị chuyển', en: 'Transfer answered' },
  'notices.settings.title': { vi: 'Thiết lập thông báo', en: 'Notice settings' },
  'notices.settings.daily': {
    vi: 'Gửi cho tôi một thư mỗi ngày khi có thông báo mới chưa đọc',
    en: 'Send me one mail a day when there are new unread notices',
  },
  'notices.settings.hint': {
    vi: 'Thư gửi vào buổi sáng đến địa chỉ thư điện tử công vụ, mỗi ngày không quá một thư.',
    en: 'Sent in the morning to the office address, never more than one a day.',
  },
  'notices.settings.save': { vi: 'Lưu thiết lập', en: 'Save settings' },
  'notices.settings.saved': { vi: 'Đã lưu thiết lập thông báo.', en: 'Notice settings saved.' },
  'notices.settings.noServer': {
    vi: 'Hệ thống chưa kết nối máy chủ thư. Lựa chọn vẫn được lưu và có hiệu lực khi kết nối; mọi thông báo luôn có ở hộp thông báo.',
    en: 'No mail server is connected. The choice is kept and counts once there is one; every notice is in the inbox.',
  },
  'notices.settings.noAddress': {
    vi: 'Hồ sơ của anh/chị chưa có thư điện tử công vụ; bộ phận tổ chức cập nhật tại trang của đơn vị.',
    en: 'Your record holds no office address yet; whoever keeps the posts of your unit can add it.',
  },
} satisfies Messages;
