import { type Dong, formatDong } from '../../../kernel/money.ts';
import { type CitedPaper, officialName } from '../../documents/index.ts';
import { dayInLetters } from '../cycle/official-words.rules.ts';
import type { PlanWords } from './dossier.rules.ts';

export interface PlanFacts {
  readonly period: string;
  readonly province: string;
  readonly standingBody: string;
  readonly financeBody: string | null;
  readonly items: number;
  readonly units: number;
  readonly planned: Dong;
  /** papers in force that the obligations of the items come from */
  readonly bases: readonly string[];
}

/** The parts of the plan's words, in the order of the paper. */
export const WORD_PARTS = [
  'bases',
  'purpose',
  'tasks',
  'funding',
  'execution',
] as const satisfies readonly (keyof PlanWords)[];

/** First words of the plan's sections, from the figures of the day; the standing body rewrites them as it wishes. */
export const firstWords = (facts: PlanFacts): Required<PlanWords> => ({
  bases: facts.bases,
  purpose: [
    `Triển khai đồng bộ công tác thông tin đối ngoại ${facts.period} trên địa bàn ${facts.province}; phân công rõ cơ quan chủ trì, cơ quan phối hợp, thời gian và sản phẩm của từng nhiệm vụ.`,
    'Thông tin trung thực, kịp thời, đúng quy định về bảo vệ bí mật nhà nước; sử dụng kinh phí tiết kiệm, hiệu quả.',
  ],
  tasks: [
    `Thực hiện ${facts.items} nhiệm vụ do ${facts.units} cơ quan, đơn vị, địa phương chủ trì, nêu tại Phụ lục kèm theo.`,
  ],
  funding: [
    `Kinh phí dự kiến là ${formatDong(facts.planned)}, theo từng nguồn tại Phụ lục. Số dự kiến này không phải là dự toán được giao; các đơn vị thực hiện trong phạm vi dự toán được cấp có thẩm quyền giao.`,
  ],
  execution: [
    `${facts.standingBody} là cơ quan thường trực, theo dõi, đôn đốc, tổng hợp báo cáo Ủy ban nhân dân tỉnh.`,
    ...(facts.financeBody
      ? [`${facts.financeBody} tham mưu Ủy ban nhân dân tỉnh về kinh phí theo phân cấp ngân sách.`]
      : []),
    'Các cơ quan, đơn vị, địa phương xây dựng kế hoạch của đơn vị mình và tổ chức thực hiện; định kỳ báo cáo cơ quan thường trực.',
  ],
});

export const withFirstWords = (words: PlanWords, facts: PlanFacts): Required<PlanWords> => ({
  ...firstWords(facts),
  ...words,
});

/** A paper as it is cited for the first time: type, number, date, issuer, subject (NĐ 30/2020, Annex I, II.6). */
export function citation(label: string, paper: CitedPaper | null): string {
  if (!paper) return label;
  const subject = paper.subject.replace(/^(?:V\/v|Về việc|Về)\s+/i, '');
  return [
    label,
    paper.issuedOn && dayInLetters(paper.issuedOn),
    paper.issuerName && `của ${officialName(paper.issuerName)}`,
    subject && `về ${subject.charAt(0).toLocaleLowerCase('vi')}${subject.slice(1)}`,
  ]
    .filter(Boolean)
    .join(' ');
}
