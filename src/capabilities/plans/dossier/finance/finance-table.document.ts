import type { Dong } from '../../../../kernel/money.ts';
import type { TableBlock, TableRow } from '../../../documents/index.ts';
import type { Item } from '../../consolidation/item.store.ts';
import { totalOf } from '../../lines/line.rules.ts';
import { millions } from '../../plan-table.document.ts';

/** Proposed, planned and appraised money of each item, side by side, in million đồng. */
export const appraisalTable = (items: readonly Item[]): TableBlock => ({
  kind: 'table',
  columns: [
    { title: 'STT', width: 5, align: 'center' },
    { title: 'Nhiệm vụ', width: 32, align: 'left' },
    { title: 'Đơn vị chủ trì', width: 18, align: 'left' },
    { title: 'Đề nghị', width: 10, align: 'right' },
    { title: 'Dự kiến trong kế hoạch', width: 10, align: 'right' },
    { title: 'Thẩm định', width: 10, align: 'right' },
    { title: 'Ghi chú', width: 15, align: 'left' },
  ],
  rows: [...items.map(rowOf), totalRow(items)],
});

const rowOf = (item: Item, index: number): TableRow => ({
  kind: 'row',
  cells: [
    String(index + 1),
    item.content.title,
    item.content.leadName,
    millions(proposedOf(item)),
    millions(totalOf(item.content)),
    item.appraised === null ? '' : zeroShown(appraisedOf(item)),
    item.appraisalNote,
  ],
});

const totalRow = (items: readonly Item[]): TableRow => ({
  kind: 'total',
  cells: [
    '',
    'Tổng cộng',
    '',
    millions(sum(items.map(proposedOf))),
    millions(sum(items.map((item) => totalOf(item.content)))),
    zeroShown(sum(items.map(appraisedOf))),
    '',
  ],
});

const proposedOf = (item: Item): Dong => sum(item.origins.map((origin) => origin.proposed));
export const appraisedOf = (item: Item): Dong => sum(Object.values(item.appraised ?? {}));

/** Nothing agreed is an opinion too. */
const zeroShown = (amount: Dong): string => millions(amount) || '0';
const sum = (amounts: readonly Dong[]): Dong => amounts.reduce((total, amount) => total + amount, 0) as Dong;
