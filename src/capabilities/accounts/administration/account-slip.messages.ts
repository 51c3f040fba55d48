import type { Messages } from '../../../kernel/translate.ts';

/** The slip and the mail that hand a link over, the log of an account, one's own account, the first administrator. */
export const accountSlipMessages = {
  'account.admin.issued': {
    vi: 'Đã cấp liên kết. Liên kết chỉ hiện một lần; nếu chưa in, hãy cấp lại.',
    en: 'The link was issued and is shown once only; issue another if it was not printed.',
  },
  'account.admin.mailed': { vi: 'Đã gửi liên kết qua thư điện tử công vụ.', en: 'The link was sent by e-mail.' },
  'account.sheet.title': { vi: 'Phiếu giao tài khoản', en: 'Account slip' },
  'account.sheet.once': {
    vi: 'Phiếu chỉ hiện một lần. In ngay (Ctrl + P) và giao tận tay cho người dùng.',
    en: 'This slip is shown once. Print it now (Ctrl + P) and hand it over in person.',
  },
  'account.sheet.mailFailed': {
    vi: 'Thư điện tử chưa gửi được; hãy in phiếu này.',
    en: 'The e-mail could not be sent; please print this slip.',
  },
  'account.sheet.link': { vi: 'Địa chỉ đặt mật khẩu', en: 'Address to set the password' },
  'account.sheet.until': { vi: 'Dùng được đến', en: 'Usable until' },
  'account.sheet.how': {
    vi: 'Mở địa chỉ trên trong trình duyệt, đặt mật khẩu từ 12 ký tự, sau đó đăng nhập bằng tên đăng nhập ở trên. Mỗi phiếu dùng được một lần. Không chuyển phiếu cho người khác.',
    en: 'Open the address in a browser, set a password of 12 characters or more, then sign in with the user name above. Each slip works once. Do not pass it on.',
  },
  'account.sheet.done': { vi: 'Về trang tài khoản', en: 'Back to the account' },
  'account.mail.subject': { vi: 'Tài khoản Ngọc Linh: đặt mật khẩu', en: 'Ngọc Linh account: set your password' },
  'account.mail.text': {
    vi: 'Kính gửi {name},\n\nTên đăng nhập: {login}\nĐịa chỉ đặt mật khẩu (dùng một lần, đến {until}):\n{link}\n\nNếu anh/chị không chờ thư này, đề nghị báo quản trị.',
    en: 'Dear {name},\n\nUser name: {login}\nAddress to set your password (once, until {until}):\n{link}\n\nIf you did not expect this message, please tell your administrator.',
  },
  'account.act.account.create': { vi: 'Cấp tài khoản', en: 'Account opened' },
  'account.act.account.link-issued': { vi: 'Cấp liên kết đặt mật khẩu', en: 'Link issued' },
  'account.act.account.password-set': { vi: 'Đặt mật khẩu bằng liên kết', en: 'Password set by link' },
  'account.act.account.password-changed': { vi: 'Đổi mật khẩu', en: 'Password changed' },
  'account.act.account.reset': { vi: 'Cấp lại', en: 'Reset' },
  'account.act.account.lock': { vi: 'Khóa', en: 'Locked' },
  'account.act.account.unlock': { vi: 'Mở khóa', en: 'Unlocked' },
  'account.act.account.leave': { vi: 'Nghỉ việc', en: 'Left the service' },
  'account.act.account.move': { vi: 'Chuyển vị trí', en: 'Moved' },
  'account.act.account.shut-erased': { vi: 'Đóng do xóa thông tin cá nhân', en: 'Shut: personal values erased' },
  'account.own.title': { vi: 'Tài khoản của tôi', en: 'My account' },
  'account.own.password': { vi: 'Đổi mật khẩu', en: 'Change password' },
  'account.own.password.text': {
    vi: 'Sau khi đổi, các phiên đăng nhập trên máy khác được đóng.',
    en: 'Afterwards sessions on other computers are closed.',
  },
  'account.own.current': { vi: 'Mật khẩu hiện tại', en: 'Current password' },
  'account.own.currentWrong': { vi: 'Mật khẩu hiện tại không đúng.', en: 'The current password is wrong.' },
  'account.own.saved': { vi: 'Đã đổi mật khẩu.', en: 'The password is changed.' },
  'account.own.language': { vi: 'Ngôn ngữ', en: 'Language' },
  'account.own.language.saved': { vi: 'Đã lưu ngôn ngữ.', en: 'The language is saved.' },
  'account.own.vi': { vi: 'Tiếng Việt', en: 'Tiếng Việt' },
  'account.own.en': { vi: 'English', en: 'English' },
  'administrator.noUnit': { vi: 'không có đơn vị mang mã này.', en: 'there is no unit with this code.' },
  'administrator.notTheTop': {
    vi: 'quản trị đầu tiên thuộc đơn vị cao nhất (UBND tỉnh).',
    en: 'the first administrator belongs to the top unit (the Provincial People’s Committee).',
  },
  'administrator.there': {
    vi: 'đã có quản trị; tài khoản khác do quản trị cấp trên trang Quản trị.',
    en: 'there is an administrator already, who opens other accounts under Quản trị.',
  },
} satisfies Messages;
