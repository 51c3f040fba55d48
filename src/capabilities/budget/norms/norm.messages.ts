import type { Messages } from '../../../kernel/translate.ts';

/** Norms beside a payment: the arithmetic, the sentence of the circular, and that it warns only. */
export const normMessages = {
  'norm.title': { vi: 'Định mức chi', en: 'Norms of spending' },
  'norm.subtitle': {
    vi: 'Mức tối đa theo văn bản, để đối chiếu. Hệ thống chỉ cảnh báo, không chặn khoản chi.',
    en: 'Ceilings of the circular, to compare with. The system warns, it refuses no payment.',
  },
  'norm.transition': {
    vi: 'Kế hoạch, chương trình được phê duyệt trước ngày 18/5/2026 theo quy định chuyển tiếp của Thông tư.',
    en: 'Plans approved before 18 May 2026 follow the transitional rules of the circular.',
  },
  'norm.outside': {
    vi: 'Quy tắc áp dụng ngoài thời gian hiệu lực (trình diễn)',
    en: 'Rule applied outside its validity (demonstration)',
  },
  'norm.check': { vi: 'Tính thử', en: 'Try' },
  'norm.choose': { vi: 'Đối chiếu với định mức', en: 'Compare with the norm' },
  'norm.choose.none': { vi: 'Không đối chiếu', en: 'Do not compare' },
  'norm.quantity': { vi: 'Số lượng (người, trang, giờ, suất)', en: 'Quantity (persons, pages, hours, items)' },
  'norm.times': { vi: 'Số ngày hoặc số buổi', en: 'Days or half days' },
  'norm.times.hint': { vi: 'Chỉ với mức tính theo người/ngày, người/buổi.', en: 'Only for norms per person and day.' },
  'norm.rare': { vi: 'Ngôn ngữ không phổ thông (Lào, Khmer …)', en: 'A language few translate (Lao, Khmer …)' },
  'norm.own': { vi: 'Cán bộ của cơ quan tự dịch', en: 'Done by own staff' },
  'norm.quantity.wrong': { vi: 'Ghi số lượng là số nguyên, từ 1 trở lên', en: 'Enter a whole number, 1 or more' },
  'norm.name': { vi: 'Khoản chi', en: 'Item' },
  'norm.rate': { vi: 'Mức tối đa (đồng)', en: 'Ceiling (đồng)' },
  'norm.unit': { vi: 'Đơn vị tính', en: 'Unit' },
  'norm.text': { vi: 'Nội dung quy định', en: 'What the circular says' },
  'norm.basis': { vi: 'Căn cứ', en: 'Basis' },
  'norm.arithmetic': { vi: '{rate} × {quantity}', en: '{rate} × {quantity}' },
  'norm.arithmetic.times': { vi: ' × {times}', en: ' × {times}' },
  'norm.arithmetic.percent': { vi: ' × {percent} %', en: ' × {percent} %' },
  'norm.within': {
    vi: 'Trong định mức: {arithmetic} = {ceiling}, đã chi {paid}.',
    en: 'Within the norm: {arithmetic} = {ceiling}, paid {paid}.',
  },
  'norm.over': {
    vi: 'Vượt định mức {over}: {arithmetic} = {ceiling}, đã chi {paid}.',
    en: 'Above the norm by {over}: {arithmetic} = {ceiling}, paid {paid}.',
  },
  'norm.changed': {
    vi: 'Quy tắc đã thay đổi từ khi khoản chi được ghi.',
    en: 'The rule has changed since the payment was recorded.',
  },
} satisfies Messages;
