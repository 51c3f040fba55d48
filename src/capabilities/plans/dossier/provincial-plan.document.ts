import { type Block, composePaper, type OfficialDocument, paragraph } from '../../documents/index.ts';
import type { PlanLine } from '../lines/line.rules.ts';
import { planTable, type TableWords } from '../plan-table.document.ts';
import type { PlanForm, PlanWords } from './dossier.rules.ts';
import type { PaperHead } from './paper-head.ts';

export interface ProvincialPlan {
  readonly form: PlanForm;
  readonly words: PlanWords;
  /** "năm 2015" */
  readonly period: string;
  /** "tỉnh Kon Tum" */
  readonly province: string;
  readonly standingBody: string;
  readonly items: readonly PlanLine[];
  readonly tableWords: TableWords;
  readonly recipients: readonly string[];
}

/** Kế hoạch of the PPC, or Quyết định with the plan as its attachment without a number of its own (practice 5). */
export function provincialPlan(head: PaperHead, plan: ProvincialPlan): OfficialDocument {
  const title = `công tác thông tin đối ngoại ${plan.province} ${plan.period}`;
  const table = {
    title: `Danh mục nhiệm vụ ${plan.period}`,
    landscape: true,
    body: [planTable(plan.items, plan.tableWords)],
  };
  const common = { signature: head.signature, recipients: plan.recipients };
  if (plan.form === 'plan')
    return composePaper(head.letterhead, {
      ...common,
      typeName: 'Kế hoạch',
      abbreviation: 'KH',
      subject: title.charAt(0).toLocaleUpperCase('vi') + title.slice(1),
      bases: plan.words.bases ?? [],
      body: sectionsOf(plan),
      annexes: [table],
    });
  return composePaper(head.letterhead, {
    ...common,
    form: 'decision',
    typeName: 'Quyết định',
    abbreviation: 'QĐ',
    subject: `Ban hành Kế hoạch ${title}`,
    bases: [...(plan.words.bases ?? []), `Theo đề nghị của Thủ trưởng ${plan.standingBody}`],
    body: [
      article(`Ban hành kèm theo Quyết định này Kế hoạch ${title}.`),
      article('Quyết định này có hiệu lực kể từ ngày ký.'),
      article(
        `Chánh Văn phòng Ủy ban nhân dân tỉnh, Thủ trưởng ${plan.standingBody} và Thủ trưởng các cơ quan, đơn vị, địa phương có liên quan chịu trách nhiệm thi hành Quyết định này.`,
      ),
    ],
    recipients: ['Như Điều 3', ...plan.recipients],
    annexes: [
      {
        title: title.charAt(0).toLocaleUpperCase('vi') + title.slice(1),
        landscape: false,
        body: sectionsOf(plan),
        issuedAs: 'Kế hoạch',
      },
      table,
    ],
  });
}

const article = (text: string): Block => ({ kind: 'article', title: '', text });

/** The usual skeleton of a plan (section 7.2 of the domain notes); a section without words is left out. */
const sectionsOf = ({ words }: ProvincialPlan): Block[] =>
  SECTIONS.flatMap(({ key, title }) => {
    const paragraphs = words[key] ?? [];
    return paragraphs.length === 0 ? [] : [{ kind: 'section' as const, title }, ...paragraphs.map(paragraph)];
  });

export const SECTIONS = [
  { key: 'purpose', title: 'Mục đích, yêu cầu' },
  { key: 'tasks', title: 'Nội dung' },
  { key: 'funding', title: 'Kinh phí' },
  { key: 'execution', title: 'Tổ chức thực hiện' },
] as const satisfies readonly { key: keyof PlanWords; title: string }[];
