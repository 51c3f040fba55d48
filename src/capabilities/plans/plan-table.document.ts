import type { Dong } from '../../kernel/money.ts';
import type { TableBlock, TableColumn, TableRow } from '../documents/index.ts';
import { timeWords } from './lines/content/line-time.rules.ts';
import { totalsOf } from './lines/content/line-totals.rules.ts';
import { type LineContent, totalOf } from './lines/line.rules.ts';

/** Names of codes as a document writes them, by code; `loadTableWords` reads them. */
export interface TableWords {
  readonly groups: ReadonlyMap<string, string>;
  readonly channels: ReadonlyMap<string, string>;
  readonly languages: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
  readonly siblings: ReadonlyMap<string, string>;
}

export interface TableGroup {
  readonly title: string;
  readonly lines: readonly { readonly content: LineContent }[];
}

/**
 * The table of a plan as provinces write it: lines by group of work in the order of the code list, a sum for each group
 * and one for all, money in million đồng. Work that another plan counts is shown and not summed.
 */
export const planTable = (lines: TableGroup['lines'], words: TableWords): TableBlock =>
  groupedPlanTable(byTaskGroup(lines, words), words);

/** The same table under groups of the caller's choosing. */
export function groupedPlanTable(groups: readonly TableGroup[], words: TableWords): TableBlock {
  let number = 0;
  const rows = groups.flatMap((group): TableRow[] => [
    sumRow('group', group.title, group.lines),
    ...group.lines.map(({ content }) => lineRow(++number, content, words)),
  ]);
  const all = groups.flatMap((group) => group.lines);
  return { kind: 'table', columns: COLUMNS, rows: [...rows, sumRow('total', 'Tổng cộng', all)] };
}

export function byTaskGroup(lines: TableGroup['lines'], words: TableWords): TableGroup[] {
  const groups = Map.groupBy(lines, ({ content }) => words.groups.get(content.taskGroup ?? '') ?? OTHER_WORK);
  const order = [...words.groups.values(), OTHER_WORK];
  return order.flatMap((title) => (groups.has(title) ? [{ title, lines: groups.get(title) ?? [] }] : []));
}

const OTHER_WORK = 'Nhiệm vụ khác';
const MONEY_CELL = 8;

const COLUMNS: readonly TableColumn[] = [
  { title: 'STT', width: 4, align: 'center' },
  { title: 'Nội dung nhiệm vụ, hoạt động', width: 19, align: 'left' },
  { title: 'Hình thức, kênh', width: 10, align: 'left' },
  { title: 'Đơn vị chủ trì', width: 10, align: 'left' },
  { title: 'Đơn vị phối hợp', width: 9, align: 'left' },
  { title: 'Thời gian', width: 8, align: 'center' },
  { title: 'Địa điểm, địa bàn, đối tượng, ngôn ngữ', width: 12, align: 'left' },
  { title: 'Sản phẩm, kết quả', width: 10, align: 'left' },
  { title: 'Kinh phí (triệu đồng)', width: 8, align: 'right' },
  { title: 'Căn cứ, ghi chú', width: 10, align: 'left' },
];

const sumRow = (kind: 'group' | 'total', title: string, lines: TableGroup['lines']): TableRow => ({
  kind,
  cells: COLUMNS.map((_, cell) => (cell === 1 ? title : cell === MONEY_CELL ? millions(totalsOf(lines).total) : '')),
});

function lineRow(number: number, content: LineContent, words: TableWords): TableRow {
  const languages = content.languages.map((code) => words.languages.get(code) ?? code);
  const quantity = content.quantity === null ? '' : `${thousands(content.quantity)} ${content.productUnit}`.trim();
  return {
    kind: 'row',
    cells: [
      String(number),
      content.title,
      content.channel ? (words.channels.get(content.channel) ?? content.channel) : '',
      content.leadName,
      content.coordinators.join(', '),
      timeWords(content.time, 'vi'),
      together([content.place, content.countries.join(', '), content.audience, languages.join(', ')]),
      together([content.product, quantity]),
      millions(totalOf(content)),
      together([content.basis, moneyWords(content, words), siblingWords(content, words), content.note]),
    ],
  };
}

const together = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('; ');

/** "Ngân sách tỉnh 20, xã hội hóa 5"; one source alone is named without its sum. */
function moneyWords({ money }: LineContent, words: TableWords): string {
  const sources = Object.entries(money).map(([code, amount]) => [words.sources.get(code) ?? code, amount] as const);
  return sources.length === 1
    ? (sources[0]?.[0] ?? '')
    : sources.map(([name, amount]) => `${name} ${millions(amount)}`).join(', ');
}

const siblingWords = ({ sibling }: LineContent, words: TableWords): string =>
  sibling === null ? '' : `kinh phí tính tại ${words.siblings.get(sibling) ?? sibling}`;

/** Million đồng with every đồng kept: "1.234,5"; empty for none. */
export function millions(amount: Dong): string {
  if (amount === 0) return '';
  const whole = thousands(Math.floor(amount / 1e6));
  const rest = String(amount % 1e6)
    .padStart(6, '0')
    .replace(/0+$/, '');
  return rest === '' ? whole : `${whole},${rest}`;
}

const thousands = (whole: number): string => String(whole).replace(/\B(?=(?:\d{3})+$)/g, '.');
