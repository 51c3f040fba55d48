import { day } from '../../../kernel/day.ts';
import type { Block, OfficialDocument, TableBlock, TableRow } from './official-document.rules.ts';

/** Words of an invented province; each paper is one that the yearly cycle makes. */
const COMMITTEE = { parent: null, name: 'Ủy ban nhân dân tỉnh Thanh Sơn' };

export const DEPARTMENT = { parent: 'Ủy ban nhân dân tỉnh Thanh Sơn', name: 'Sở Văn hóa, Thể thao và Du lịch' };

export const aDocument = (overrides: Partial<OfficialDocument> = {}): OfficialDocument => ({
  form: 'named',
  issuer: COMMITTEE,
  number: { value: 5, symbol: 'KH-UBND' },
  place: 'Thanh Sơn',
  date: day('2026-01-05'),
  typeName: 'Kế hoạch',
  subject: 'Công tác thông tin đối ngoại tỉnh Thanh Sơn năm 2026',
  addressees: [],
  bases: [
    'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
    'Nghị định số 72/2015/NĐ-CP ngày 07 tháng 9 năm 2015 của Chính phủ về quản lý hoạt động thông tin đối ngoại',
  ],
  body: planBody(),
  signatures: [{ lines: ['TM. Ủy ban nhân dân', 'KT. Chủ tịch', 'Phó Chủ tịch'], name: 'Trần Thị Bình' }],
  recipients: [
    'Bộ Văn hóa, Thể thao và Du lịch',
    'Thường trực Tỉnh ủy',
    'Các sở, ban, ngành',
    'Ủy ban nhân dân các xã, phường',
  ],
  archive: 'VT, VX',
  urgency: null,
  annexes: [],
  ...overrides,
});

export function planBody(): Block[] {
  return [
    {
      kind: 'paragraph',
      text: 'Ủy ban nhân dân tỉnh ban hành Kế hoạch công tác thông tin đối ngoại năm 2026 như sau:',
    },
    { kind: 'section', title: 'Mục đích, yêu cầu' },
    { kind: 'clause', title: 'Mục đích' },
    {
      kind: 'paragraph',
      text: 'Giới thiệu hình ảnh đất nước, con người và tiềm năng của tỉnh với bạn bè quốc tế; giải thích, làm rõ kịp thời các thông tin cần làm rõ về tỉnh trên báo chí nước ngoài và mạng xã hội.',
    },
    { kind: 'clause', title: 'Yêu cầu' },
    { kind: 'point', title: '', text: 'Bám sát nhiệm vụ chính trị của tỉnh trong năm.' },
    { kind: 'point', title: '', text: 'Phân công rõ cơ quan chủ trì, cơ quan phối hợp và thời gian hoàn thành.' },
    { kind: 'section', title: 'Nhiệm vụ' },
    { kind: 'clause', title: '', text: 'Sản xuất phim ngắn giới thiệu du lịch cộng đồng bằng ba thứ tiếng, gồm:' },
    { kind: 'dash', text: 'Phim về nghề dệt truyền thống;' },
    { kind: 'dash', text: 'Phim về mùa lễ hội.' },
    { kind: 'clause', title: '', text: 'Tổ chức đoàn phóng viên nước ngoài đến tìm hiểu cửa khẩu và vùng biên giới.' },
    { kind: 'section', title: 'Tổ chức thực hiện' },
    { kind: 'paragraph', text: 'Các cơ quan, đơn vị, địa phương báo cáo kết quả trước ngày 15 tháng 11 năm 2026.' },
  ];
}

const PLAN_COLUMNS: TableBlock['columns'] = [
  { title: 'TT', width: 4, align: 'center' },
  { title: 'Nội dung', width: 22, align: 'left' },
  { title: 'Kênh', width: 8, align: 'left' },
  { title: 'Cơ quan chủ trì', width: 11, align: 'left' },
  { title: 'Cơ quan phối hợp', width: 11, align: 'left' },
  { title: 'Thời gian', width: 8, align: 'center' },
  { title: 'Địa điểm', width: 8, align: 'left' },
  { title: 'Địa bàn', width: 7, align: 'left' },
  { title: 'Ngôn ngữ', width: 6, align: 'left' },
  { title: 'Sản phẩm', width: 8, align: 'left' },
  { title: 'Kinh phí (đồng)', width: 10, align: 'right' },
  { title: 'Ghi chú', width: 6, align: 'left' },
];

/** The plan's table of twelve columns: a group before every tenth line, the sum at its end. */
export function planTable(count: number): TableBlock {
  const rows: TableRow[] = [];
  for (let at = 1; at <= count; at += 1) {
    if (at % 10 === 1) rows.push({ kind: 'group', cells: [`Nhóm việc ${Math.ceil(at / 10)}`] });
    rows.push({ kind: 'row', cells: planRow(at) });
  }
  rows.push({ kind: 'total', cells: ['Tổng cộng', `${count * 12}.500.000`, ''] });
  return { kind: 'table', columns: PLAN_COLUMNS, rows };
}

const planRow = (at: number): string[] => [
  String(at),
  `Giới thiệu lễ hội thứ ${at} của đồng bào các dân tộc với du khách`,
  'Truyền hình',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Ủy ban nhân dân xã',
  `Tháng ${(at % 12) + 1}`,
  'Làng Kon Đào',
  'Lào',
  'Anh',
  '01 phóng sự',
  '12.500.000',
  '',
];

export const planAnnex = (count: number) => ({
  title: 'Danh mục hoạt động thông tin đối ngoại năm 2026',
  landscape: true,
  body: [planTable(count)],
});
