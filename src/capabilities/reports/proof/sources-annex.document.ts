import type { Expression } from '../../../verify/figure.ts';
import { readExpression } from '../../../verify/read-expression.ts';
import type { Annex, TableColumn } from '../../documents/index.ts';
import type { FrozenFigure } from '../figures/index.ts';

const COLUMNS: readonly TableColumn[] = [
  { title: 'Mã số liệu', width: 13, align: 'left' },
  { title: 'Mục', width: 9, align: 'left' },
  { title: 'Chỉ tiêu', width: 18, align: 'left' },
  { title: 'Số liệu', width: 9, align: 'right' },
  { title: 'Cách tính', width: 30, align: 'left' },
  { title: 'Số bản ghi', width: 7, align: 'right' },
  { title: 'Mức xác nhận', width: 14, align: 'left' },
];

export interface SourcesAnnex {
  readonly figures: readonly FrozenFigure[];
  /** where in the report a figure stands: "II", "Biểu số liệu" */
  readonly place: (figure: FrozenFigure) => string;
  readonly ruleWords: (expression: Expression) => string;
  /** what a telephone opens */
  readonly address: string;
}

/** Phụ lục "Nguồn số liệu": every figure with its code, its rule and what it rests on, and one code (practice 6). */
export const sourcesAnnex = ({ figures, place, ruleWords, address }: SourcesAnnex): Annex => ({
  title: 'Nguồn số liệu',
  landscape: true,
  body: [
    {
      kind: 'table',
      columns: COLUMNS,
      rows: figures.map((one) => ({
        kind: 'row',
        cells: [
          one.identity,
          place(one),
          one.name,
          `${amountOf(one)} ${one.unitWord}`,
          wordsOf(one, ruleWords),
          one.declared ? '' : number(one.records),
          levelOf(one),
        ],
      })),
    },
    {
      kind: 'paragraph',
      text: 'Mỗi số liệu tính lại được từ các bản ghi kèm theo bản điện tử (tệp đính kèm của bản PDF), không cần truy cập hệ thống.',
      style: 'italic',
    },
    { kind: 'code', content: address, text: address },
  ],
});

const amountOf = ({ declared, figure: { total } }: FrozenFigure): string =>
  number(declared ? total.stated : total.reported);

function wordsOf({ rule, declared }: FrozenFigure, ruleWords: SourcesAnnex['ruleWords']): string {
  if (declared) return 'Số liệu khai báo, kèm nguồn';
  const read = readExpression(rule);
  return read.ok ? ruleWords(read.value) : rule;
}

function levelOf({ declared, figure: { total } }: FrozenFigure): string {
  if (declared) return 'Khai báo';
  const levels = [`đơn vị đã xác nhận ${number(total.confirmed)}`, `thường trực đã kiểm tra ${number(total.checked)}`];
  const stated = total.stated === 0 ? [] : [`mới nêu, chưa có minh chứng ${number(total.stated)} (tính riêng)`];
  return [...levels, ...stated].join('; ');
}

const number = (amount: number): string => amount.toLocaleString('vi-VN');
