import type { Day } from '../../kernel/day.ts';
import { workCalendar } from '../../kernel/working-days.ts';
import { cleanDocuments } from './clean-documents.fixtures.ts';
import type { LintKnowledge } from './knowledge.ts';
import type { LintRuleId } from './register/register.ts';

/** Outside knowledge that says nothing against the clean documents. */
export const knowledge: LintKnowledge = {
  on: '2026-03-02' as Day,
  acts: [
    {
      canonical: '12/QĐ-UBND',
      issuedOn: '2020-02-03' as Day,
      replacedBy: { label: 'Quyết định số 40/QĐ-UBND', from: '2025-10-01' as Day },
    },
    { canonical: '79/2010/QĐ-TTg', issuedOn: '2010-11-30' as Day, replacedBy: null },
  ],
  dissolved: [
    { name: 'Sở Thương nghiệp và Du lịch', from: '2008-05-01' as Day, successors: ['Sở Thương nghiệp', 'Sở Du lịch'] },
  ],
  calendar: workCalendar({
    holidays: [{ from: '2026-09-01' as Day, to: '2026-09-02' as Day }],
    swappedDays: [],
    weeks: [{ from: '1999-10-02' as Day, to: null, restWeekdays: [6, 7], endOfDay: '17:00' }],
  }),
};

type Swap = readonly [from: string, to: string];

/** One slip in a clean document for each rule: it and no other rule must speak. */
export const mutations: readonly (readonly [LintRuleId, keyof typeof cleanDocuments, ...Swap[]])[] = [
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
      'III. NHIỆM VỤ CHUNG\n\n1. Tuyên truyền tiết kiệm nước.\n\nCác sở, ban, ngành, Ủy ban nhân dân các xã',
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

/** @throws when the words to replace are not in the document: the mutation would change nothing */
export function mutated([, name, ...swaps]: (typeof mutations)[number]): string {
  return swaps.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`“${from}” is not in the ${name}`);
    return text.replace(from, () => to);
  }, cleanDocuments[name] as string);
}
