import { reportRegime } from './bases.ts';
import type { LintRule } from './lint-rule.ts';

/** What waits for what, and reports that come again. */
export const dependencies = {
  'deadlines/dependency-without-deadline': {
    kind: 'dependency_without_deadline',
    severity: 'warning',
    title: { vi: 'Việc làm căn cứ không có thời hạn', en: 'What others wait for has no deadline' },
    explanation: {
      vi: 'Sản phẩm tổng hợp có thời hạn nhưng phần do các nơi gửi đến thì không, nên cơ quan tổng hợp không thể đúng hạn. Ghi thời hạn gửi, sớm hơn thời hạn tổng hợp.',
      en: 'The consolidated result has a deadline, the papers it is built from have none, so who consolidates cannot be on time. Set a day of hand-in before it.',
    },
    example: {
      before: 'Sở Y tế tổng hợp kế hoạch trên cơ sở kế hoạch của các sở, ngành, trình trước ngày 01/7.',
      after: 'Các sở, ngành gửi kế hoạch trước ngày 01/6; Sở Y tế tổng hợp, trình trước ngày 01/7.',
    },
    basis: [],
    fix: 'none',
  },
  'deadlines/before-dependency': {
    kind: 'deadline_before_dependency',
    severity: 'warning',
    title: { vi: 'Thời hạn trước việc làm căn cứ', en: 'Due before what it depends on' },
    explanation: {
      vi: 'Sản phẩm tổng hợp đến hạn trước hoặc cùng ngày với phần do các nơi gửi đến, nên không có thời gian tổng hợp. Lùi thời hạn tổng hợp, hoặc gửi sớm hơn.',
      en: 'The consolidated result is due before, or on the day of, the papers it is built from. Move one of the two days.',
    },
    example: {
      before: 'Các sở gửi kế hoạch trước ngày 30/6; Sở Y tế tổng hợp kế hoạch của các sở, trình trước ngày 15/6.',
      after: 'Các sở gửi kế hoạch trước ngày 31/5; Sở Y tế tổng hợp kế hoạch của các sở, trình trước ngày 15/6.',
    },
    basis: [],
    fix: 'none',
  },
  'deadlines/product-without-deadline': {
    kind: 'product_without_deadline',
    severity: 'info',
    title: { vi: 'Sản phẩm phải trình không có thời hạn', en: 'A product to submit has no deadline' },
    explanation: {
      vi: 'Sản phẩm phải trình phê duyệt, ban hành mà không ghi thời hạn thì không đôn đốc được. Ghi ngày trình, hoặc ghi rõ thực hiện theo chương trình công tác.',
      en: 'A product that has to be submitted for approval without a deadline cannot be urged. Set a day, or say that the work programme sets it.',
    },
    example: {
      before: 'Sở Y tế xây dựng đề án, trình Ủy ban nhân dân tỉnh phê duyệt.',
      after: 'Sở Y tế xây dựng đề án, trình Ủy ban nhân dân tỉnh phê duyệt trước ngày 30/6/2026.',
    },
    basis: [],
    fix: 'none',
  },
  'deadlines/report-overlap': {
    kind: 'reporting_cadence_overlap',
    severity: 'warning',
    title: { vi: 'Các kỳ báo cáo chồng nhau', en: 'Overlapping report cycles' },
    explanation: {
      vi: 'Một cơ quan có nhiều báo cáo định kỳ gửi cùng nơi nhận, kỳ trùng nhau hoặc không ghi ngày, dễ báo cáo hai lần hoặc bỏ sót. Gộp thành một báo cáo, hoặc ghi thời hạn và nội dung từng loại.',
      en: 'One agency owes several periodic reports to the same receiver with overlapping cycles or without days; they are sent twice or forgotten. Join them, or give each its day and content.',
    },
    example: {
      before: 'Sở Y tế định kỳ 6 tháng báo cáo Ủy ban nhân dân tỉnh … Hằng năm Sở Y tế báo cáo Ủy ban nhân dân tỉnh …',
      after: 'Sở Y tế báo cáo Ủy ban nhân dân tỉnh định kỳ 6 tháng và hằng năm, trước ngày 20/6 và 20/12.',
    },
    basis: [reportRegime],
    fix: 'none',
  },
  'deadlines/execute-before-approval': {
    kind: 'order_conflict_execute_before_approval',
    severity: 'info',
    title: { vi: 'Thực hiện trước khi được phê duyệt', en: 'Acting before approval' },
    explanation: {
      vi: 'Một nơi quy định thực hiện sau khi được phê duyệt, nơi khác quy định tổ chức thực hiện rồi mới gửi để tổng hợp, trình phê duyệt. Thống nhất trình tự xây dựng, phê duyệt, thực hiện.',
      en: 'One part orders to act after approval, another to act before the plan is sent for approval. Follow one order of building, approving and carrying out.',
    },
    example: {
      before:
        'Thực hiện sau khi được phê duyệt … xây dựng và tổ chức thực hiện kế hoạch; gửi Sở Y tế tổng hợp, trình phê duyệt',
      after: 'xây dựng kế hoạch, gửi Sở Y tế tổng hợp, trình phê duyệt; thực hiện sau khi được phê duyệt',
    },
    basis: [],
    fix: 'none',
  },
} satisfies Record<string, LintRule>;
