import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Deadline } from '../answer.ts';
import { readDeadline } from './deadline.ts';

const context = { year: 2024, date: '2024-03-10' };
function read(words: string, hands = false): Omit<Deadline, 'text'> {
  const found = readDeadline(words, 0, hands, context)[0]?.deadline;
  if (!found) return { kind: 'none' };
  const { text: _text, ...value } = found;
  return value;
}

describe('deadlines', () => {
  const cases: [words: string, expected: object][] = [
    ['hoàn thành trước ngày 20/01/2025', { kind: 'date', bound: 'before', value: '2025-01-20' }],
    ['chậm nhất ngày 05 tháng 6 năm 2024', { kind: 'date', bound: 'by', value: '2024-06-05' }],
    ['trước 17 giờ ngày 13/9/2024', { kind: 'date', bound: 'before', value: '2024-09-13' }],
    ['xong trước ngày 15/02', { kind: 'date', bound: 'before', value: '2025-02-15' }],
    ['trình trong quý iii/2024', { kind: 'date', bound: 'in', value: '2024-Q3' }],
    ['hoàn thành trong tháng 5/2024', { kind: 'date', bound: 'in', value: '2024-05' }],
    ['treo cờ từ ngày 10/5/2024 đến hết ngày 14/5/2024', { kind: 'period', value: '2024-05-10', to: '2024-05-14' }],
    ['báo cáo trước ngày 01/7 hằng năm', { kind: 'recurring', freq: 'yearly', bound: 'before', month_day: '07-01' }],
    ['hằng năm (tháng 5) lập kế hoạch', { kind: 'recurring', freq: 'yearly', bound: 'in', months: [5] }],
    ['gửi vào ngày 22 hàng tháng', { kind: 'recurring', freq: 'monthly', bound: 'on', month_day: '22' }],
    ['báo cáo hằng quý', { kind: 'recurring', freq: 'quarterly' }],
    ['định kỳ báo cáo', { kind: 'recurring', freq: 'unspecified' }],
    ['thường xuyên kiểm tra', { kind: 'ongoing' }],
    ['kịp thời xử lý', { kind: 'prompt' }],
    ['khẩn trương rà soát', { kind: 'urgent' }],
    ['bố trí kinh phí chi thường xuyên', { kind: 'none' }],
    ['thực hiện giai đoạn 2021-2025, đến năm 2030', { kind: 'none' }],
    ['báo cáo khi có yêu cầu', { kind: 'on_demand' }],
    ['tổng kết theo chỉ đạo của bộ y tế', { kind: 'as_prescribed' }],
  ];
  for (const [words, expected] of cases) it(words, () => assert.deepEqual(read(words), expected));

  it('keep several rhythms together, and demands with them', () => {
    const two = read('định kỳ 6 tháng, 1 năm báo cáo');
    assert.deepEqual(
      two.items?.map((item) => item.freq),
      ['semiannual', 'yearly'],
    );
    assert.equal(read('định kỳ hằng quý hoặc đột xuất báo cáo').items?.at(-1)?.kind, 'on_demand');
  });

  it('count days from an event in both directions', () => {
    assert.deepEqual(read('chậm nhất mười lăm (15) ngày sau khi lũ rút'), {
      kind: 'relative',
      bound: 'by',
      event: 'lũ rút',
      offset_days: 15,
    });
    const before = read('chậm nhất 10 ngày làm việc trước khi khai mạc');
    assert.equal(before.offset_days, -10);
    assert.equal(before.working_days, true);
  });

  it('take "theo quy định" only for reports with nothing else', () => {
    assert.equal(read('báo cáo theo quy định', true).kind, 'as_prescribed');
    assert.equal(read('xử lý theo quy định').kind, 'none');
  });
});
