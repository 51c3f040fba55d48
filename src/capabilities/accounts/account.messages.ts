import type { Messages } from '../../kernel/translate.ts';
import { accountAdministrationMessages } from './administration/account-administration.messages.ts';
import { accountSlipMessages } from './administration/account-slip.messages.ts';

export const accountMessages = {
  ...accountAdministrationMessages,
  ...accountSlipMessages,
  'account.signIn.title': { vi: 'Đăng nhập', en: 'Sign in' },
  'account.signIn.byPassword': { vi: 'Bằng tên đăng nhập và mật khẩu', en: 'With user name and password' },
  'account.signIn.login': { vi: 'Tên đăng nhập', en: 'User name' },
  'account.signIn.password': { vi: 'Mật khẩu', en: 'Password' },
  'account.signIn.submit': { vi: 'Đăng nhập', en: 'Sign in' },
  'account.signIn.failed': {
    vi: 'Tên đăng nhập hoặc mật khẩu không đúng. Nếu quên mật khẩu, đề nghị quản trị của đơn vị cấp liên kết mới.',
    en: 'The user name or the password is wrong. If you forgot it, ask your administrator for a new link.',
  },
  'account.signIn.throttled': {
    vi: 'Đã thử nhiều lần không đúng. Đề nghị chờ {minutes} phút rồi đăng nhập lại.',
    en: 'Too many failed attempts. Please wait {minutes} minutes and try again.',
  },
  'account.demo.title': { vi: 'Vào xem trình diễn với một vai', en: 'Look around the demonstration as somebody' },
  'account.demo.text': {
    vi: 'Người, số liệu và văn bản ở đây là hư cấu. Chọn một vai để xem công việc của vai đó.',
    en: 'People, figures and papers here are invented. Choose a role to see its work.',
  },
  'account.demo.enter': { vi: 'Vào với vai {label}', en: 'Enter as {label}' },
  'account.signedOut': { vi: 'Đã đăng xuất.', en: 'You are signed out.' },
  'account.acting.changed': { vi: 'Đã đổi vai làm việc.', en: 'You now act for another post.' },
  'account.acting.notYours': {
    vi: 'Vai này không còn hiệu lực hoặc không phải của anh/chị.',
    en: 'That post has ended or is not yours.',
  },
  'account.link.title': { vi: 'Đặt mật khẩu', en: 'Set your password' },
  'account.link.text': {
    vi: 'Mật khẩu cần ít nhất 12 ký tự. Nên dùng một câu dễ nhớ.',
    en: 'At least 12 characters. A sentence that you remember is best.',
  },
  'account.link.password': { vi: 'Mật khẩu mới', en: 'New password' },
  'account.link.repeat': { vi: 'Nhập lại mật khẩu', en: 'Repeat the password' },
  'account.link.submit': { vi: 'Lưu mật khẩu', en: 'Save password' },
  'account.link.short': { vi: 'Mật khẩu cần ít nhất 12 ký tự.', en: 'The password needs at least 12 characters.' },
  'account.link.different': { vi: 'Hai lần nhập chưa giống nhau.', en: 'The two entries differ.' },
  'account.link.expired': {
    vi: 'Liên kết này đã dùng hoặc đã hết hạn. Đề nghị quản trị cấp liên kết mới.',
    en: 'This link was used or has expired. Ask your administrator for a new one.',
  },
  'account.link.saved': { vi: 'Đã lưu mật khẩu. Mời đăng nhập.', en: 'The password is saved. Please sign in.' },
} satisfies Messages;
