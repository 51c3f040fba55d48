import type { Messages } from '../../kernel/translate.ts';

export const demonstrationMessages = {
  'demonstration.moved': { vi: 'Ngày mô phỏng nay là {day}.', en: 'The simulated day is now {day}.' },
  'demonstration.forwardOnly': {
    vi: 'Ngày mô phỏng chỉ đi tới. Hãy chọn một ngày sau ngày đang hiển thị.',
    en: 'The simulated day moves forward only. Choose a day after the one shown.',
  },
  'demonstration.tooFar': { vi: 'Ngày này quá xa.', en: 'That day is too far away.' },
  'demonstration.title': { vi: 'Ngày mô phỏng', en: 'Simulated day' },
  'demonstration.text': {
    vi: 'Chọn một ngày để xem việc đến hạn, quá hạn vào ngày đó. Đồng hồ chỉ đi tới; dữ liệu là trình diễn.',
    en: 'Choose a day to see what falls due by then. The clock moves forward only; the data is invented.',
  },
  'demonstration.day': { vi: 'Chuyển đến ngày', en: 'Move to' },
  'demonstration.move': { vi: 'Chuyển ngày', en: 'Move' },
} satisfies Messages;
