import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ObligationRow } from '../answer.ts';
import { compile } from '../index.ts';
import { everybody } from './draft.ts';

const directive = (body: string): ObligationRow[] => compile(`CHỈ THỊ\nVề việc chống hạn\n\n${body}`).obligations;
const leads = (rows: ObligationRow[]): string[] => rows.map((row) => row.lead.join(' + '));

describe('who leads', () => {
  it('is the heading, unless the item names somebody', () => {
    const rows = directive(
      'UBND tỉnh yêu cầu:\n1. Các cơ quan báo chí\n- Tuyên truyền tiết kiệm nước.\n- Báo Lúa Mới mở chuyên mục riêng.',
    );
    assert.deepEqual(leads(rows), ['Các cơ quan báo chí', 'Báo Lúa Mới']);
  });

  it('is carried over from the sentence before', () => {
    const rows = directive('UBND tỉnh yêu cầu:\n1. Sở Y tế kiểm tra nguồn nước. Hướng dẫn người dân khử trùng nước.');
    assert.deepEqual(leads(rows), ['Sở Y tế', 'Sở Y tế']);
  });

  it('is no row of its own where "chỉ đạo:" only opens the list', () => {
    const rows = directive(
      'Bộ Y tế đề nghị Ủy ban nhân dân các tỉnh chỉ đạo:\n1. Sở Y tế kiểm tra nguồn nước.\n2. Báo cáo kết quả về Bộ Y tế.',
    );
    assert.deepEqual(leads(rows), ['Sở Y tế', 'UBND các tỉnh']);
  });

  it('is the subject of a numbered sentence for the items below it', () => {
    const rows = directive(
      'UBND tỉnh yêu cầu:\n1. Sở Y tế chịu trách nhiệm:\n- Kiểm tra nguồn nước;\n- Cấp thuốc khử trùng nước.',
    );
    assert.deepEqual(leads(rows), ['Sở Y tế', 'Sở Y tế']);
  });

  it('is the addressee list when nothing nearer names anybody', () => {
    const rows = directive(
      'UBND tỉnh yêu cầu các sở, ngành, UBND các huyện thực hiện các nhiệm vụ sau:\n1. Tiết kiệm nước trong sinh hoạt.\n2. Kiểm tra các hồ chứa.',
    );
    assert.deepEqual(rows[0]?.lead, ['các sở, ngành', 'UBND các huyện']);
  });

  it('is everybody when the addressee list leaves agencies out', () => {
    const rows = directive(
      'UBND các huyện thực hiện tốt các nhiệm vụ sau:\nI. NHIỆM VỤ CHUNG\n- Tiết kiệm nước trong sinh hoạt.\nII. PHÂN CÔNG\n1. Sở Y tế\n- Kiểm tra nguồn nước.',
    );
    assert.deepEqual(leads(rows), [everybody, 'Sở Y tế']);
  });
});

describe('roles', () => {
  it('hold behind semicolons for a lead, and end with the sentence', () => {
    const rows = directive(
      'UBND tỉnh yêu cầu:\n1. Sở Y tế\n- Chủ trì, phối hợp với Công an tỉnh kiểm tra nguồn nước; xử lý nghiêm các vi phạm. Tuyên truyền rộng rãi cho người dân.',
    );
    assert.deepEqual(
      rows.map((row) => `${row.role} ${row.coordinators.join()}`),
      ['lead Công an tỉnh', 'lead Công an tỉnh', 'implicit '],
    );
  });

  it('of an introducing line hold for its items', () => {
    const rows = directive(
      'UBND tỉnh yêu cầu:\n1. Sở Y tế chủ trì, phối hợp với Sở Xây dựng:\n- Kiểm tra nguồn nước;\n- Lắp đặt bồn chứa nước.',
    );
    assert.deepEqual(
      rows.map((row) => row.role),
      ['lead', 'lead'],
    );
    assert.deepEqual(rows[1]?.coordinators, ['Sở Xây dựng']);
  });

  it('tell advice from lead, and give the partner to the advised body', () => {
    const [row] = directive(
      'UBND tỉnh yêu cầu:\n1. Sở Y tế\n- Tham mưu Ủy ban nhân dân tỉnh phối hợp với Ban Tuyên giáo Tỉnh ủy chỉ đạo tuyên truyền.',
    );
    assert.equal(row?.role, 'advise');
    assert.deepEqual(row?.coordinators, ['Ban Tuyên giáo Tỉnh ủy']);
    assert.deepEqual(row?.recipients, [{ role: 'advise_to', agency: 'UBND tỉnh' }]);
    assert.ok(row?.flags.includes('coordinator_attached_to_advised_body'));
  });
});

describe('labels', () => {
  it('tell about the task above them', () => {
    const text =
      'KẾ HOẠCH\nKiểm kê đất\n\nII. NHIỆM VỤ\n1. Rà soát hồ sơ địa chính\n- Đơn vị chủ trì: Vụ Đất đai.\n- Đơn vị phối hợp: Vụ Pháp chế, Thanh tra Bộ.\n- Thời gian thực hiện: Quý II/2015.\n- Sản phẩm: Báo cáo rà soát.\n2. Lập bản đồ\n- Đơn vị chủ trì: Cục Bản đồ.';
    const [first, second] = compile(text).obligations;
    assert.deepEqual(first?.lead, ['Vụ Đất đai']);
    assert.deepEqual(first?.coordinators, ['Vụ Pháp chế', 'Thanh tra Bộ']);
    assert.equal(first?.deadline.value, '2015-Q2');
    assert.equal(first?.deliverable, 'Báo cáo rà soát');
    assert.deepEqual(second?.lead, ['Cục Bản đồ']);
  });
});

describe('what is no duty', () => {
  const none: [name: string, body: string][] = [
    [
      'purpose and context',
      'I. MỤC ĐÍCH\n- Nâng cao nhận thức của người dân.\nII. TÌNH HÌNH\n- Tổ chức tốt nhiều đợt kiểm tra.',
    ],
    ['grounds', 'Căn cứ Luật Thủy lợi ngày 19/6/2017;\nCăn cứ Quyết định số 4/QĐ-UBND ngày 02/3/2020;'],
  ];
  for (const [name, body] of none) it(name, () => assert.deepEqual(directive(body), []));

  it('stands behind the end mark', () => {
    const rows = directive('UBND tỉnh yêu cầu:\n1. Sở Y tế kiểm tra nguồn nước./.\n- Gửi bản sao cho các phòng.');
    assert.equal(rows.length, 1);
  });

  it('are the lines that only announce duties', () => {
    const rows = directive('UBND tỉnh yêu cầu Thủ trưởng các sở thực hiện các nhiệm vụ sau:\n1. Kiểm tra nguồn nước.');
    assert.equal(rows.length, 1);
  });
});

describe('deadlines of rows', () => {
  it('come from the next sentence when it says nothing else', () => {
    const [row] = directive(
      'UBND tỉnh yêu cầu:\n1. Sở Y tế\n- Kiểm tra các nguồn nước tập trung. Hoàn thành trước ngày 30/6/2020.',
    );
    assert.equal(row?.deadline.value, '2020-06-30');
  });

  it('do not come from acts that are cited', () => {
    const [row] = directive(
      'UBND tỉnh yêu cầu:\n1. Sở Y tế\n- Thực hiện Kế hoạch số 4/KH-UBND ngày 02/3/2020 về chống hạn trong năm 2020.',
    );
    assert.equal(row?.deadline.kind, 'none');
  });

  it('before the verb hold for every row of the clause', () => {
    const rows = directive(
      'UBND tỉnh yêu cầu:\n1. Sở Y tế\n- Hằng năm (tháng 5) xây dựng kế hoạch kiểm tra của ngành y tế, gửi kế hoạch về Sở Tài chính.',
    );
    assert.deepEqual(
      rows.map((row) => row.deadline.months),
      [[5], [5]],
    );
  });
});
