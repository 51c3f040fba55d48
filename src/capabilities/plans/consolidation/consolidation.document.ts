import { type Dong, formatAmount, formatDong } from '../../../kernel/money.ts';
import type { Translate } from '../../../kernel/translate.ts';
import type { Letterhead, OfficialDocument, Signature, TableBlock, TableRow } from '../../documents/index.ts';
import { timeWords } from '../lines/content/line-time.rules.ts';
import { type Group, type ShownLine, timeOf } from './consolidation.rules.ts';
import { groupName } from './group-name.rules.ts';
import type { Consolidation } from './load-consolidation.ts';

/** A draft of the standing body's report on what the units sent, with the table as the screen shows it as its annex. */
export const consolidationDocument = (
  t: Translate,
  model: Consolidation,
  head: { readonly letterhead: Letterhead; readonly signature: Signature },
): OfficialDocument => ({
  form: 'named',
  issuer: head.letterhead.issuer,
  number: { value: null, symbol: `BC-${head.letterhead.symbol}` },
  place: head.letterhead.place,
  date: null,
  typeName: 'Báo cáo',
  subject: `Tổng hợp đề xuất kế hoạch thông tin đối ngoại ${model.cycle.period}`,
  addressees: [],
  bases: [],
  body: [
    { kind: 'paragraph', text: summary(model) },
    { kind: 'paragraph', text: 'Từng dòng đề xuất và quyết định được nêu trong Phụ lục kèm theo.' },
  ],
  signatures: [head.signature],
  recipients: ['Ủy ban nhân dân tỉnh (báo cáo)'],
  archive: head.letterhead.archive,
  urgency: null,
  annexes: [{ title: 'Bảng tổng hợp đề xuất của các đơn vị', landscape: true, body: [consolidationTable(t, model)] }],
});

function summary({ overall }: Consolidation): string {
  const { lines, undecided, proposed, planned, siblingLines, siblingProposed } = overall;
  const own = `Các đơn vị đề xuất ${lines} dòng, kinh phí ${formatDong(proposed)}; dự kiến đưa vào kế hoạch tỉnh ${formatDong(planned)}; còn ${undecided} dòng chưa quyết định.`;
  const apart = ` Ngoài ra ${siblingLines} dòng, ${formatDong(siblingProposed)}, tính ở kế hoạch khác của tỉnh.`;
  return siblingLines > 0 ? own + apart : own;
}

/** The rows and sums of the screen, in the same order. */
export function consolidationTable(t: Translate, model: Consolidation): TableBlock {
  let number = 0;
  const rows = model.rows.flatMap((row, at): TableRow[] => {
    const group = model.groups.get(row.value);
    const begins = model.rows[at - 1]?.value !== row.value;
    number += 1;
    return [...(begins && group ? [groupRow(t, model, group)] : []), lineRow(t, model, row, number)];
  });
  const { overall } = model;
  const sums = [overall.proposed, overall.appraised, overall.planned].map(formatAmount);
  const total: TableRow = { kind: 'total', cells: ['', `Cộng ${overall.lines} dòng`, '', '', ...sums, ''] };
  return { kind: 'table', columns: COLUMNS, rows: [...rows, total] };
}

const COLUMNS: TableBlock['columns'] = [
  { title: 'STT', width: 4, align: 'center' },
  { title: 'Nội dung', width: 26, align: 'left' },
  { title: 'Đơn vị', width: 12, align: 'left' },
  { title: 'Thời gian', width: 10, align: 'center' },
  { title: 'Đề xuất (đồng)', width: 11, align: 'right' },
  { title: 'Thẩm định (đồng)', width: 11, align: 'right' },
  { title: 'Dự kiến (đồng)', width: 11, align: 'right' },
  { title: 'Quyết định, lý do', width: 15, align: 'left' },
];

const groupRow = (t: Translate, model: Consolidation, group: Group): TableRow => ({
  kind: 'group',
  cells: [
    '',
    groupName(t, model, group.value),
    '',
    '',
    ...[group.proposed, group.appraised, group.planned].map(formatAmount),
    '',
  ],
});

const lineRow = (t: Translate, model: Consolidation, row: ShownLine, number: number): TableRow => ({
  kind: 'row',
  cells: [
    String(number),
    row.sibling ? `${row.title} (tính ở kế hoạch khác)` : row.title,
    model.units.get(row.unitId)?.shortName ?? '',
    timeWords(timeOf(row), 'vi'),
    ...[row.proposed, row.appraised, row.planned].map((amount: Dong | null) =>
      amount === null ? '' : formatAmount(amount),
    ),
    [t(`consolidation.decision.${row.decision || 'none'}`), row.reason].filter(Boolean).join(': '),
  ],
});
