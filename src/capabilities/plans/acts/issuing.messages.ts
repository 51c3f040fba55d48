import type { Messages } from '../../../kernel/translate.ts';

export const issuingMessages = {
  'plan.issue.title': { vi: 'Ban hành kế hoạch của đơn vị', en: 'Issue the unit’s own plan' },
  'plan.issue.due': { vi: 'hạn ban hành {day}', en: 'to be issued by {day}' },
  'plan.issue.early': { vi: 'Chưa đến bước này', en: 'Not yet' },
  'plan.issue.early.text': {
    vi: 'Đơn vị gửi đề xuất trước; sau khi kế hoạch của tỉnh được ban hành, kế hoạch của đơn vị được soạn sẵn ở đây.',
    en: 'The unit sends its proposal first; after the provincial plan is issued, its own plan is prepared here.',
  },
  'plan.issue.beforeProvince': {
    vi: 'Kế hoạch của tỉnh chưa ban hành. Đơn vị vẫn có thể ban hành kế hoạch của mình; nội dung khác được ghi khi tỉnh quyết định.',
    en: 'The provincial plan is not issued yet. The unit may still issue its own.',
  },
  'plan.issue.issued': {
    vi: 'Kế hoạch của đơn vị đã ban hành ngày {day}. Ban hành tiếp là điều chỉnh, bổ sung.',
    en: 'The unit’s plan was issued on {day}. What is issued next changes it.',
  },
  'plan.issue.departures': {
    vi: 'Nội dung khác với kế hoạch tỉnh đã duyệt',
    en: 'Where it departs from the approved lines',
  },
  'plan.issue.departures.none': {
    vi: 'Kế hoạch của đơn vị khớp với các dòng tỉnh đã duyệt.',
    en: 'The unit’s plan says what the province approved.',
  },
  'plan.issue.departures.hint': {
    vi: 'Các nội dung này được ghi thành phụ lục của kế hoạch đơn vị. Chữ gạch đi là tỉnh duyệt, chữ thêm vào là đơn vị ban hành.',
    en: 'These become an annex of the unit’s plan. Removed words are the province’s, added ones the unit’s.',
  },
  'plan.issue.departure.kept-though-cut': {
    vi: 'Tỉnh không đưa vào kế hoạch; đơn vị vẫn làm.',
    en: 'Left out by the province; the unit goes on with it.',
  },
  'plan.issue.departure.kept-though-postponed': {
    vi: 'Tỉnh chuyển sang năm sau; đơn vị vẫn làm trong năm.',
    en: 'Postponed by the province; the unit does it this year.',
  },
  'plan.issue.departure.undecided': {
    vi: 'Chưa có quyết định của tỉnh về dòng này.',
    en: 'The province has not decided on this line.',
  },
  'plan.issue.paper': { vi: 'Văn bản kế hoạch của đơn vị', en: 'The paper' },
  'plan.issue.paper.what': {
    vi: 'Hệ thống soạn Kế hoạch theo thể thức và mẫu của đơn vị từ các dòng dưới đây. Khi văn thư ghi số, ngày văn bản đã ký, kế hoạch được ghi là đã ban hành.',
    en: 'A Kế hoạch in the unit’s letterhead is drafted from the lines below. Once its number and day are recorded, the plan counts as issued.',
  },
  'plan.issue.draft': { vi: 'Soạn kế hoạch của đơn vị', en: 'Draft the unit’s plan' },
  'plan.issue.drafted': { vi: 'Đã soạn dự thảo kế hoạch.', en: 'The plan is drafted.' },
  'plan.issue.signed.what': {
    vi: 'Ghi số, ngày của kế hoạch đã ký. Người ghi đứng tên là người nhập.',
    en: 'Record the number and day of the signed plan. You stand in the record as the one who entered it.',
  },
  'plan.issue.signed.number.hint': { vi: 'Ví dụ: 48/KH-UBND', en: 'For example: 48/KH-UBND' },
  'plan.issue.signed.record': { vi: 'Ghi là đã ban hành', en: 'Record as issued' },
  'plan.issue.done': { vi: 'Đã ghi kế hoạch của đơn vị là đã ban hành.', en: 'The unit’s plan is recorded as issued.' },
  'plan.issue.fates': { vi: 'Các dòng sau khi tỉnh quyết định', en: 'The lines after the province decided' },
  'plan.issue.reopen': { vi: 'Mở lại các dòng đã chọn', en: 'Reopen the chosen lines' },
  'plan.issue.reopen.hint': {
    vi: 'Dòng được giữ, gộp hoặc điều chỉnh đi theo kế hoạch tỉnh; dòng bị cắt, chuyển năm không có trong kế hoạch đơn vị. Chỉ mở lại dòng mà đơn vị làm khác.',
    en: 'Kept, merged and amended lines follow the province; cut and postponed ones stay out. Reopen only those in which the unit goes its own way.',
  },
  'plan.issue.reopened': { vi: 'Đã mở lại {count} dòng để đơn vị điều chỉnh.', en: '{count} lines are open again.' },
  'plan.issue.decision.keep': { vi: 'giữ', en: 'kept' },
  'plan.issue.decision.merge': { vi: 'gộp', en: 'merged' },
  'plan.issue.decision.amend': { vi: 'điều chỉnh, bổ sung', en: 'amended' },
  'plan.issue.decision.cut': { vi: 'cắt', en: 'cut' },
  'plan.issue.decision.postpone': { vi: 'chuyển năm', en: 'postponed' },
  'plan.issue.decision.none': { vi: 'tỉnh chưa quyết định', en: 'not decided yet' },
} satisfies Messages;
