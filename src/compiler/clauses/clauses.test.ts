import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildLexicon } from '../lexicon/lexicon.ts';
import { blockOf } from '../text/text.fixtures.ts';
import { readPredicate } from './predicate.ts';
import { segmentsOf } from './segments.ts';
import { piecesOf, sentencesOf } from './sentences.ts';

const lexicon = buildLexicon([]);
const anywhere = { bareVerbs: true, roleWords: true };

function predicateOf(text: string, context = anywhere) {
  const block = blockOf(text);
  return {
    block,
    predicate: readPredicate(
      { block, piece: { from: 0, next: block.tokens.count }, lexicon, because: 'no_verb' },
      context,
    ),
  };
}

function segmentsIn(text: string): string[] {
  const { block, predicate } = predicateOf(text);
  if (!predicate) return [];
  return segmentsOf(block, predicate, lexicon, []).map((segment) =>
    block.text.slice(block.tokens.start[segment.from], block.tokens.end[segment.next - 1]),
  );
}

describe('sentences and pieces', () => {
  it('end before a capital, not behind TP. or inside numbers', () => {
    const block = blockOf('UBND TP. Bến Vàng họp lúc 8.30 giờ. Sau đó báo cáo. Hết.');
    assert.equal(sentencesOf(block).length, 3);
  });

  it('split at semicolons outside parentheses and quotes', () => {
    const block = blockOf('Rà soát (một; hai); tuyên truyền "ba; bốn"; báo cáo.');
    assert.equal(piecesOf(block, { from: 0, next: block.tokens.count }).length, 3);
  });
});

describe('roles', () => {
  const cases: [text: string, kind: string | undefined, coordinators: string[]][] = [
    ['Chủ trì, phối hợp với Sở Y tế, Công an tỉnh kiểm tra các cơ sở.', 'lead', ['Sở Y tế', 'Công an tỉnh']],
    ['Chủ trì lập kế hoạch hằng năm.', 'lead', []],
    ['Phối hợp chặt chẽ với các đơn vị liên quan tuyên truyền pháp luật.', 'support', ['các đơn vị liên quan']],
    ['Sở Nội vụ phối hợp với Sở Tài chính rà soát biên chế.', 'support', ['Sở Tài chính']],
    ['Sở Nội vụ chủ trì cuộc họp với các ngành.', undefined, []],
    ['Giao Sở Xây dựng là cơ quan thường trực theo dõi việc này.', 'lead', []],
    ['Kiểm tra việc chấp hành pháp luật.', 'implicit', []],
  ];
  for (const [text, kind, coordinators] of cases) {
    it(text, () => {
      const { predicate } = predicateOf(text);
      assert.equal(predicate?.role.kind, kind);
      assert.deepEqual(predicate?.role.coordinators.map((agency) => agency.name) ?? [], coordinators);
    });
  }
});

describe('subjects', () => {
  const subjects = (text: string) => predicateOf(text).predicate?.subject.map((agency) => agency.name);

  it('come from commands, subjects, and behind adjuncts and colons', () => {
    assert.deepEqual(subjects('UBND tỉnh yêu cầu Sở Y tế, Sở Tư pháp rà soát văn bản.'), ['Sở Y tế', 'Sở Tư pháp']);
    assert.deepEqual(subjects('Sở Y tế có trách nhiệm hướng dẫn các trạm.'), ['Sở Y tế']);
    assert.deepEqual(subjects('Trên cơ sở kế hoạch được duyệt, hằng năm Sở Y tế lập dự toán.'), ['Sở Y tế']);
    assert.deepEqual(subjects('Phát triển bến bãi: Sở Xây dựng phải hoàn thành quy hoạch.'), ['Sở Xây dựng']);
    assert.deepEqual(subjects('Giao Hợp tác xã Đồng Lúa chủ trì gieo cấy.'), ['Hợp tác xã Đồng Lúa']);
    assert.deepEqual(subjects('Theo dõi, đôn đốc các sở, ngành thực hiện kế hoạch.'), []);
  });

  it('are not found in statements', () => {
    assert.equal(predicateOf('Sở Y tế đã ban hành kế hoạch.').predicate, null);
    assert.equal(predicateOf('Kết quả đạt được còn hạn chế.').predicate, null);
    assert.equal(predicateOf('Báo Lúa Mới ngày 26 tháng 3 năm 2019 đưa tin về việc này.').predicate, null);
    assert.equal(predicateOf('Văn phòng UBND tỉnh thông báo để các đơn vị biết, thực hiện.').predicate, null);
  });

  it('carry the modality of the command', () => {
    assert.equal(predicateOf('Đề nghị Ban Tổ chức Tỉnh ủy cử cán bộ tham gia.').predicate?.modality, 'request');
    assert.equal(predicateOf('Mời Hội Nông dân tham gia giám sát.').predicate?.modality, 'invite');
  });
});

describe('segments', () => {
  const cases: [text: string, count: number][] = [
    ['Rà soát các chương trình hỗ trợ phát triển sản xuất, xây dựng nông thôn mới ở các huyện.', 1],
    ['Thực hiện chính sách hỗ trợ hộ nghèo; kiểm tra việc cấp, đình chỉ các giấy phép.', 1],
    ['Xây dựng và tổ chức thực hiện kế hoạch phòng chống rét.', 1],
    ['Lập kế hoạch và tổ chức các hội chợ.', 1],
    ['Kiểm tra, giám sát, đôn đốc việc nộp thuế.', 1],
    ['Tổng hợp số liệu để báo cáo, trình Bộ Y tế phê duyệt và chỉ đạo thực hiện.', 1],
    ['Tham mưu UBND tỉnh ban hành quy chế, bố trí kinh phí cho hoạt động.', 1],
    ['Cung cấp thông tin cho các cơ quan báo chí của tỉnh và quản lý tốt phóng viên nước ngoài.', 2],
    ['Xây dựng kế hoạch kiểm tra của toàn ngành, gửi kế hoạch về Sở Nội vụ.', 2],
    ['Làm tốt việc tuyên truyền trong nhân dân, đồng thời xử lý nghiêm các vi phạm.', 2],
    ['Lập báo cáo tổng kết của cả tỉnh, báo cáo Bộ Y tế trước ngày 15/12 hằng năm.', 2],
    ['Rà soát các mốc giới trên toàn tuyến, xác định cụ thể phạm vi bảo vệ.', 2],
    ['Tăng cường năng lực và xây dựng cơ chế quản lý hồ.', 2],
    ['Cải cách thủ tục hành chính, rà soát, loại bỏ các giấy tờ thừa.', 2],
    ['Khai thác thị trường xuất khẩu, xây dựng thương hiệu gạo của tỉnh.', 2],
    ['Bảo vệ rừng đầu nguồn, xử lý nghiêm các vụ phá rừng.', 2],
    ['Bảo vệ rừng đầu nguồn, bảo đảm nguồn nước cho hạ du.', 1],
    ['Thực hiện đầy đủ và kiểm tra chặt chẽ việc tích nước.', 1],
    ['Kiểm tra hồ chứa lớn, nhất là kiểm tra các hồ đã xuống cấp.', 1],
    ['Xây dựng phương án phòng lũ để giảm thiệt hại và bảo vệ các khu dân cư.', 1],
    ['Thống kê các điểm sạt lở trên toàn tuyến, định kỳ báo cáo UBND tỉnh.', 2],
  ];
  for (const [text, count] of cases)
    it(text, () => assert.equal(segmentsIn(text).length, count, segmentsIn(text).join(' | ')));
});
