import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from '../index.ts';

const wordsOf = (text: string): string[] => compile(text).obligations.map((row) => row.quote);
const directive = (body: string) => compile(`CHỈ THỊ\nVề việc chống hạn\n\nUBND tỉnh yêu cầu:\n${body}`).obligations;
const decision = (body: string) => compile(`QUYẾT ĐỊNH\nVề việc quản lý hồ chứa\n\nQUYẾT ĐỊNH:\n${body}`).obligations;

describe('norms', () => {
  it('bind groups that no list of names knows', () => {
    const [row] = directive('1. Cơ quan được giao quản lý hồ phải kiểm tra cửa xả.');
    assert.deepEqual(row?.lead, ['Cơ quan được giao quản lý hồ']);
  });

  it('of responsibility bind whoever stands before them', () => {
    const rows = directive(
      '1. Đội thủy nông có trách nhiệm tuần tra kênh.\n2. Ban điều hành có trách nhiệm giúp UBND tỉnh theo dõi tiến độ.',
    );
    assert.deepEqual(
      rows.map((row) => row.lead),
      [['Đội thủy nông'], ['Ban điều hành']],
    );
  });

  it('come behind a basis that names another', () => {
    const [row] = directive('1. Sở Nội vụ\n- Căn cứ hướng dẫn của Bộ Tài chính, Sở Xây dựng lập đơn giá nạo vét.');
    assert.deepEqual(row?.lead, ['Sở Xây dựng']);
  });

  it('about work bind those who do it, about things nobody', () => {
    const rows = directive('1. Sở Xây dựng\n- Việc xả nước phải bảo đảm an toàn.\n- Cửa xả phải bảo đảm kín.');
    assert.deepEqual(
      rows.map((row) => row.lead),
      [['Sở Xây dựng']],
    );
  });

  it('far behind the first name bind all who are named', () => {
    const [row] = decision(
      'Điều 1. Chánh Văn phòng UBND tỉnh; Giám đốc các Sở: Nội vụ; Tài chính; Trưởng đoàn Thủy nông và thủ trưởng các đơn vị liên quan chịu trách nhiệm thi hành Quyết định này.',
    );
    assert.deepEqual(row?.lead.slice(0, 3), [
      'Chánh Văn phòng UBND tỉnh',
      'Giám đốc Sở Nội vụ',
      'Giám đốc Sở Tài chính',
    ]);
  });

  it('are no duties where the law is told or a right is given', () => {
    assert.deepEqual(directive('1. Theo quy định tại Điều 4 Luật Thủy lợi, Sở Xây dựng phải cắm mốc.'), []);
    assert.deepEqual(directive('1. Các hợp tác xã tham gia nạo vét được hưởng hỗ trợ.'), []);
  });
});

describe('decisions give work', () => {
  it('under headings of duties, to the body that they name or that the document defines', () => {
    const rows = decision(
      'Điều 1. Vị trí\nChi cục Thủy lợi là đơn vị thuộc Sở Xây dựng.\nĐiều 2. Nhiệm vụ và quyền hạn\n1. Lập kế hoạch xả nước.\nĐiều 3. Trách nhiệm của Sở Tài chính trong quản lý hồ\n1. Bố trí kinh phí tu bổ.',
    );
    assert.deepEqual(
      rows.map((row) => row.lead),
      [['Chi cục Thủy lợi'], ['Sở Tài chính']],
    );
  });

  it('with role words and adverbs of orders anywhere', () => {
    const rows = decision(
      'Điều 1. Khai thác hồ\n1. Chủ trì, phối hợp với Sở Tài chính xây dựng giá nước.\n2. Thường xuyên kiểm tra cửa xả.\n3. Nuôi cá lồng.',
    );
    assert.equal(rows.length, 2);
  });

  it('not by amending other acts, banning or encouraging', () => {
    assert.deepEqual(
      decision('Điều 1. Trách nhiệm\n1. Bãi bỏ Điều 4 Quyết định số 7/2009/QĐ-UBND.\n2. Nghiêm cấm đổ rác xuống hồ.'),
      [],
    );
  });
});

describe('lead-ins', () => {
  it('over work announce it, over things are work', () => {
    const announced = directive('1. Thực hiện các nhiệm vụ sau:\na) Kiểm tra cửa xả;\nb) Nạo vét kênh.');
    assert.equal(announced.length, 2);
    const [checked, ...more] = directive('1. Kiểm tra các công trình sau:\na) Đập đất của hồ;\nb) Cửa xả nước.');
    assert.match(checked?.quote ?? '', /^Kiểm tra/);
    assert.deepEqual(more, []);
  });

  it('inside a clause open a list that belongs to it', () => {
    const rows = directive('1. Sở Tư pháp rà soát văn bản về: đất đai; quản lý nước; phát triển rừng.');
    assert.equal(rows.length, 1);
  });

  it('may be titles with a full stop over a paragraph', () => {
    const body = 'Tổ chức các lớp tập huấn cho cán bộ thủy nông của huyện và của các xã trong tỉnh hằng năm.';
    assert.equal(directive(`1. Nâng cao nhận thức về nước.\n${body}`).length, 1);
  });
});

describe('clauses that hold more clauses', () => {
  it('are cut before what is handed over, not before a verb that has no object of its own', () => {
    const rows = directive(
      '1. Sở Xây dựng\n- Lập kế hoạch nạo vét kênh và tổ chức thực hiện, gửi một bản về Sở Tài chính.\n2. Phòng Tổng hợp và quản lý hồ trực thuộc Sở Xây dựng có chức năng quản lý hồ chứa.',
    );
    assert.deepEqual(
      rows.map((row) => row.quote.slice(0, 8)),
      ['Lập kế h', 'gửi một '],
    );
  });

  it('are cut before a conclusion and behind a title', () => {
    const words = wordsOf(
      'CHỈ THỊ\nVề hạn\n\nUBND tỉnh yêu cầu:\n1. Nước về muộn, vì vậy các huyện cần tích nước sớm.\n2. Về tiêu úng: Vận hành trạm bơm khi có lệnh.',
    );
    assert.deepEqual(
      words.map((quote) => quote.slice(0, 9)),
      ['vì vậy cá', 'Về tiêu ú'],
    );
  });
});
