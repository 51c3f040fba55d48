import type { Mutation } from './mutation.fixtures.ts';

/** One slip in how an act is cited. */
export const citationMutations: readonly Mutation[] = [
  [
    'citations/symbol-conflict',
    'directive',
    ['- Bảo đảm trật tự', '- Theo Chỉ thị số 21/CP-TTg ngày 06/8/2025 của Thủ tướng Chính phủ; bảo đảm trật tự'],
    ['- Bố trí', '- Theo Chỉ thị số 21/CT-TTg ngày 06/8/2025 của Thủ tướng Chính phủ; bố trí'],
  ],
  [
    'citations/number-conflict',
    'directive',
    [
      '- Bố trí kinh phí theo Kế hoạch số 41/KH-UBND;',
      '- Bố trí kinh phí theo Kế hoạch số 14/KH-UBND ngày 02/12/2025 của Ủy ban nhân dân tỉnh về tiết kiệm nước trong mùa khô;',
    ],
  ],
  [
    'citations/date-conflict',
    'directive',
    ['theo Kế hoạch số 41/KH-UBND;', 'theo Kế hoạch số 41/KH-UBND ngày 12/12/2025;'],
  ],
  [
    'citations/period-conflict',
    'directive',
    ['về tiết kiệm nước trong mùa khô; để', 'về tiết kiệm nước giai đoạn 2021-2025; để'],
    ['theo Kế hoạch số 41/KH-UBND;', 'theo Kế hoạch số 41/KH-UBND về tiết kiệm nước giai đoạn 2020-2025;'],
  ],
  ['citations/impossible-date', 'directive', ['41/KH-UBND ngày 02/12/2025', '41/KH-UBND ngày 31/11/2025']],
  ['citations/year-against-date', 'decision', ['114/2018/NĐ-CP ngày 04/9/2018', '114/2018/NĐ-CP ngày 04/9/2019']],
  ['citations/after-document', 'directive', ['41/KH-UBND ngày 02/12/2025', '41/KH-UBND ngày 02/12/2026']],
  ['citations/type-against-code', 'directive', ['Chỉ thị số 21/CT-TTg', 'Chỉ thị số 21/QĐ-TTg']],
  ['citations/missing-year', 'decision', ['114/2018/NĐ-CP', '114/NĐ-CP']],
  [
    'citations/superseded',
    'decision',
    [
      'Theo đề nghị',
      'Căn cứ Quyết định số 12/QĐ-UBND ngày 03/02/2020 của Ủy ban nhân dân tỉnh về hồ chứa nước;\n\nTheo đề nghị',
    ],
  ],
  [
    'citations/incomplete',
    'directive',
    [
      '- Bảo đảm trật tự',
      '- Theo Kế hoạch số 41/KH-UBND ngày 02/12/2025, Kế hoạch số 41/KH-UBND ngày 02/12/2025, Kế hoạch số 41/KH-UBND ngày 02/12/2025, Kế hoạch số 41/KH-UBND ngày 02/12/2025 bảo đảm trật tự',
    ],
    ['theo Kế hoạch số 41/KH-UBND;', 'theo Kế hoạch số 41/KH-UBND của Ủy ban nhân dân tỉnh;'],
  ],
  [
    'citations/title-wording',
    'directive',
    ['theo Kế hoạch số 41/KH-UBND;', 'theo Kế hoạch số 41/KH-UBND về việc chống hạn;'],
  ],
  ['citations/missing-so', 'directive', ['theo Kế hoạch số 41', 'theo Kế hoạch 41']],
  [
    'citations/field-order',
    'directive',
    ['ngày 02/12/2025 của Ủy ban nhân dân tỉnh về tiết', 'của Ủy ban nhân dân tỉnh ngày 02/12/2025 về tiết'],
  ],
  ['citations/symbol-form', 'directive', ['theo Kế hoạch số 41/KH-UBND', 'theo Kế hoạch số 41/KH- UBND']],
  ['citations/code-case', 'decision', ['30/TTr-SXD', '30/ttr-sxd'], ['114/2018/NĐ-CP', '114/2018/nđ-cp']],
];
