import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readStatedTime } from './stated.ts';

const context = { year: 2025, date: '2025-03-10' };
const read = (words: string, ends = false): string => {
  const found = readStatedTime(words, ends, context)[0]?.deadline;
  return [found?.kind, found?.bound, found?.value, found?.to, found?.freq].filter(Boolean).join(' ');
};

describe('times that stand alone', () => {
  const cases: [words: string, expected: string][] = [
    ['ngày 09/11/2025', 'date on 2025-11-09'],
    ['15/6', 'date on 2025-06-15'],
    ['trước ngày 15/6/2025.', 'date before 2025-06-15'],
    ['tháng 5/2025', 'date in 2025-05'],
    ['tháng 2', 'date in 2026-02'],
    ['6/2025', 'date in 2025-06'],
    ['tháng 3 - 5/2025', 'period in 2025-03 2025-05'],
    ['từ tháng 4 đến tháng 6', 'period in 2025-04 2025-06'],
    ['quý ii, iii/2025', 'period in 2025-Q2 2025-Q3'],
    ['quý iv', 'date in 2025-Q4'],
    ['quý ii - quý iv', 'period in 2025-Q2 2025-Q4'],
    ['cả năm', 'date in 2025'],
    ['năm 2026', 'date in 2026'],
    ['2025 - 2027', 'period in 2025 2027'],
    ['hằng năm', 'recurring yearly'],
    ['thường xuyên', 'ongoing'],
    ['theo tiến độ', 'as_prescribed'],
    ['văn phòng', ''],
  ];
  for (const [words, expected] of cases) it(words, () => assert.equal(read(words), expected));

  it('are the last day where the label says so', () => assert.equal(read('30/6/2025', true), 'date by 2025-06-30'));
});
