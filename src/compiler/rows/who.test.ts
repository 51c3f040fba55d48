import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ObligationRow } from '../answer.ts';
import { compile } from '../index.ts';

const directive = (body: string): ObligationRow[] => compile(`CHỈ THỊ\nVề việc chống hạn\n\n${body}`).obligations;
const said = (rows: ObligationRow[]): string[] =>
  rows.map((row) => [row.role, row.lead.join(' + '), row.coordinators.join(' + ')].join(' | '));

describe('roles', () => {
  const cases: [name: string, body: string, rows: string[]][] = [
    [
      'change with the verb that brings its own',
      '1. Sở Y tế\n- Kiểm tra chất lượng nước sinh hoạt tại các xã; phối hợp với Sở Xây dựng lắp đặt bể chứa nước.',
      ['implicit | Sở Y tế | ', 'support | Sở Y tế | Sở Xây dựng'],
    ],
    [
      'are support without a named partner too',
      '1. Sở Y tế\n- Phối hợp kiểm tra các công trình cấp nước tập trung.',
      ['support | Sở Y tế | '],
    ],
    [
      'are support behind a verb that only carries the noun',
      '1. Sở Y tế\n- Làm tốt công tác phối hợp với Công an tỉnh trong việc bảo vệ nguồn nước.',
      ['support | Sở Y tế | Công an tỉnh'],
    ],
    [
      'take "kết hợp chặt chẽ với" as help',
      '1. Sở Y tế\n- Kết hợp chặt chẽ với các trường học tuyên truyền tiết kiệm nước.',
      ['support | Sở Y tế | các trường học'],
    ],
    [
      'keep the partners of those who are directed',
      '1. Sở Y tế\n- Chỉ đạo các trung tâm y tế phối hợp với UBND các xã khử trùng giếng nước.',
      ['implicit | Sở Y tế | UBND các xã'],
    ],
    [
      'know partners who only lend their help',
      '1. Sở Y tế\n- Kiểm tra nguồn nước với sự phối hợp của Công an tỉnh.',
      ['implicit | Sở Y tế | Công an tỉnh'],
    ],
    [
      'see the lead word on the last of several verbs',
      '1. Sở Tư pháp\n- Rà soát, bổ sung, chủ trì thẩm định các văn bản về tài nguyên nước.',
      ['lead | Sở Tư pháp | '],
    ],
  ];
  for (const [name, body, rows] of cases)
    it(name, () => assert.deepEqual(said(directive(`UBND tỉnh yêu cầu:\n${body}`)), rows));
});

describe('lines that introduce', () => {
  it('give their items who leads and who helps', () => {
    const rows = directive(
      'UBND tỉnh yêu cầu:\n1. Sở Y tế chủ trì, phối hợp với các Sở: Tài chính, Xây dựng thực hiện các việc sau:\n- Kiểm tra nguồn nước;\n- Với Công an tỉnh bảo vệ các hồ chứa.',
    );
    assert.deepEqual(said(rows), ['lead | Sở Y tế | Sở Tài chính + Sở Xây dựng', 'lead | Sở Y tế | Công an tỉnh']);
  });

  it('stand without a label below a heading', () => {
    const rows = directive(
      'UBND tỉnh yêu cầu các cấp, các ngành thực hiện:\nI. NÂNG CAO NHẬN THỨC VỀ TIẾT KIỆM NƯỚC\nThủ trưởng các sở, ban, ngành; Chủ tịch UBND các huyện có trách nhiệm:\n1. Tuyên truyền tiết kiệm nước.\n2. Kiểm tra các hồ chứa.',
    );
    assert.deepEqual(
      [...new Set(said(rows))],
      ['implicit | Thủ trưởng các sở, ban, ngành + Chủ tịch UBND các huyện | '],
    );
  });

  it('pass over a person who directs to those who are directed', () => {
    const rows = directive(
      'Bộ trưởng yêu cầu:\n1. Thứ trưởng Nguyễn Văn Sông chỉ đạo Vụ Kế hoạch chủ trì, phối hợp với Vụ Pháp chế:\n- Lập danh mục các hồ chứa.',
    );
    assert.deepEqual(said(rows), ['lead | Vụ Kế hoạch | Vụ Pháp chế']);
  });

  it('pass over the name of a person to the office', () => {
    const rows = directive(
      'UBND tỉnh yêu cầu:\n1. Giao đồng chí Lê Văn Sông, Giám đốc Sở Xây dựng theo dõi các huyện phía Bắc.\n2. Công an tỉnh: Sẵn sàng lực lượng chữa cháy rừng.',
    );
    assert.deepEqual(said(rows), ['implicit | Giám đốc Sở Xây dựng | ', 'implicit | Công an tỉnh | ']);
  });

  it('may name bodies that no list knows', () => {
    const rows = directive(
      'UBND tỉnh yêu cầu:\n1. Các LĐLĐ huyện, thành phố, công đoàn ngành địa phương:\n- Vận động đoàn viên tiết kiệm nước.\n2. Chủ rừng:\n- Bảo vệ rừng đầu nguồn các hồ chứa.',
    );
    assert.deepEqual(said(rows), [
      'implicit | Các LĐLĐ huyện, thành phố + công đoàn ngành địa phương | ',
      'implicit | Chủ rừng | ',
    ]);
  });
});
