import type { Day } from '../../../kernel/day.ts';
import type { Annex, Block, OfficialDocument, TableColumn } from '../../documents/index.ts';
import { composeLetter, dash, type Letterhead, paragraph } from '../../documents/index.ts';
import { dayInLetters } from './official-words.rules.ts';

/** What the letter of guidance says; all of it comes from the cycle and from the duties that it fulfils. */
export interface GuidanceFacts {
  readonly letterhead: Letterhead;
  readonly signature: { readonly lines: readonly string[] };
  /** "Sở Thông tin và Truyền thông" */
  readonly sender: string;
  /** "năm 2015" */
  readonly period: string;
  /** the period before, of which the outline asks for results: "năm 2014" */
  readonly before: string;
  /** the documents whose duties the plans fulfil, and what ordered the cycle */
  readonly bases: readonly string[];
  readonly addressees: readonly string[];
  /** asked, not ordered */
  readonly invited: readonly string[];
  readonly dueDays: readonly { readonly whose: string; readonly dueOn: Day; readonly urgedOn: Day }[];
  /** day by which the plan of the province is at the ministry; null where the cycle has no such step */
  readonly ministryDueOn: Day | null;
  readonly taskGroups: readonly string[];
  readonly sources: readonly string[];
}

/** Công văn hướng dẫn lập kế hoạch with its đề cương and biểu mẫu: equals and localities are asked, not ordered. */
export function guidanceLetter(facts: GuidanceFacts): OfficialDocument {
  const { sender, period, bases, dueDays, invited, ministryDueOn } = facts;
  const thanks = `${sender} đề nghị các cơ quan, đơn vị quan tâm, phối hợp thực hiện`;
  const body: Block[] = [
    paragraph(
      `${bases.length > 0 ? `Thực hiện ${bases.join('; ')}, ` : ''}${sender} đề nghị các cơ quan, đơn vị xây dựng kế hoạch thông tin đối ngoại ${period} với các nội dung sau:`,
    ),
    clause('Nội dung kế hoạch', 'Theo Đề cương tại Phụ lục I và Biểu mẫu tại Phụ lục II kèm theo Công văn này.'),
    clause('Thời hạn gửi'),
    ...dueDays.map(({ whose, dueOn, urgedOn }) => dash(`${whose}: ${dueWords(dueOn, urgedOn)};`)),
    ...(invited.length > 0 ? [dash(`${invited.join(', ')}: đề nghị phối hợp gửi nội dung có liên quan.`)] : []),
    clause(
      'Cách gửi',
      `Công văn có số, ngày, tháng kèm kế hoạch hoặc dự thảo kế hoạch gửi về ${sender}; danh mục hoạt động nhập trên hệ thống hoặc theo tệp biểu mẫu. Đơn vị không có hoạt động trong kỳ kế hoạch cũng đề nghị trả lời.`,
    ),
    ...(ministryDueOn
      ? [
          clause(
            'Tổng hợp',
            `${sender} tổng hợp, lấy ý kiến, trình Ủy ban nhân dân tỉnh và gửi Bộ chủ quản chậm nhất ${dayInLetters(ministryDueOn)}.`,
          ),
        ]
      : []),
    paragraph(thanks),
  ];
  return composeLetter(facts.letterhead, {
    subject: `hướng dẫn xây dựng kế hoạch thông tin đối ngoại ${period}`,
    addressees: facts.addressees,
    body,
    signature: facts.signature,
    recipients: ['Ủy ban nhân dân tỉnh (để báo cáo)'],
    annexes: [outline(facts), form(facts)],
  });
}

const clause = (title: string, text?: string): Block => ({ kind: 'clause', title, ...(text && { text }) });

const dueWords = (dueOn: Day, urgedOn: Day): string =>
  dueOn === urgedOn
    ? `chậm nhất ${dayInLetters(dueOn)}`
    : `chậm nhất ${dayInLetters(dueOn)} là ngày nghỉ, đề nghị gửi trong ${dayInLetters(urgedOn)}`;

/** Đề cương: the usual skeleton of a plan (the order varies by province and can be edited in the draft). */
const outline = ({ period, before, taskGroups, sources }: GuidanceFacts): Annex => ({
  title: `Đề cương kế hoạch thông tin đối ngoại ${period}`,
  landscape: false,
  body: [
    section(`Kết quả ${before}`),
    paragraph('Nêu việc đã làm, việc chưa làm, nguyên nhân; số liệu theo sản phẩm đã đăng ký.'),
    section('Mục đích, yêu cầu'),
    section('Nội dung, nhiệm vụ'),
    ...taskGroups.map((name): Block => ({ kind: 'clause', title: name })),
    section('Kinh phí'),
    paragraph(`Ghi theo nguồn: ${sources.join('; ')}.`),
    section('Tổ chức thực hiện'),
    paragraph('Nêu đơn vị chủ trì, đơn vị phối hợp, thời gian của từng hoạt động theo Biểu mẫu.'),
  ],
});

const section = (title: string): Block => ({ kind: 'section', title });

const COLUMNS: readonly (readonly [string, number, TableColumn['align']])[] = [
  ['STT', 4, 'center'],
  ['Nội dung hoạt động', 18, 'left'],
  ['Nhóm nhiệm vụ', 9, 'left'],
  ['Hình thức, kênh', 9, 'left'],
  ['Đơn vị chủ trì, phối hợp', 11, 'left'],
  ['Thời gian', 8, 'left'],
  ['Địa điểm', 8, 'left'],
  ['Địa bàn, đối tượng, ngôn ngữ', 10, 'left'],
  ['Sản phẩm, số lượng', 9, 'left'],
  ['Kinh phí theo nguồn (đồng)', 9, 'right'],
  ['Căn cứ, ghi chú', 9, 'left'],
];

const form = ({ period }: GuidanceFacts): Annex => ({
  title: `Biểu mẫu danh mục hoạt động thông tin đối ngoại ${period}`,
  landscape: true,
  body: [
    {
      kind: 'table',
      columns: COLUMNS.map(([title, width, align]) => ({ title, width, align })),
      rows: ['1', '2', '3'].map((number) => ({
        kind: 'row' as const,
        cells: [number, ...COLUMNS.slice(1).map(() => '')],
      })),
    },
  ],
});
