import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dong } from '../../kernel/money.ts';
import { emptyLine, type LineContent } from './lines/line.rules.ts';
import { millions, planTable, type TableWords } from './plan-table.document.ts';

const words: TableWords = {
  groups: new Map([
    ['documents', 'Xây dựng văn bản chỉ đạo'],
    ['training', 'Tập huấn, bồi dưỡng'],
  ]),
  channels: new Map([['portals', 'Cổng thông tin điện tử']]),
  languages: new Map([['lo', 'Tiếng Lào']]),
  sources: new Map([
    ['province', 'Ngân sách tỉnh'],
    ['social', 'Xã hội hóa'],
  ]),
  siblings: new Map([['external-affairs', 'Chương trình đối ngoại']]),
};
const aLine = (parts: Partial<LineContent>) => ({ content: { ...emptyLine, ...parts } });

test('lines stand under their group in the order of the code list, numbered through, with sums', () => {
  const table = planTable(
    [
      aLine({ title: 'Lớp A', taskGroup: 'training', money: { province: dong(20_000_000), social: dong(1_500_000) } }),
      aLine({ title: 'Chuyến đi', taskGroup: 'gone', money: { province: dong(7) }, sibling: 'external-affairs' }),
      aLine({ title: 'Văn bản B', taskGroup: 'documents', channel: 'portals', languages: ['lo'], quantity: 2000 }),
    ],
    words,
  );
  const shown = table.rows.map(({ kind, cells }) => [kind, cells[0], cells[1], cells[8]]);
  assert.deepEqual(shown, [
    ['group', '', 'Xây dựng văn bản chỉ đạo', ''],
    ['row', '1', 'Văn bản B', ''],
    ['group', '', 'Tập huấn, bồi dưỡng', '21,5'],
    ['row', '2', 'Lớp A', '21,5'],
    ['group', '', 'Nhiệm vụ khác', ''],
    ['row', '3', 'Chuyến đi', '0,000007'],
    ['total', '', 'Tổng cộng', '21,5'],
  ]);
  assert.equal(table.rows[1]?.cells[7], '2.000');
  assert.equal(table.rows[3]?.cells[9], 'Ngân sách tỉnh 20, Xã hội hóa 1,5');
  assert.match(table.rows[5]?.cells[9] ?? '', /kinh phí tính tại Chương trình đối ngoại/);
  assert.ok(table.rows.every((row) => row.cells.length === table.columns.length));
  assert.equal(
    table.columns.reduce((sum, column) => sum + column.width, 0),
    100,
  );
});

test('property: no đồng is lost in writing millions', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_000_000_000_000_000 }), (amount) => {
      const [whole = '', rest = ''] = millions(dong(amount)).replaceAll('.', '').split(',');
      assert.equal(BigInt(whole) * 1_000_000n + BigInt(rest.padEnd(6, '0')), BigInt(amount));
    }),
  );
});
