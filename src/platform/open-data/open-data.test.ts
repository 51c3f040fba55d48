import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { day } from '../../kernel/day.ts';
import { readCsv, writeCsv } from './csv.ts';
import type { Dataset } from './dataset.ts';
import { dictionaryOf } from './table-schema.ts';

const COLUMNS: Dataset['columns'] = [
  { name: 'unit_name', title: 'Đơn vị', type: 'string', description: 'Tên đơn vị' },
  { name: 'count', title: 'Số lượng', type: 'integer', description: 'Số hoạt động' },
];

test('what is written is read again, whatever it holds', () => {
  const text = fc.string({ unit: 'binary' }).filter((each) => !/^[=+\-@\t\r]/.test(each));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.integer()), { minLength: 1 }), (rows) => {
      assert.deepEqual(readCsv(writeCsv({ columns: COLUMNS, rows })), [
        ['unit_name', 'count'],
        ...rows.map(([name, count]) => [name, String(count)]),
      ]);
    }),
  );
});

test('a formula stays text, a day is written as ISO, and the mark stands first', () => {
  const rows = [
    ['=HYPERLINK("http://x")', 3],
    ['@cmd', -2],
    [{ day: day('2014-05-12') }, null],
  ];
  const csv = writeCsv({ columns: COLUMNS, rows: rows as Dataset['rows'] }, true);
  assert.equal(csv, '\ufeffunit_name,count\r\n"\'=HYPERLINK(""http://x"")",3\r\n\'@cmd,-2\r\n2014-05-12,\r\n');
});

test('the dictionary names every column, its codes, the agency and the day', () => {
  const dataset: Dataset = {
    name: 'hoat-dong',
    title: 'Hoạt động',
    description: 'Hoạt động đã ghi nhận',
    agency: 'Sở Thông tin và Truyền thông',
    asOf: day('2014-05-12'),
    terms: 'Dùng trong các cơ quan của tỉnh',
    columns: [{ ...COLUMNS[0], codes: { fair: 'Hội chợ' } } as Dataset['columns'][number], ...COLUMNS.slice(1)],
    rows: [],
  };
  const read = JSON.parse(dictionaryOf(dataset));
  assert.equal(read.created, '2014-05-12');
  assert.equal(read.contributors[0].title, 'Sở Thông tin và Truyền thông');
  assert.equal(read.licenses[0].title, 'Dùng trong các cơ quan của tỉnh');
  assert.deepEqual(read.resources[0].schema.fields[0].codes, { fair: 'Hội chợ' });
  assert.equal(read.resources[0].schema.fields.length, 2);
});
