import type { Messages } from '../../../../kernel/translate.ts';

export const conferenceMessages = {
  'lookback.convene': { vi: 'Mời hội nghị', en: 'Call the conference' },
  'lookback.convene.submit': { vi: 'Soạn giấy mời', en: 'Draft the invitation' },
  'lookback.convened': {
    vi: 'Đã soạn giấy mời kèm chương trình; trình ký và lấy số tại trang của văn bản.',
    en: 'Invitation and programme are drafted; the page of the paper leads to signature and number.',
  },
  'lookback.conference.heldOn': { vi: 'Ngày họp', en: 'Day' },
  'lookback.conference.startsAt': { vi: 'Giờ bắt đầu', en: 'Begins at' },
  'lookback.conference.place': { vi: 'Địa điểm', en: 'Place' },
  'lookback.conference.programme': { vi: 'Chương trình', en: 'Programme' },
  'lookback.conference.programme.hint': { vi: 'Mỗi dòng một nội dung.', en: 'One item a line.' },
  'lookback.conference.usual': {
    vi: 'Đón tiếp đại biểu\nTuyên bố lý do, giới thiệu đại biểu\nTrình bày dự thảo Báo cáo\nThảo luận\nCông bố quyết định khen thưởng\nPhát biểu kết luận của chủ trì',
    en: 'Welcome\nOpening\nThe draft report\nDiscussion\nCommendations\nConclusions of the chair',
  },
  'lookback.conference.units': { vi: 'Đơn vị được mời', en: 'Units invited' },
  'lookback.attendance': { vi: 'Đơn vị nào đã dự hội nghị?', en: 'Which units attended?' },
  'lookback.attendance.hint': {
    vi: 'Ghi số người dự của từng đơn vị; để trống nếu không ghi nhận. Không ghi tên.',
    en: 'How many came from each unit; leave empty where nobody counted. No names.',
  },
  'lookback.attendance.save': { vi: 'Lưu', en: 'Save' },
  'lookback.held': { vi: 'Đã ghi số người dự hội nghị.', en: 'Attendance is noted.' },
  'lookback.error.heldOn': { vi: 'Ghi ngày họp từ hôm nay trở đi.', en: 'The day must be today or later.' },
  'lookback.error.startsAt': { vi: 'Ghi giờ bắt đầu, ví dụ 08:00.', en: 'Write the hour, such as 08:00.' },
  'lookback.error.place': { vi: 'Ghi địa điểm.', en: 'Write the place.' },
  'lookback.error.programme': { vi: 'Ghi ít nhất một nội dung.', en: 'Write at least one item.' },
} as const satisfies Messages;
