import {
  type Annex,
  type Block,
  composePaper,
  dash,
  type OfficialDocument,
  officialName,
  paragraph,
  type TableColumn,
} from '../../documents/index.ts';
import { timeWords } from '../lines/content/line-time.rules.ts';
import { totalsOf } from '../lines/content/line-totals.rules.ts';
import type { LineContent } from '../lines/line.rules.ts';
import { byTaskGroup, millions, planTable, type TableWords } from '../plan-table.document.ts';
import type { Departure } from './departures.rules.ts';
import type { UnitHead } from './proposal-letter.document.ts';

export interface UnitPlanFacts {
  readonly head: UnitHead;
  readonly period: string;
  /** "Kế hoạch số 45/KH-UBND ngày 27/06/2014 của Ủy ban nhân dân tỉnh …"; null before it is known */
  readonly provincialPlan: string | null;
  readonly reader: string;
  readonly lines: readonly { readonly content: LineContent }[];
  readonly departures: readonly Departure[];
  readonly words: TableWords;
}

/** Kế hoạch của đơn vị, act (b) of practice 8, purely from its lines; where it departs from the province, an annex says so. */
export const unitPlan = (facts: UnitPlanFacts): OfficialDocument =>
  composePaper(facts.head.letterhead, {
    typeName: 'Kế hoạch',
    abbreviation: 'KH',
    subject: `Công tác thông tin đối ngoại ${facts.period}`,
    body: [
      paragraph(
        `${facts.provincialPlan ? `Thực hiện ${facts.provincialPlan}, ` : ''}${facts.head.unitName} ban hành Kế hoạch công tác thông tin đối ngoại ${facts.period} như sau:`,
      ),
      ...purpose(facts),
      section('Nội dung, nhiệm vụ'),
      ...byTaskGroup(facts.lines, facts.words).flatMap(({ title, lines }): Block[] => [
        { kind: 'clause', title },
        ...lines.map(({ content }) => dash(lineSentence(content, facts.head.unitName))),
      ]),
      section('Kinh phí'),
      paragraph(moneySentence(facts)),
      section('Tổ chức thực hiện'),
      ...organisation(facts),
    ],
    signature: facts.head.signature,
    recipients: [facts.reader, 'Các đơn vị, cá nhân có liên quan'],
    annexes: annexes(facts),
  });

const section = (title: string): Block => ({ kind: 'section', title });

const purpose = ({ period, provincialPlan }: UnitPlanFacts): Block[] => [
  section('Mục đích, yêu cầu'),
  {
    kind: 'clause',
    title: 'Mục đích',
    text: `Triển khai các nhiệm vụ thông tin đối ngoại được giao trong ${period}; cung cấp thông tin chính thức, quảng bá hình ảnh địa phương tới bạn bè trong và ngoài nước.`,
  },
  {
    kind: 'clause',
    title: 'Yêu cầu',
    text: `Bám sát ${provincialPlan ? 'kế hoạch của tỉnh' : 'nhiệm vụ được giao'}; phân công rõ người chịu trách nhiệm, thời gian, kết quả; bảo đảm quy định về bảo vệ bí mật nhà nước.`,
  },
];

/** Who leads is said where it is not the unit itself. */
const lineSentence = (content: LineContent, unitName: string): string => {
  const lead = officialName(content.leadName) === unitName ? '' : content.leadName;
  const parts = [timeWords(content.time, 'vi'), content.place, lead && `chủ trì: ${lead}`];
  const about = parts.filter(Boolean).join('; ');
  return about === '' ? `${content.title}.` : `${content.title} (${about}).`;
};

function moneySentence({ lines, words }: UnitPlanFacts): string {
  const { total, bySource } = totalsOf(lines);
  if (total === 0) return 'Lồng ghép trong dự toán chi thường xuyên được giao của đơn vị.';
  const sources = Object.entries(bySource).map(([code, sum]) => `${words.sources.get(code) ?? code} ${millions(sum)}`);
  return `Tổng kinh phí dự kiến ${millions(total)} triệu đồng, gồm: ${sources.join('; ')} (triệu đồng). Việc sử dụng kinh phí thực hiện theo dự toán được cấp có thẩm quyền giao.`;
}

function organisation({ lines, head, reader }: UnitPlanFacts): Block[] {
  const leads = [...new Set(lines.map(({ content }) => content.leadName).filter((name) => name !== ''))];
  return [
    ...(leads.length > 0
      ? [paragraph(`${leads.join('; ')} chủ trì thực hiện các nhiệm vụ được phân công tại Phụ lục.`)]
      : []),
    paragraph(
      `Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về ${head.unitName} để xem xét, điều chỉnh và thông tin với ${reader}.`,
    ),
  ];
}

const annexes = ({ lines, words, period, departures }: UnitPlanFacts): Annex[] => [
  {
    title: `Danh mục nhiệm vụ, hoạt động thông tin đối ngoại ${period}`,
    landscape: true,
    body: [planTable(lines, words)],
  },
  ...(departures.length > 0
    ? [{ title: 'Nội dung khác với kế hoạch tỉnh đã duyệt', landscape: true, body: [departureTable(departures)] }]
    : []),
];

const DEPARTURE_COLUMNS: readonly TableColumn[] = [
  { title: 'STT', width: 6, align: 'center' },
  { title: 'Nhiệm vụ, hoạt động', width: 30, align: 'left' },
  { title: 'Kế hoạch tỉnh đã duyệt', width: 32, align: 'left' },
  { title: 'Kế hoạch của đơn vị', width: 32, align: 'left' },
];

const APPROVED_WORDS: Readonly<Record<Exclude<Departure['kind'], 'differs'>, string>> = {
  'kept-though-cut': 'Không đưa vào kế hoạch tỉnh',
  'kept-though-postponed': 'Chuyển sang năm sau',
  undecided: 'Không có trong kế hoạch tỉnh',
};

const departureTable = (departures: readonly Departure[]): Block => ({
  kind: 'table',
  columns: DEPARTURE_COLUMNS,
  rows: departures.map((departure, index) => ({
    kind: 'row',
    cells: [
      String(index + 1),
      departure.title,
      departure.kind === 'differs' ? side(departure, 'approved') : APPROVED_WORDS[departure.kind],
      departure.kind === 'differs' ? side(departure, 'issued') : 'Đơn vị thực hiện bằng nguồn lực của đơn vị',
    ],
  })),
});

const side = ({ changes }: Departure, which: 'approved' | 'issued'): string =>
  changes.map((change) => `${change.label}: ${change[which] || 'không ghi'}`).join('; ');
