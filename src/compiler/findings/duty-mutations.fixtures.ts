import type { Mutation } from './mutation.fixtures.ts';

/** One slip in who has to do what until when. */
export const dutyMutations: readonly Mutation[] = [
  [
    'duties/enacting-gap',
    'directive',
    [
      'tỉnh yêu cầu các sở, ban, ngành, Ủy ban nhân dân các xã, phường thực hiện',
      'tỉnh yêu cầu Ủy ban nhân dân các xã, phường thực hiện',
    ],
  ],
  [
    'duties/unassigned-part',
    'directive',
    [
      'tỉnh yêu cầu các sở, ban, ngành, Ủy ban nhân dân các xã, phường thực hiện các nhiệm vụ sau:',
      'tỉnh yêu cầu thực hiện các nhiệm vụ sau:',
    ],
    [
      'Các sở, ban, ngành, Ủy ban nhân dân các xã',
      'III. NHIỆM VỤ CHUNG\n\n- Tổ chức tuyên truyền việc tiết kiệm nước trước ngày 30/4/2026.\n\nCác sở, ban, ngành, Ủy ban nhân dân các xã',
    ],
  ],
  ['duties/no-agency', 'plan', ['3. Sở Tài chính bố trí', '3. Bố trí']],
  ['duties/two-leads', 'conclusion', ['Giao Sở Xây dựng chủ trì', 'Giao Sở Xây dựng và Sở Tài chính chủ trì']],
  [
    'duties/partner-without-section',
    'directive',
    ['phối hợp với Sở Tài chính rà soát', 'phối hợp với Ban Tuyên giáo Tỉnh ủy rà soát'],
    [
      '3. Công an tỉnh',
      '3. Sở Y tế\n\n- Kiểm tra chất lượng nước.\n\n4. Sở Ngoại vụ\n\n- Thông tin cho đối tác.\n\n5. Công an tỉnh',
    ],
    ['- Công an tỉnh;', '- Công an tỉnh;\n- Ban Tuyên giáo Tỉnh ủy (để phối hợp);'],
  ],
  [
    'duties/one-sided-coordination',
    'directive',
    ['- Bố trí kinh phí', '- Phối hợp với Sở Xây dựng bố trí kinh phí'],
    ['- Bảo đảm trật tự', '- Chủ trì, phối hợp với Sở Tài chính bảo đảm trật tự'],
  ],
  ['duties/product-without-receiver', 'plan', ['báo cáo Ủy ban nhân dân tỉnh trước', 'báo cáo kết quả trước']],
  [
    'duties/dissolved-agency',
    'conclusion',
    ['2. Giao Sở Tài chính bố trí', '2. Giao Sở Thương nghiệp và Du lịch bố trí'],
    ['- Sở Tài chính;', '- Sở Thương nghiệp và Du lịch;'],
  ],
  ['deadlines/impossible-date', 'conclusion', ['trước ngày 15/5/2026', 'trước ngày 31/6/2026']],
  ['deadlines/past', 'conclusion', ['trước ngày 15/5/2026', 'trước ngày 15/5/2025']],
  ['deadlines/weekday', 'conclusion', ['Ngày 17/4/2026, Phó', 'Thứ hai, ngày 17/4/2026, Phó']],
  ['deadlines/day-off', 'conclusion', ['trước ngày 15/5/2026', 'trước ngày 03/9/2026']],
  [
    'deadlines/dependency-without-deadline',
    'directive',
    [', gửi kế hoạch chống hạn về Sở Xây dựng trước ngày 27/02/2026', ''],
  ],
  ['deadlines/before-dependency', 'directive', ['trước ngày 27/02/2026', 'trước ngày 27/3/2026']],
  [
    'deadlines/product-without-deadline',
    'directive',
    ['trình Ủy ban nhân dân tỉnh phê duyệt trước ngày 31/3/2026', 'trình Ủy ban nhân dân tỉnh phê duyệt'],
  ],
  [
    'deadlines/report-overlap',
    'plan',
    [
      'báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12/2026.',
      'định kỳ 6 tháng báo cáo Ủy ban nhân dân tỉnh; hằng năm báo cáo Ủy ban nhân dân tỉnh về kinh phí.',
    ],
  ],
  [
    'deadlines/execute-before-approval',
    'directive',
    ['- Bảo đảm trật tự', '- Thực hiện phương án sau khi được Ủy ban nhân dân tỉnh phê duyệt; bảo đảm trật tự'],
    [
      'vận động nhân dân tiết kiệm nước, gửi kế hoạch',
      'xây dựng và tổ chức thực hiện kế hoạch chống hạn; gửi kế hoạch',
    ],
  ],
];
