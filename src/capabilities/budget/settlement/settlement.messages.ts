import type { Messages } from '../../../kernel/translate.ts';

/** Quyết toán of a unit's year. */
export const settlementMessages = {
  'settlement.title': { vi: 'Quyết toán năm', en: 'Settlement of the year' },
  'settlement.subtitle': {
    vi: 'Ghi số được quyết toán của từng dòng, từng nguồn theo thông báo hoặc biên bản xét duyệt.',
    en: 'Enter what was settled for each line and source, by its notice or record.',
  },
  'settlement.number': { vi: 'Số văn bản xét duyệt quyết toán', en: 'Number of the settlement notice' },
  'settlement.day': { vi: 'Ngày', en: 'Day' },
  'settlement.amount': { vi: 'Số quyết toán', en: 'Settled' },
  'settlement.standing': { vi: 'Được giao {assigned}, đã chi {spent}', en: 'Assigned {assigned}, spent {spent}' },
  'settlement.save': { vi: 'Ghi quyết toán', en: 'Record the settlement' },
  'settlement.saved': { vi: 'Đã ghi quyết toán.', en: 'The settlement is recorded.' },
  'settlement.none': { vi: 'Chưa có kinh phí để quyết toán', en: 'There is no money to settle yet' },
  'settlement.day.wrong': {
    vi: 'Ghi ngày của văn bản, không sau hôm nay',
    en: 'Enter the day of the notice, not ahead',
  },
  'settlement.number.missing': { vi: 'Ghi số văn bản', en: 'Enter the number of the notice' },
  'settlement.amounts.missing': { vi: 'Ghi ít nhất một số quyết toán', en: 'Enter at least one amount' },
  'settlement.amounts.twice': { vi: 'Một dòng, một nguồn ghi hai lần', en: 'A line and source stand twice' },
} satisfies Messages;
