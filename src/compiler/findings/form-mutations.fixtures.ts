import type { Mutation } from './mutation.fixtures.ts';

/** One slip in recipients, header or wording. */
export const formMutations: readonly Mutation[] = [
  [
    'recipients/assigned-missing',
    'directive',
    ['- Công an tỉnh;\n', ''],
    ['- Các sở, ban, ngành tỉnh;', '- Sở Xây dựng;'],
  ],
  ['recipients/without-task', 'conclusion', ['- Sở Y tế;', '- Sở Y tế;\n- Hội Nông dân tỉnh;']],
  ['recipients/list-form', 'conclusion', ['- Sở Y tế;\n- Sở Tài chính;', '- Sở Y tế; Sở Tài chính;']],
  ['recipients/archive', 'conclusion', ['- Lưu: VT, KT.\n', '']],
  ['form/missing-header', 'conclusion', ['Số: 88/TB-VP   ', '               ']],
  ['form/own-type-against-code', 'directive', ['Số: 15/CT-UBND', 'Số: 15/KH-UBND']],
  ['form/own-year', 'decision', ['Số: 27/QĐ-UBND', 'Số: 27/2025/QĐ-UBND']],
  ['form/own-date', 'directive', ['ngày 05 tháng 01 năm 2026', 'ngày 31 tháng 02 năm 2026']],
  ['form/leading-zero', 'directive', ['ngày 05 tháng 01', 'ngày 5 tháng 01']],
  ['form/self-type', 'directive', ['nghiêm Chỉ thị này', 'nghiêm Công văn này']],
  [
    'form/period-against-basis',
    'plan',
    ['Đọc sách trong trường học năm 2026', 'Đọc sách trong trường học giai đoạn 2026-2030'],
    ['văn hóa đọc trong cộng đồng,', 'văn hóa đọc trong cộng đồng giai đoạn 2025-2035,'],
  ],
  [
    'form/naming-variant',
    'conclusion',
    ['Giao Sở Tài chính bố trí', 'Giao Sở Tài Chính bố trí'],
    ['với Sở Y tế kiểm', 'với Sở Y tế, Sở Tài chính kiểm'],
  ],
  ['form/end-mark', 'conclusion', ['thực hiện./.', 'thực hiện.']],
  ['form/numbering-gap', 'decision', ['c) Báo cáo', 'd) Báo cáo']],
  ['form/numbering-repeated', 'decision', ['Điều 3. Chánh', 'Điều 2. Chánh'], ['- Như Điều 3;', '- Như Điều 2;']],
  [
    'form/foreign-letter',
    'decision',
    [
      'c) Báo cáo',
      'c) Kiểm tra hồ chứa;\n\nd) Sửa chữa hồ chứa;\n\nđ) Trực mùa mưa;\n\ne) Vệ sinh hồ chứa;\n\nf) Báo cáo',
    ],
  ],
];
