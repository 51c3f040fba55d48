import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../kernel/day.ts';
import { writeCsv } from './write-csv.ts';

test('texts are quoted where they must be, days are written for people, and nothing is read as a formula', () => {
  const bytes = writeCsv({
    name: 'x',
    columns: [
      { header: 'Tên', width: 1 },
      { header: 'Ngày', width: 1 },
      { header: 'Số', width: 1 },
    ],
    rows: [
      ['Báo "A", số 1', { day: day('2014-05-12') }, -3],
      ['=1+1', null, 0],
    ],
  });
  assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
  assert.equal(new TextDecoder().decode(bytes), 'Tên,Ngày,Số\r\n"Báo ""A"", số 1",12/05/2014,-3\r\n\'=1+1,,0\r\n');
});
