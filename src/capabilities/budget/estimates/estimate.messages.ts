import type { Messages } from '../../../kernel/translate.ts';

/** Decisions that give, change and take back money. */
export const estimateMessages = {
  'estimate.list': { vi: 'Giao dự toán', en: 'Assignments' },
  'estimate.list.subtitle': {
    vi: 'Dự toán được giao theo quyết định có số, ngày; kế hoạch đã ký chưa phải là dự toán được giao.',
    en: 'Money is assigned by a numbered decision; a plan that is signed assigns none.',
  },
  'estimate.kind': { vi: 'Loại', en: 'Kind' },
  'estimate.kind.assign': { vi: 'Giao dự toán', en: 'Assigned' },
  'estimate.kind.adjust': { vi: 'Điều chỉnh', en: 'Adjusted' },
  'estimate.kind.supplement': { vi: 'Bổ sung', en: 'Supplemented' },
  'estimate.kind.withdraw': { vi: 'Thu hồi', en: 'Withdrawn' },
  'estimate.level.province': { vi: 'Cấp tỉnh', en: 'Province' },
  'estimate.level.local': { vi: 'Cấp xã, huyện quyết định', en: 'Decided locally' },
  'estimate.number': { vi: 'Số, ký hiệu quyết định', en: 'Number of the decision' },
  'estimate.number.local': { vi: 'Số, ký hiệu nghị quyết hoặc quyết định', en: 'Number of the resolution or decision' },
  'estimate.day': { vi: 'Ngày ban hành', en: 'Day of issue' },
  'estimate.amount': { vi: 'Số tiền', en: 'Amount' },
  'estimate.units': { vi: 'Số đơn vị', en: 'Units' },
  'estimate.by': { vi: 'Cấp quyết định', en: 'Decided by' },
  'estimate.empty': { vi: 'Chưa có quyết định giao dự toán', en: 'No assignment yet' },
  'estimate.empty.hint': {
    vi: 'Cơ quan tài chính ghi nhận quyết định đã ban hành hoặc soạn phương án phân bổ; xã ghi nhận nghị quyết của mình.',
    en: 'Finance records decisions or drafts an allocation; a commune records its own resolution.',
  },
  'estimate.show': { vi: 'Quyết định số {number} ngày {day}', en: 'Decision {number} of {day}' },
  'estimate.amounts': { vi: 'Số giao cho từng đơn vị', en: 'Amounts for each unit' },
  'estimate.words': { vi: 'Bằng chữ: {words}.', en: 'In words: {words}.' },
  'estimate.lump': { vi: 'Giao chung cho đơn vị', en: 'Lump sum' },
  'estimate.integrated': { vi: 'lồng ghép', en: 'integrated' },
  'estimate.paper': { vi: 'Văn bản', en: 'Document' },
  'estimate.local.title': { vi: 'Ghi dự toán cấp mình quyết định', en: 'Record the own estimate' },
  'estimate.local.subtitle': {
    vi: 'Kinh phí do Hội đồng nhân dân, UBND cấp mình quyết định; tỉnh không thẩm định.',
    en: 'Money that the own council and committee decided; the province does not appraise it.',
  },
  'estimate.save': { vi: 'Ghi nhận', en: 'Record' },
  'estimate.saved': { vi: 'Đã ghi nhận quyết định.', en: 'The decision is recorded.' },
  'estimate.number.missing': { vi: 'Ghi số, ký hiệu văn bản', en: 'Enter the number of the document' },
  'estimate.day.missing': { vi: 'Ghi ngày ban hành, ví dụ 20/12/2014', en: 'Enter the day of issue' },
  'estimate.day.ahead': { vi: 'Ngày ban hành chưa đến', en: 'The day of issue lies ahead' },
  'estimate.amounts.missing': { vi: 'Ghi ít nhất một số tiền khác không', en: 'Enter at least one amount' },
  'estimate.amounts.sign': {
    vi: 'Giao và bổ sung ghi số dương; tăng, giảm thì chọn loại điều chỉnh',
    en: 'What is assigned is above nought; choose “adjusted” for up and down',
  },
  'estimate.amounts.belowZero': {
    vi: 'Số thu hồi hoặc giảm nhiều hơn số đã giao của đơn vị, nguồn đó',
    en: 'More is taken away than that unit and source were given',
  },
  'estimate.amount.wrong': { vi: 'Ghi số tiền bằng số, ví dụ 20.000.000', en: 'Enter an amount, such as 20.000.000' },
  'estimate.refusal.twice': { vi: 'Quyết định này đã được ghi nhận.', en: 'This decision is recorded already.' },
  'estimate.refusal.line': {
    vi: 'Có dòng không thuộc đơn vị hoặc năm đã chọn',
    en: 'A line is not of that unit or year',
  },
} satisfies Messages;
