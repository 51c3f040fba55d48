import type { Messages } from '../../../kernel/translate.ts';

export const calendarMessages = {
  'calendar.title': { vi: 'Lịch đầu việc của đơn vị', en: 'Calendar of the unit’s tasks' },
  'calendar.name': { vi: 'Đầu việc: {unit}', en: 'Tasks: {unit}' },
  'calendar.intro': {
    vi: 'Một địa chỉ riêng đưa hạn của các đầu việc vào lịch trên máy tính hoặc điện thoại (Outlook, Google Lịch, lịch điện thoại) và tự cập nhật. Ai có địa chỉ đều xem được; trong lịch không có tên người.',
    en: 'A secret address puts the deadlines of the tasks into a calendar program (Outlook, Google Calendar, a phone) and keeps them current. Whoever knows the address can read it; it holds no names of people.',
  },
  'calendar.none': { vi: 'Đơn vị chưa có địa chỉ lịch', en: 'The unit has no calendar address' },
  'calendar.none.hint': {
    vi: 'Tạo địa chỉ, sao chép và dán vào mục “Đăng ký lịch từ địa chỉ” của chương trình lịch.',
    en: 'Make one, copy it and paste it where your calendar program subscribes to an address.',
  },
  'calendar.active': { vi: 'Đang có một địa chỉ, tạo ngày {day}', en: 'One address is in use, made on {day}' },
  'calendar.active.hint': {
    vi: 'Địa chỉ chỉ hiện một lần khi tạo. Nếu không còn giữ, tạo địa chỉ mới; địa chỉ cũ ngừng hoạt động ngay.',
    en: 'An address is shown once, when it is made. If it is lost, make a new one; the old one stops at once.',
  },
  'calendar.make': { vi: 'Tạo địa chỉ lịch', en: 'Make a calendar address' },
  'calendar.replace': { vi: 'Tạo địa chỉ mới', en: 'Make a new address' },
  'calendar.revoke': { vi: 'Thu hồi địa chỉ', en: 'Revoke the address' },
  'calendar.made': {
    vi: 'Địa chỉ lịch, chỉ hiện một lần này, hãy sao chép ngay: {address}',
    en: 'The calendar address, shown this once, copy it now: {address}',
  },
  'calendar.revoked': { vi: 'Đã thu hồi địa chỉ lịch.', en: 'The calendar address was revoked.' },
  'calendar.nothingToRevoke': { vi: 'Không có địa chỉ nào đang dùng.', en: 'No address is in use.' },
  'calendar.event.stated': { vi: 'Hạn theo văn bản: {day}', en: 'Stated day: {day}' },
} satisfies Messages;
