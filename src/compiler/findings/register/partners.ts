import { reportRegime } from './bases.ts';
import type { LintRule } from './lint-rule.ts';

/** With whom the work is done, and for whom. */
export const partners = {
  'duties/partner-without-section': {
    kind: 'agency_named_without_section',
    severity: 'warning',
    title: { vi: 'Cơ quan phối hợp không có mục riêng', en: 'A partner without a part of its own' },
    explanation: {
      vi: 'Văn bản giao nhiệm vụ theo từng cơ quan. Cơ quan chỉ được nhắc trong nhiệm vụ của cơ quan khác có thể không biết mình phải phối hợp. Thêm mục cho cơ quan đó, hoặc nêu ở câu giao nhiệm vụ và nơi nhận.',
      en: 'The document assigns duties agency by agency. One that is named only inside the duty of another may not know of it. Give it a part, or name it in the enacting clause and among the recipients.',
    },
    example: {
      before: '1. Sở Y tế: phối hợp với Hội Nông dân tỉnh … (Hội Nông dân tỉnh không có mục)',
      after: '1. Sở Y tế: … 6. Hội Nông dân tỉnh: phối hợp với Sở Y tế …',
    },
    basis: [],
    fix: 'none',
  },
  'duties/one-sided-coordination': {
    kind: 'mutual_coordination_unbalanced',
    severity: 'info',
    title: { vi: 'Việc phối hợp chỉ ghi ở một phía', en: 'Joint work written for one side only' },
    explanation: {
      vi: 'Có việc phối hợp ghi ở mục của cả hai cơ quan, có việc chỉ ghi ở cơ quan chủ trì. Cơ quan phối hợp chỉ đọc mục của mình có thể bỏ sót. Ghi thống nhất một cách.',
      en: 'Some joint work is written in the parts of both agencies, some only for the leading one. A partner that reads only its own part may miss it. Follow one way.',
    },
    example: {
      before:
        '1. Sở Y tế: phối hợp với Sở Tài chính … 2. Sở Tài chính: phối hợp với Sở Y tế … (việc thứ hai chỉ ghi ở mục 1)',
      after: 'Cả hai việc ghi ở cả hai mục, hoặc cả hai chỉ ghi ở cơ quan chủ trì',
    },
    basis: [],
    fix: 'none',
  },
  'duties/product-without-receiver': {
    kind: 'product_without_receiver',
    severity: 'info',
    title: { vi: 'Báo cáo không ghi nơi gửi', en: 'A report without a receiver' },
    explanation: {
      vi: 'Báo cáo có thời hạn nhưng không ghi gửi ai thì không xác định được đã nộp hay chưa. Ghi nơi nhận báo cáo.',
      en: 'A report with a deadline but without a receiver can never be said to be handed in. Name who gets it.',
    },
    example: {
      before: 'Báo cáo kết quả thực hiện trước ngày 15/12/2026.',
      after: 'Báo cáo kết quả thực hiện về Sở Y tế trước ngày 15/12/2026.',
    },
    basis: [reportRegime],
    fix: 'none',
  },
} satisfies Record<string, LintRule>;
