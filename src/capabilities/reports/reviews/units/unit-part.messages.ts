import type { Messages } from '../../../../kernel/translate.ts';

export const unitPartMessages = {
  'lookback.part': { vi: 'Báo cáo của đơn vị', en: 'The unit’s report' },
  'lookback.part.asked': { vi: 'Chưa gửi', en: 'Not sent' },
  'lookback.part.invited': { vi: 'Được mời báo cáo', en: 'Invited' },
  'lookback.part.drafted': { vi: 'Đã lập, chờ số', en: 'Drafted, no number' },
  'lookback.part.sent': { vi: 'Đã gửi', en: 'Sent' },
  'lookback.part.returned': { vi: 'Trả lại để hoàn thiện', en: 'Returned' },
  'lookback.part.paper': { vi: 'Mở văn bản báo cáo', en: 'Open the paper' },
  'lookback.part.nothing': { vi: 'Đơn vị chưa gửi báo cáo.', en: 'The unit has not sent its report.' },
  'lookback.part.noWords': { vi: 'Không có nội dung.', en: 'No words.' },
  'lookback.writing': { vi: 'Viết báo cáo', en: 'Write the report' },
  'lookback.writing.hint': {
    vi: 'Hạn gửi {day}. Số liệu theo năm được lấy tự động từ hoạt động đã ghi nhận; chỉ cần viết phần lời.',
    en: 'Due {day}. Figures come from recorded activities; only the words are needed.',
  },
  'lookback.writing.save': { vi: 'Lưu, viết tiếp sau', en: 'Save for later' },
  'lookback.writing.paper': { vi: 'Lập báo cáo để ký, lấy số', en: 'Make the report for signature' },
  'lookback.writing.saved': { vi: 'Đã lưu.', en: 'Saved.' },
  'lookback.writing.drafted': {
    vi: 'Đã lập báo cáo. Khi văn bản có số và ngày, báo cáo được ghi là đã gửi.',
    en: 'The report is drafted. With number and day it counts as sent.',
  },
  'lookback.alsoAsked': { vi: 'Văn bản và việc liên quan', en: 'Related' },
  'lookback.guidance.open': { vi: 'Mở công văn', en: 'Open the letter' },
  'lookback.return': { vi: 'Trả lại để hoàn thiện', en: 'Return' },
  'lookback.return.words': { vi: 'Nội dung cần hoàn thiện', en: 'What to complete' },
  'lookback.returned': { vi: 'Đã trả lại để hoàn thiện.', en: 'Returned.' },
  'notice.report-review-asked': {
    vi: 'Đơn vị được yêu cầu báo cáo sơ kết, tổng kết, hạn {day}.',
    en: 'Your unit is asked to report for a review by {day}.',
  },
  'notice.report-review-returned': {
    vi: 'Báo cáo sơ kết, tổng kết được trả lại để hoàn thiện.',
    en: 'The report for a review was returned.',
  },
} as const satisfies Messages;
