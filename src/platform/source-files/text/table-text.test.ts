import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tablesOfTabs } from './pasted-table.ts';
import { cellText, spreadCells, tableLines } from './table-lines.ts';

const cell = (text: string, columns = 1, rows = 1) => ({ paragraphs: [text], columns, rows });

test('a merged cell stands in every place that it covers', () => {
  const grid = spreadCells([[cell('a', 1, 2), cell('b', 2)], [cell('c'), cell('d')], [cell('e', 3)]]);
  assert.deepEqual(grid, [
    ['a', 'b', 'b'],
    ['a', 'c', 'd'],
    ['e', 'e', 'e'],
  ]);
});

test('empty rows and columns are left out, dashes stand below a marked first row only', () => {
  const grid = [
    ['TT', '', 'Việc'],
    ['', '', ''],
    ['1', '', 'Rà soát'],
  ];
  assert.deepEqual(tableLines(grid, true), ['| TT | Việc |', '|---|---|', '| 1 | Rà soát |']);
  assert.deepEqual(
    tableLines(
      [
        ['', ''],
        ['1', 'x'],
      ],
      true,
    ),
    ['| 1 | x |'],
  );
  assert.deepEqual(tableLines([['', '']], true), []);
});

test('each row is one line with as many cells as the table has columns, whatever stands in them', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '|', '\n', '\t', ' ', '\\', 'ậ') });
  const rows = fc.array(fc.array(fc.tuple(text, fc.nat(3), fc.nat(3)), { maxLength: 5 }), { maxLength: 6 });
  fc.assert(
    fc.property(rows, (drawn) => {
      const grid = spreadCells(
        drawn.map((row) => row.map(([words, columns, down]) => cell(words, columns + 1, down + 1))),
      );
      const lines = tableLines(grid, false);
      const counts = new Set(lines.map((line) => line.slice(2, -2).split(' | ').length));
      assert.ok(lines.every((line) => !line.includes('\n') && line.startsWith('| ') && line.endsWith(' |')));
      assert.ok(lines.length <= drawn.length && counts.size <= 1);
    }),
  );
  assert.equal(cellText([' một\nhai ', '', 'ba|bốn']), 'một <br> hai <br> ba\\|bốn');
});

test('lines with equal tabs become a table; recipients beside a signature, and single lines, do not', () => {
  const pasted = 'Danh mục\nTT\tViệc\tCơ quan\n1\tRà soát\tSở A\nHết\n';
  assert.deepEqual(tablesOfTabs(pasted), {
    text: 'Danh mục\n| TT | Việc | Cơ quan |\n| 1 | Rà soát | Sở A |\nHết\n',
    tables: 1,
  });
  for (const text of ['Nơi nhận:\tCHỦ TỊCH\n- Như trên;\tNguyễn A\n', 'a\tb\tc\nd\te\n', '\tThụt đầu dòng\n', 'x'])
    assert.deepEqual(tablesOfTabs(text), { text, tables: 0 });
});
