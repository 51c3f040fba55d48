import type { Messages } from '../../kernel/translate.ts';

export const httpMessages = {
  'refusal.notFound': {
    vi: 'Không tìm thấy trang hoặc hồ sơ này, hoặc anh/chị không được xem.',
    en: 'There is no such page or record, or you may not see it.',
  },
  'refusal.forbidden': {
    vi: 'Vai đang chọn không được làm việc này. Có thể chọn vai khác ở đầu trang.',
    en: 'The post you act for may not do this. You can choose another post at the top of the page.',
  },
  'refusal.invalid': {
    vi: 'Chưa lưu được vì còn mục chưa đúng. Nội dung đã nhập vẫn giữ nguyên bên dưới.',
    en: 'Not saved yet: some fields need correcting. What you typed is kept below.',
  },
  'refusal.stale': {
    vi: 'Hồ sơ đã thay đổi sau khi anh/chị mở trang này. Nội dung đã nhập được giữ bên dưới để đối chiếu.',
    en: 'The record changed after you opened this page. What you typed is kept below for comparison.',
  },
  'refusal.staleForm': {
    vi: 'Phiên làm việc đã đổi nên biểu mẫu này chưa được gửi. Nội dung đã nhập vẫn còn; hãy bấm gửi lại.',
    en: 'Your session changed, so this form was not sent. What you typed is kept; please send it again.',
  },
  'refusal.foreignForm': {
    vi: 'Biểu mẫu được gửi từ một trang khác nên không được nhận.',
    en: 'The form came from another site and was not accepted.',
  },
  'refusal.tooLarge': {
    vi: 'Nội dung gửi lên quá lớn (tối đa 2 MB mỗi mục, 12 MB mỗi tệp). Chưa có gì được lưu.',
    en: 'What was sent is too large (2 MB a field, 12 MB a file at most). Nothing was saved.',
  },
  'refusal.unreadable': {
    vi: 'Nội dung gửi lên có ký tự không đọc được nên chưa được lưu. Các ký tự đó đã được bỏ; hãy xem lại rồi gửi.',
    en: 'What was sent holds characters that cannot be read, so nothing was saved. They were taken out; check and send again.',
  },
  'refusal.usedForm': {
    vi: 'Biểu mẫu này đã được gửi một lần cho việc khác nên lần này chưa được thực hiện. Hãy mở lại trang rồi gửi.',
    en: 'This form was already sent once for something else, so nothing was done now. Open the page again and send it.',
  },
  'refusal.signedOut': {
    vi: 'Phiên làm việc đã hết nên nội dung này chưa được gửi. Hãy chép lại phần bên dưới, đăng nhập rồi gửi.',
    en: 'Your session has ended, so this was not sent. Copy what you typed below, sign in and send it again.',
  },
  'refusal.alreadyThere': {
    vi: 'Vừa có người ghi một mục trùng. Hãy tải lại trang để xem.',
    en: 'Somebody has just recorded the same thing. Reload the page to see it.',
  },
  'refusal.kept': { vi: 'Nội dung anh/chị đã nhập', en: 'What you typed' },
  'refusal.title': { vi: 'Chưa thực hiện được', en: 'This was not done' },
  'refusal.signIn': { vi: 'Đăng nhập', en: 'Sign in' },
  'refusal.back': { vi: 'Quay lại trang trước', en: 'Back to the previous page' },
  'error.title': { vi: 'Hệ thống gặp lỗi', en: 'Something failed on our side' },
  'error.text': {
    vi: 'Yêu cầu chưa được thực hiện và không có gì bị lưu dở. Hãy thử lại; nếu vẫn lỗi, báo quản trị mã {code}.',
    en: 'The request was not carried out and nothing was half saved. Try again; if it fails again, tell the administrator the code {code}.',
  },
  'error.busy': {
    vi: 'Hệ thống đang bận hoặc cơ sở dữ liệu đang khởi động lại. Yêu cầu chưa được thực hiện; hãy gửi lại sau ít phút (mã {code}).',
    en: 'The system is busy or its database is restarting. The request was not carried out; try again in a few minutes (code {code}).',
  },
} satisfies Messages;
