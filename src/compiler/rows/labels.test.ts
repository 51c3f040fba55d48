import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from '../index.ts';

function rowsOf(body: string): string[] {
  const text = `KẾ HOẠCH\nPhát triển chợ quê năm 2025\n\nII. NHIỆM VỤ\n${body}\n`;
  return compile(text).obligations.map(
    ({ quote, lead, coordinators, deadline }) =>
      `${quote} | ${lead.join('+')} | ${coordinators.join('+')} | ${deadline.to ?? deadline.value ?? deadline.freq ?? ''}`,
  );
}

describe('labels', () => {
  it('tell about the heading above, clause by clause', () => {
    assert.deepEqual(
      rowsOf(`1. Rà soát các chợ; công bố danh sách chợ
- Cơ quan chủ trì thực hiện: Sở Công Thương.
- Đơn vị phối hợp: Sở Tài chính, Sở Xây dựng.
- Thời hạn hoàn thành: Ngày 15/8/2025.`),
      [
        'Rà soát các chợ | Sở Công Thương | Sở Tài chính+Sở Xây dựng | 2025-08-15',
        'công bố danh sách chợ | Sở Công Thương | Sở Tài chính+Sở Xây dựng | 2025-08-15',
      ],
    );
  });

  it('may serve several tasks that name nobody', () => {
    assert.deepEqual(
      rowsOf(`1. Công tác chợ
a) Rà soát các chợ trên địa bàn.
b) Công bố danh sách chợ.
- Đơn vị chủ trì: Sở Công Thương.
- Thời gian: Quý I/2025.
c) Sửa mái chợ trung tâm.
- Đơn vị chủ trì: Sở Xây dựng.`),
      [
        'Rà soát các chợ trên địa bàn. | Sở Công Thương |  | 2025-Q1',
        'Công bố danh sách chợ. | Sở Công Thương |  | 2025-Q1',
        'Sửa mái chợ trung tâm. | Sở Xây dựng |  | ',
      ],
    );
  });

  it('give way to a sentence behind the item that holds only its time', () => {
    assert.deepEqual(
      rowsOf(
        '1. Sở Công Thương rà soát các chợ; công bố danh sách chợ trước ngày 05/6/2025. Hoàn thành trong quý III/2025.',
      ),
      [
        'Sở Công Thương rà soát các chợ | Sở Công Thương |  | 2025-Q3',
        'công bố danh sách chợ trước ngày 05/6/2025. | Sở Công Thương |  | 2025-Q3',
      ],
    );
  });

  it('give way to a piece that holds only the time of the pieces before it', () => {
    assert.deepEqual(
      rowsOf('1. Sở Công Thương rà soát các chợ; lập hồ sơ từng chợ; hoàn thành trước ngày 31/10/2025.'),
      [
        'Sở Công Thương rà soát các chợ | Sở Công Thương |  | 2025-10-31',
        'lập hồ sơ từng chợ | Sở Công Thương |  | 2025-10-31',
      ],
    );
  });

  it('of time alone make no work of what is not headed as work', () => {
    const rows = (more: string) =>
      compile(
        `KẾ HOẠCH\nPhát triển chợ quê năm 2025\n\nI. MỤC ĐÍCH\n1. Chợ quê đẹp\n- Thời gian thực hiện: Quý I/2025.${more}\n`,
      ).obligations.length;
    assert.deepEqual([rows(''), rows('\n- Đơn vị thực hiện: Sở Công Thương.')], [0, 1]);
  });

  it('may stand on the line of the task', () => {
    assert.deepEqual(
      rowsOf(`1. Trồng cây quanh chợ. Chủ trì: Sở Xây dựng; phối hợp: Sở Tài chính; thời gian: Quý I - Quý III/2025.
2. Cải tạo vỉa hè (Đơn vị chủ trì: UBND xã Hoa Lư; hoàn thành: 31/12/2025)
3. Lát sân chợ
Phân công: Sở Xây dựng chủ trì, phối hợp với Sở Tài chính`),
      [
        'Trồng cây quanh chợ | Sở Xây dựng | Sở Tài chính | 2025-Q3',
        'Cải tạo vỉa hè | UBND xã Hoa Lư |  | 2025-12-31',
        'Lát sân chợ | Sở Xây dựng | Sở Tài chính | ',
      ],
    );
  });
});
