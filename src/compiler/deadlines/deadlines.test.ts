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
    [
      'treo cờ từ ngày 10/5/2024 đến hết ngày 14/5/2024',
      { kind: 'period', bound: 'in', value: '2024-05-10', to: '2024-05-14' },
    ],
    [
      'thực hiện từ ngày 05/5 đến ngày 20/5/2024',
      { kind: 'period', bound: 'in', value: '2024-05-05', to: '2024-05-20' },
    ],
    ['tổ chức trong quý ii và quý iii/2024', { kind: 'period', bound: 'in', value: '2024-Q2', to: '2024-Q3' }],
    ['chậm nhất là cuối quý i năm 2025 phải xong', { kind: 'date', bound: 'by', value: '2025-Q1' }],
    ['xong trong tháng 12', { kind: 'date', bound: 'in', value: '2024-12' }],
    ['trình trước tháng 02', { kind: 'date', bound: 'before', value: '2025-02' }],
    ['hoàn thành trong quý i', { kind: 'date', bound: 'in', value: '2024-Q1' }],
    ['hoàn thành trước năm 2026', { kind: 'date', bound: 'before', value: '2026' }],
    ['chậm nhất đến hết năm 2025', { kind: 'date', bound: 'by', value: '2025' }],
    ['cuối năm, báo cáo kết quả', { kind: 'date', bound: 'end', value: '2024' }],
    [
      'hằng năm, các xã gửi dự toán trước ngày 20 tháng 7',
      { kind: 'recurring', freq: 'yearly', bound: 'before', month_day: '07-20' },
    ],
    ['gửi báo cáo trước ngày 05 tháng sau', { kind: 'recurring', freq: 'monthly', bound: 'before', month_day: '05' }],
    [
      'gửi trước ngày 20 của tháng cuối quý',
      { kind: 'recurring', freq: 'quarterly', bound: 'before', month_day: '20' },
    ],
    ['lập kế hoạch trước tháng 10 của năm trước', { kind: 'recurring', freq: 'yearly', bound: 'before', months: [10] }],
    ['chuẩn bị nội dung phục vụ hội nghị toàn quốc tổ chức vào ngày 12/6/2024', { kind: 'none' }],
    ['hoàn thiện đề án để áp dụng trong năm 2025', { kind: 'none' }],
    ['lấy ý kiến nhân dân trước khi trình hội đồng', { kind: 'relative', bound: 'before', event: 'trình hội đồng' }],
    ['xong trước mùa mưa bão', { kind: 'relative', bound: 'before', event: 'mùa mưa bão' }],
    ['trả lời trong vòng 05 ngày làm việc', { kind: 'relative', bound: 'by', offset_days: 5, working_days: true }],
    ['trường hợp vượt thẩm quyền, báo cáo chủ tịch', { kind: 'conditional' }],
    ['tạm dừng cấp phép nếu chủ đầu tư không khắc phục', { kind: 'conditional' }],
    ['phát hiện và xử lý kịp thời các vi phạm', { kind: 'prompt' }],
    ['bố trí lực lượng để kịp thời cứu hộ', { kind: 'none' }],
    ['đảm bảo chất lượng, đúng thời hạn', { kind: 'none' }],
    ['hoàn thành ngay trước thời điểm 30/4/2024', { kind: 'date', bound: 'before', value: '2024-04-30' }],
    ['thi công các công trình khẩn cấp', { kind: 'none' }],
    ['trình trong quí 2 năm 2024', { kind: 'date', bound: 'in', value: '2024-Q2' }],
    ['hướng dẫn vay vốn, định kỳ hạn trả nợ', { kind: 'none' }],
    ['lập kế hoạch theo từng năm', { kind: 'recurring', freq: 'yearly' }],
    ['trong quá trình thực hiện, nếu có vướng mắc, các xã báo cáo', { kind: 'conditional' }],
    ['bảo đảm theo tiến độ quy định', { kind: 'as_prescribed' }],
    ['chuyển ngay hồ sơ cho công an', { kind: 'urgent' }],
    ['thực hiện chế độ báo cáo theo yêu cầu của bộ', { kind: 'none' }],
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
