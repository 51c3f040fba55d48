import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from '../index.ts';

const plan = (table: string): string => `KẾ HOẠCH\nPhát triển chợ quê năm 2025\n\nII. NHIỆM VỤ\n${table}\n`;

/** Task words, lead, coordinators, deadline and deliverable of each row. */
function rowsOf(table: string): string[] {
  return compile(plan(table)).obligations.map(({ quote, lead, coordinators, deadline, deliverable }) =>
    [
      quote,
      lead.join('+'),
      coordinators.join('+'),
      deadline.to ?? deadline.value ?? deadline.freq ?? '',
      deliverable ?? '',
    ]
      .join(' | ')
      .trim(),
  );
}

describe('tables of work', () => {
  it('give each task its lead, coordinators, time and product', () => {
    assert.deepEqual(
      rowsOf(`| STT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm |
|---|---|---|---|---|---|
| 1 | Lập danh sách các chợ | Sở Công Thương | Sở Tài chính, UBND các huyện | Quý II/2025 | Danh sách |
| 2 | Báo cáo kết quả; đề xuất xây chợ mới | Sở Xây dựng | | 30/9/2025 | Báo cáo |`),
      [
        'Lập danh sách các chợ | Sở Công Thương | Sở Tài chính+UBND các huyện | 2025-Q2 | Danh sách',
        'Báo cáo kết quả | Sở Xây dựng |  | 2025-09-30 | Báo cáo',
        'đề xuất xây chợ mới | Sở Xây dựng |  | 2025-09-30 | Báo cáo',
      ],
    );
  });

  it('keep words that name a task without a verb as one row', () => {
    assert.deepEqual(
      rowsOf('| TT | Nhiệm vụ | Đơn vị thực hiện |\n| 1 | Hội chợ hàng quê | Sở Công Thương <br> Sở Du lịch |'),
      ['Hội chợ hàng quê | Sở Công Thương+Sở Du lịch |  |  |'],
    );
  });

  it('read heads of two rows, headings across the table and cells that were merged', () => {
    assert.deepEqual(
      rowsOf(`| TT | Nhiệm vụ | Công việc | Phân công | Phân công | Thời gian |
| TT | Nhiệm vụ | Công việc | Chủ trì | Phối hợp | Thời gian |
| I | CÔNG TÁC CHUNG | CÔNG TÁC CHUNG | CÔNG TÁC CHUNG | CÔNG TÁC CHUNG | CÔNG TÁC CHUNG |
| 1 | Quy hoạch | Rà soát quy hoạch chợ | Sở Xây dựng | - Sở Tài chính - Các đơn vị liên quan | Hằng năm |
| 1 | Quy hoạch | Công bố quy hoạch chợ | Sở Xây dựng | | Tháng 3 - 5/2025 |`),
      [
        'Rà soát quy hoạch chợ | Sở Xây dựng | Sở Tài chính+Các đơn vị liên quan | yearly |',
        'Công bố quy hoạch chợ | Sở Xây dựng |  | 2025-05 |',
      ],
    );
  });

  it('go on behind a page break and may be drawn with tabs', () => {
    const row = (number: number) => `${number}\tSửa mái chợ số ${number}\tSở Xây dựng`;
    assert.deepEqual(rowsOf(`TT\tNhiệm vụ\tChủ trì\n${row(1)}\n\n${row(2)}\n${row(3)}`), [
      'Sửa mái chợ số 1 | Sở Xây dựng |  |  |',
      'Sửa mái chợ số 2 | Sở Xây dựng |  |  |',
      'Sửa mái chợ số 3 | Sở Xây dựng |  |  |',
    ]);
  });

  it('are told from figures, visits and lists of people', () => {
    assert.deepEqual(
      rowsOf('| TT | Chỉ tiêu | Đơn vị | Cơ quan theo dõi |\n| 1 | Số chợ xây mới | chợ | Sở Xây dựng |'),
      [],
    );
    assert.deepEqual(rowsOf('| Thời gian | Nội dung | Địa điểm |\n| 8h00 | Kiểm tra chợ | Chợ trung tâm |'), []);
    assert.deepEqual(rowsOf('| TT | Họ và tên | Nhiệm vụ |\n| 1 | Nguyễn Văn A | Trưởng ban |'), []);
  });

  it('may have more cells than a call takes arguments', () => {
    assert.equal(compile(plan('| a | b |\n'.repeat(80_000))).obligations.length, 0);
  });
});
