import { bodyText, normativeNumber, normativeNumberBefore } from './bases.ts';
import type { LintRule } from './lint-rule.ts';

/** Two places of one document disagree about an act, or an act disagrees with itself. */
export const citationConflicts = {
  'citations/symbol-conflict': {
    kind: 'citation_symbol_conflict',
    severity: 'error',
    title: { vi: 'Một văn bản ghi hai ký hiệu', en: 'One act under two symbols' },
    explanation: {
      vi: 'Tên loại, số và ngày ban hành trùng nhau nhưng ký hiệu khác nhau. Viện dẫn sai ký hiệu thì người thực hiện không tra cứu được căn cứ. Đối chiếu bản gốc; thường ký hiệu xuất hiện nhiều hơn là đúng.',
      en: 'Type, number and date agree but the symbols differ. With a wrong symbol nobody finds the act. Compare with the original; mostly the symbol that stands more often is right.',
    },
    example: {
      before: 'Kết luận số 9-KT/TW ngày 02/3/2020 … Kết luận số 9-KL/TW ngày 02/3/2020',
      after: 'Kết luận số 9-KL/TW ngày 02/3/2020 … Kết luận số 9-KL/TW ngày 02/3/2020',
    },
    basis: [bodyText],
    fix: 'safe',
  },
  'citations/number-conflict': {
    kind: 'citation_number_conflict',
    severity: 'warning',
    title: { vi: 'Một văn bản ghi hai số', en: 'One act under two numbers' },
    explanation: {
      vi: 'Tên loại, ký hiệu, ngày ban hành và trích yếu trùng nhau nhưng số khác nhau, nên nhiều khả năng một trong hai số bị gõ nhầm. Đối chiếu bản gốc; nếu là hai văn bản thì ghi đủ trích yếu để phân biệt.',
      en: 'Type, symbol, date and title agree but the numbers differ, so one of them is probably mistyped. Compare with the original; if there are two acts, write titles that tell them apart.',
    },
    example: {
      before:
        'Kế hoạch số 41/KH-UBND ngày 02/3/2020 về phòng, chống hạn hán năm 2020 … Kế hoạch số 14/KH-UBND ngày 02/3/2020 về phòng, chống hạn hán năm 2020',
      after: 'Kế hoạch số 41/KH-UBND ngày 02/3/2020 … Kế hoạch số 41/KH-UBND',
    },
    basis: [bodyText],
    fix: 'none',
  },
  'citations/date-conflict': {
    kind: 'citation_date_conflict',
    severity: 'error',
    title: { vi: 'Một văn bản ghi hai ngày ban hành', en: 'One act with two dates' },
    explanation: {
      vi: 'Một văn bản chỉ có một ngày ban hành; các lần viện dẫn phải thống nhất. Đối chiếu bản gốc và sửa lần ghi sai.',
      en: 'An act has one day of issue; all citations must agree. Compare with the original and correct the other.',
    },
    example: {
      before: 'Quyết định số 4/2020/QĐ-UBND ngày 02/3/2020 … Quyết định số 4/2020/QĐ-UBND ngày 12/3/2020',
      after: 'Quyết định số 4/2020/QĐ-UBND ngày 02/3/2020 … Quyết định số 4/2020/QĐ-UBND',
    },
    basis: [bodyText],
    fix: 'none',
  },
  'citations/period-conflict': {
    kind: 'citation_title_period_conflict',
    severity: 'error',
    title: { vi: 'Trích yếu của một văn bản ghi hai giai đoạn', en: 'One title with two periods' },
    explanation: {
      vi: 'Giai đoạn trong trích yếu xác định thời gian thực hiện nhiệm vụ; hai giai đoạn cho cùng một văn bản thì không biết áp dụng đến khi nào. Đối chiếu bản gốc.',
      en: 'The period in the title says how long the duty runs; two periods for one act leave that open. Compare with the original.',
    },
    example: {
      before:
        'Kế hoạch số 4/KH-UBND về chống hạn giai đoạn 2021-2025 … Kế hoạch số 4/KH-UBND về chống hạn giai đoạn 2020-2025',
      after: 'Kế hoạch số 4/KH-UBND về chống hạn giai đoạn 2021-2025 … Kế hoạch số 4/KH-UBND',
    },
    basis: [bodyText],
    fix: 'none',
  },
  'citations/impossible-date': {
    kind: 'citation_impossible_date',
    severity: 'error',
    title: { vi: 'Ngày ban hành không có trong lịch', en: 'A date that does not exist' },
    explanation: {
      vi: 'Ngày, tháng hoặc năm ghi sai nên không xác định được văn bản được viện dẫn. Đối chiếu bản gốc.',
      en: 'With a wrong day, month or year the cited act cannot be identified. Compare with the original.',
    },
    example: {
      before: 'Quyết định số 5/QĐ-TTg ngày 31/02/2018',
      after: 'Quyết định số 5/QĐ-TTg ngày 28/02/2018',
    },
    basis: [bodyText],
    fix: 'none',
  },
  'citations/year-against-date': {
    kind: 'citation_year_mismatch',
    severity: 'warning',
    title: { vi: 'Năm trong số khác năm ban hành', en: 'The year in the number is not that of the date' },
    explanation: {
      vi: 'Số của văn bản quy phạm pháp luật mang năm ban hành. Hai năm khác nhau thì số hoặc ngày bị ghi nhầm, hoặc ngày ghi là ngày có hiệu lực. Đối chiếu bản gốc.',
      en: 'The number of a normative act carries the year of its issue. Where they differ, number or date is wrong, or the date is that of taking effect. Compare with the original.',
    },
    example: {
      before: 'Nghị định số 25/2018/NĐ-CP ngày 01/3/2019',
      after: 'Nghị định số 25/2018/NĐ-CP ngày 01/3/2018',
    },
    basis: [normativeNumber, normativeNumberBefore],
    fix: 'none',
  },
  'citations/after-document': {
    kind: 'citation_date_after_document',
    severity: 'warning',
    title: { vi: 'Viện dẫn văn bản ban hành sau văn bản này', en: 'An act of a later day than the document' },
    explanation: {
      vi: 'Văn bản chỉ viện dẫn được văn bản đã ban hành. Ngày sau ngày của chính văn bản thì một trong hai ngày bị ghi nhầm.',
      en: 'A document can cite only what was issued before. Where the cited day is later, one of the two days is wrong.',
    },
    example: {
      before: 'Chỉ thị ngày 05/01/2026 viện dẫn Quyết định số 8/QĐ-UBND ngày 09/9/2026',
      after: 'Chỉ thị ngày 05/01/2026 viện dẫn Quyết định số 8/QĐ-UBND ngày 09/9/2025',
    },
    basis: [],
    fix: 'none',
  },
} satisfies Record<string, LintRule>;
