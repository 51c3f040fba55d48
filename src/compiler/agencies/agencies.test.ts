import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildLexicon } from '../lexicon/lexicon.ts';
import { blockOf, blocksOf } from '../text/text.fixtures.ts';
import { agencyListAt } from './list.ts';
import { agencyKey } from './name.ts';
import { namesTaughtBy } from './taught.ts';

const lexicon = buildLexicon([]);
const namesIn = (text: string, words = lexicon): string[] =>
  agencyListAt(blockOf(text), 0, words, true, true).items.map((item) => item.name);

describe('lists of agencies', () => {
  const cases: [text: string, names: string[]][] = [
    [
      'Sở Văn hóa, Thể thao và Du lịch, Sở Y tế và Công an tỉnh xây dựng',
      ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế', 'Công an tỉnh'],
    ],
    ['Sở Nội vụ tham mưu việc này', ['Sở Nội vụ']],
    ['Ủy ban nhân dân các huyện, thị xã và thành phố chỉ đạo', ['UBND các huyện, thị xã và thành phố']],
    ['các sở, ban, ngành tỉnh; UBND cấp huyện thực hiện', ['các sở, ban, ngành tỉnh', 'UBND cấp huyện']],
    [
      'các Sở: Xây dựng, Tài chính, Lao động - Thương binh và Xã hội; Ban Dân tộc',
      ['Sở Xây dựng', 'Sở Tài chính', 'Sở Lao động - Thương binh và Xã hội', 'Ban Dân tộc'],
    ],
    ['các Bộ Công Thương, Tư pháp sớm trình', ['Bộ Công Thương', 'Bộ Tư pháp']],
    ['Giám đốc các Sở: Y tế, Tư pháp', ['Giám đốc Sở Y tế', 'Giám đốc Sở Tư pháp']],
    ['Thủ trưởng các cơ quan, đơn vị có liên quan chịu trách nhiệm', ['Thủ trưởng các cơ quan, đơn vị có liên quan']],
    ['các cơ quan báo chí, truyền thông của tỉnh đưa tin', ['các cơ quan báo chí, truyền thông của tỉnh']],
    [
      'Ban Quản lý Khu kinh tế Biển Xanh và các Khu công nghiệp tỉnh hướng dẫn',
      ['Ban Quản lý Khu kinh tế Biển Xanh và các Khu công nghiệp tỉnh'],
    ],
    ['Ban Tuyên giáo Tỉnh ủy định hướng', ['Ban Tuyên giáo Tỉnh ủy']],
    ['Vụ Xuất nhập khẩu chủ trì', ['Vụ Xuất nhập khẩu']],
    [
      'Sở GD&ĐT và Đài Phát thanh - Truyền hình tỉnh phối hợp',
      ['Sở Giáo dục và Đào tạo', 'Đài Phát thanh - Truyền hình tỉnh'],
    ],
    ['Bộ trưởng Bộ Tư pháp quyết định', ['Bộ trưởng Bộ Tư pháp']],
    ['các cơ quan, đơn vị trực thuộc Bộ khẩn trương', ['các cơ quan, đơn vị trực thuộc Bộ']],
    ['các địa phương, các đơn vị chức năng của Tổng cục cần', ['các địa phương', 'các đơn vị chức năng của Tổng cục']],
    ['các cấp, các ngành và các đoàn thể vận động', ['các cấp, các ngành', 'các đoàn thể']],
    ['các Sở GTVT tham mưu', ['các Sở Giao thông vận tải']],
    ['các viện nghiên cứu xác định giống lúa', ['các viện nghiên cứu']],
    ['các tỉnh trồng cà phê trọng điểm phải rà soát', ['các tỉnh trồng cà phê trọng điểm']],
    ['các huyện xây dựng kế hoạch triển khai thực hiện', ['các huyện']],
    [
      'các Vụ: Kế hoạch, Thị trường trong nước, Cục Hóa chất',
      ['Vụ Kế hoạch', 'Vụ Thị trường trong nước', 'Cục Hóa chất'],
    ],
    [
      'các đơn vị liên quan của các Bộ: Tài chính, Y tế và Tổng cục Hải quan',
      ['các đơn vị liên quan của Bộ Tài chính', 'các đơn vị liên quan của Bộ Y tế', 'Tổng cục Hải quan'],
    ],
    [
      'Chủ tịch Ủy ban nhân dân các tỉnh Lào Cai, Yên Bái, Hà Giang khẩn trương',
      ['Chủ tịch UBND tỉnh Lào Cai', 'Chủ tịch UBND tỉnh Yên Bái', 'Chủ tịch UBND tỉnh Hà Giang'],
    ],
    ['UBND các xã Tân An, Bình Lập, Công an tỉnh kiểm tra', ['UBND xã Tân An', 'UBND xã Bình Lập', 'Công an tỉnh']],
    [
      'UBND các huyện: Bến Vàng, Núi Xanh và thị xã Sông Mới',
      ['UBND huyện Bến Vàng', 'UBND huyện Núi Xanh', 'UBND thị xã Sông Mới'],
    ],
    [
      'Giám đốc các Sở, ngành: Tài chính, Kho bạc Nhà nước tỉnh',
      ['Giám đốc Sở Tài chính', 'Giám đốc Kho bạc Nhà nước tỉnh'],
    ],
    ['Trưởng Ban quản lý Khu kinh tế Biển Xanh trực tiếp', ['Trưởng Ban quản lý Khu kinh tế Biển Xanh']],
    ['Cục Phòng, chống tệ nạn xã hội, Vụ Pháp chế xử lý', ['Cục Phòng, chống tệ nạn xã hội', 'Vụ Pháp chế']],
    [
      'lực lượng Thanh tra giao thông, Công an phường 5 kiểm tra',
      ['lực lượng Thanh tra giao thông', 'Công an phường 5'],
    ],
    ['các Sở Tài chính, Sở Xây dựng và Thuế tỉnh lập', ['Sở Tài chính', 'Sở Xây dựng', 'Thuế tỉnh']],
    ['Trung tâm Công nghệ thông tin tổ chức', ['Trung tâm Công nghệ thông tin']],
    ['Công ty Cổ phần tư vấn xây dựng Sông Mới thi công', ['Công ty Cổ phần tư vấn xây dựng Sông Mới']],
    [
      'Ban Quản lý dự án đầu tư xây dựng công trình giao thông và nông nghiệp Thành phố bàn giao',
      ['Ban Quản lý dự án đầu tư xây dựng công trình giao thông và nông nghiệp Thành phố'],
    ],
    [
      'Các Bộ, cơ quan ngang Bộ và cơ quan thuộc Chính phủ rà soát',
      ['Các Bộ', 'cơ quan ngang Bộ', 'cơ quan thuộc Chính phủ'],
    ],
    ['Chánh Văn phòng Bộ, Vụ trưởng Vụ Pháp chế chịu', ['Chánh Văn phòng Bộ', 'Vụ trưởng Vụ Pháp chế']],
    ['Giám đốc Kho bạc Nhà nước Quảng Ngãi đôn đốc', ['Giám đốc Kho bạc Nhà nước Quảng Ngãi']],
    ['các cơ quan liên quan, các cấp chính quyền phổ biến', ['các cơ quan liên quan', 'các cấp chính quyền']],
    ['Cục Hoá chất kiểm tra', ['Cục Hóa chất']],
    ['Sở tài chính vật giá hướng dẫn', ['Sở Tài chính Vật giá']],
  ];
  for (const [text, names] of cases) it(text, () => assert.deepEqual(namesIn(text), names));

  for (const text of [
    'Tổ chức kiểm tra định kỳ',
    'TỔ CHỨC THỰC HIỆN',
    'Báo cáo kết quả',
    'Ban hành kế hoạch',
    'kế hoạch của năm',
    'Sở xây dựng kế hoạch',
    'Trường hợp ngân sách địa phương',
    'Xã hội hóa dịch vụ',
  ]) {
    it(`${text}: no agency`, () => assert.deepEqual(namesIn(text), []));
  }

  it('learn names from the installation', () => {
    const taught = buildLexicon(['Xí nghiệp Đò ngang Bến Vàng']);
    assert.deepEqual(namesIn('Xí nghiệp Đò ngang Bến Vàng tổ chức', taught), ['Xí nghiệp Đò ngang Bến Vàng']);
  });

  it('keep their patterns when the installation knows the names too', () => {
    const taught = buildLexicon(['Sở Tài chính', 'Ủy ban nhân dân các huyện']);
    assert.deepEqual(namesIn('Sở Tài chính, Nội vụ và Ủy ban nhân dân các huyện, thành phố lập dự toán', taught), [
      'Sở Tài chính',
      'Sở Nội vụ',
      'UBND các huyện, thành phố',
    ]);
  });

  it('learn names from headings and labels of the document', () => {
    const blocks = blocksOf(
      '1. Rà soát văn bản.\n- Đơn vị chủ trì: Vụ Các vấn đề chung về đất đai.\n2. Vụ Kiểm kê:\n- Lập bảng.',
    );
    assert.deepEqual(namesTaughtBy(blocks), ['Vụ Các vấn đề chung về đất đai', 'Vụ Kiểm kê']);
  });

  it('have one key for two spellings', () => {
    assert.equal(agencyKey('các Ủy ban nhân dân huyện'), agencyKey('UBND huyện'));
  });
});
