import type { Line, Paper } from './paper.fixtures.ts';

export const centred = (text: string, size: number, bold = true): Line => ({ text, size, bold, align: 'center' });
export const prose = (text: string): Line => ({ text, align: 'both', indent: 12.7, gap: 6 });
export const basis = (text: string): Line => ({ ...prose(text), italics: true });

const MOTTO: readonly Line[] = [
  centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12),
  { ...centred('Độc lập - Tự do - Hạnh phúc', 13), rule: 56.1 },
];
const ISSUER: readonly Line[] = [
  centred('ỦY BAN NHÂN DÂN TỈNH AN SƠN', 12, false),
  { ...centred('SỞ THÔNG TIN VÀ TRUYỀN THÔNG', 12), rule: 25 },
];
const dated = (text: string): Line => ({ ...centred(text, 13, false), italics: true });
const receivers = (all: readonly string[]): Line[] => [
  { text: 'Nơi nhận:', size: 12, bold: true, italics: true },
  ...all.map((text): Line => ({ text, size: 11 })),
];
const signed = (...all: string[]): Line[] => all.map((text) => centred(text, 14));

const LONG =
  'Các phòng, đơn vị thuộc Sở theo chức năng, nhiệm vụ được giao chủ động tham mưu, triển khai các nội dung của Kế hoạch, bảo đảm đúng tiến độ, hiệu quả và tiết kiệm kinh phí được cấp trong năm.';

export const PLAN: Paper = {
  head: [ISSUER, MOTTO, [centred('Số: 15/KH-STTTT', 13, false)], [dated('An Sơn, ngày 05 tháng 5 năm 2026')]],
  title: [centred('KẾ HOẠCH', 14), { ...centred('Thông tin đối ngoại năm 2027', 14), rule: 28 }],
  body: [
    basis(
      'Căn cứ Nghị định số 72/2015/NĐ-CP ngày 07 tháng 9 năm 2015 của Chính phủ về quản lý hoạt động thông tin đối ngoại;',
    ),
    basis('Căn cứ Kế hoạch số 12/KH-UBND ngày 10 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh về thông tin đối ngoại.'),
    prose('Sở Thông tin và Truyền thông ban hành Kế hoạch thông tin đối ngoại năm 2027 với các nội dung sau:'),
    { ...prose('I. MỤC ĐÍCH, YÊU CẦU'), bold: true },
    { ...prose('1. Mục đích'), bold: true },
    prose(LONG),
    { ...prose('2. Yêu cầu'), bold: true },
    prose('a) Bám sát định hướng của cơ quan quản lý nhà nước về thông tin đối ngoại và nhiệm vụ chính trị của tỉnh.'),
    prose('b) Nội dung chính xác, kịp thời, phù hợp từng đối tượng.'),
    prose('c) Lồng ghép với các chương trình, đề án khác.'),
    prose('d) Sử dụng kinh phí đúng quy định.'),
    prose('đ) Có sự phối hợp chặt chẽ giữa các cơ quan, đơn vị.'),
    prose('e) Báo cáo kết quả đúng thời hạn.'),
    { ...prose('II. TỔ CHỨC THỰC HIỆN'), bold: true },
    prose(LONG),
    prose(LONG),
    prose(LONG),
    prose('Trên đây là Kế hoạch thông tin đối ngoại năm 2027 của Sở Thông tin và Truyền thông./.'),
  ],
  tail: [
    receivers(['- Ủy ban nhân dân tỉnh (báo cáo);', '- Các phòng, đơn vị thuộc Sở;', '- Lưu: VT, TTBCXB.']),
    signed('KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Nguyễn Văn An'),
  ],
  annexes: [
    {
      landscape: true,
      lines: [
        centred('Phụ lục', 14),
        centred('DANH MỤC HOẠT ĐỘNG NĂM 2027', 14),
        {
          ...dated('(Kèm theo Kế hoạch số 15/KH-STTTT ngày 05 tháng 5 năm 2026 của Sở Thông tin và Truyền thông)'),
          size: 13,
        },
      ],
      table: [
        ['TT', 'Hoạt động', 'Đơn vị'],
        ['1', 'Xuất bản ấn phẩm giới thiệu tỉnh', 'Phòng Thông tin'],
      ],
    },
  ],
};

export const DECISION: Paper = {
  head: [
    [{ ...centred('ỦY BAN NHÂN DÂN TỈNH AN SƠN', 13), rule: 25 }],
    MOTTO,
    [centred('Số: 120/QĐ-UBND', 13, false)],
    [dated('An Sơn, ngày 12 tháng 02 năm 2026')],
  ],
  title: [
    centred('QUYẾT ĐỊNH', 14),
    { ...centred('Về việc phê duyệt Kế hoạch thông tin đối ngoại năm 2027', 14), rule: 50 },
    { ...centred('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN SƠN', 14), gap: 12 },
  ],
  body: [
    basis('Căn cứ Luật Tổ chức chính quyền địa phương;'),
    basis(
      'Căn cứ Nghị định số 72/2015/NĐ-CP ngày 07 tháng 9 năm 2015 của Chính phủ về quản lý hoạt động thông tin đối ngoại;',
    ),
    basis('Theo đề nghị của Giám đốc Sở Thông tin và Truyền thông.'),
    { ...centred('QUYẾT ĐỊNH:', 14), gap: 12 },
    { ...prose(' Phê duyệt Kế hoạch thông tin đối ngoại năm 2027 kèm theo Quyết định này.'), label: 'Điều 1.' },
    { ...prose(' Quyết định này có hiệu lực kể từ ngày ký.'), label: 'Điều 2.' },
    {
      ...prose(
        ' Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Thông tin và Truyền thông và Thủ trưởng các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.',
      ),
      label: 'Điều 3.',
    },
  ],
  tail: [
    receivers(['- Như Điều 3;', '- Bộ Thông tin và Truyền thông;', '- Lưu: VT, KGVX.']),
    signed('CHỦ TỊCH', 'Trần Thị Bình'),
  ],
};

export const LETTER: Paper = {
  head: [
    ISSUER,
    MOTTO,
    [
      centred('Số: 07/STTTT-TTBCXB', 13, false),
      { ...centred('V/v xây dựng Kế hoạch thông tin đối ngoại năm 2027', 12, false), gap: 6 },
    ],
    [dated('An Sơn, ngày 20 tháng 01 năm 2026')],
  ],
  title: [
    { text: 'Kính gửi:', indent: 30, gap: 12 },
    { text: '- Các sở, ban, ngành thuộc Ủy ban nhân dân tỉnh;', indent: 40 },
    { text: '- Ủy ban nhân dân các huyện, thành phố.', indent: 40 },
  ],
  body: [
    prose(
      'Thực hiện Chỉ thị của Chủ tịch Ủy ban nhân dân tỉnh về công tác thông tin đối ngoại, Sở Thông tin và Truyền thông đề nghị các cơ quan, đơn vị phối hợp thực hiện một số nội dung sau:',
    ),
    prose('1. Xây dựng dự thảo kế hoạch của cơ quan, đơn vị theo đề cương gửi kèm.'),
    prose(
      '2. Gửi dự thảo về Sở trước ngày 31 tháng 5 năm 2026 để tổng hợp theo quy định tại khoản 2 Điều 5 của Quy chế.',
    ),
    prose('Sở Thông tin và Truyền thông đề nghị các cơ quan, đơn vị quan tâm phối hợp./.'),
  ],
  tail: [
    receivers(['- Như trên;', '- Ủy ban nhân dân tỉnh (báo cáo);', '- Lưu: VT, TTBCXB.']),
    signed('GIÁM ĐỐC', 'Lê Văn Cường'),
  ],
};

/** Not numbered and not dated yet: right as long as it says so. */
export const DRAFT: Paper = {
  ...PLAN,
  head: [
    ISSUER,
    MOTTO,
    [centred('Số:       /KH-STTTT', 13, false), { ...centred('DỰ THẢO', 13), gap: 6 }],
    [dated('An Sơn, ngày      tháng      năm 2026')],
  ],
};

export const REPORT: Paper = {
  ...PLAN,
  head: [PLAN.head[0], MOTTO, [centred('Số: 88/BC-STTTT', 13, false)], [dated('An Sơn, ngày 25 tháng 11 năm 2026')]],
  title: [
    centred('BÁO CÁO', 14),
    { ...centred('Kết quả công tác thông tin đối ngoại năm 2026', 14), rule: 45 },
    { text: 'Kính gửi: Ủy ban nhân dân tỉnh An Sơn.', align: 'center', gap: 12 },
  ],
};
