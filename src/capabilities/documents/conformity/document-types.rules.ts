import { folded } from './words.rules.ts';

/** NĐ 30/2020, Phụ lục III, mục I: the types of administrative papers and what stands for them in a symbol. */
const TYPES: readonly (readonly [name: string, abbreviation: string | null])[] = [
  ['Nghị quyết', 'NQ'],
  ['Quyết định', 'QĐ'],
  ['Chỉ thị', 'CT'],
  ['Quy chế', 'QC'],
  ['Quy định', 'QyĐ'],
  ['Thông cáo', 'TC'],
  ['Thông báo', 'TB'],
  ['Hướng dẫn', 'HD'],
  ['Chương trình', 'CTr'],
  ['Kế hoạch', 'KH'],
  ['Phương án', 'PA'],
  ['Đề án', 'ĐA'],
  ['Dự án', 'DA'],
  ['Báo cáo', 'BC'],
  ['Biên bản', 'BB'],
  ['Tờ trình', 'TTr'],
  ['Hợp đồng', 'HĐ'],
  ['Công điện', 'CĐ'],
  ['Bản ghi nhớ', 'BGN'],
  ['Bản thỏa thuận', 'BTT'],
  ['Giấy ủy quyền', 'GUQ'],
  ['Giấy mời', 'GM'],
  ['Giấy giới thiệu', 'GGT'],
  ['Giấy nghỉ phép', 'GNP'],
  ['Phiếu gửi', 'PG'],
  ['Phiếu chuyển', 'PC'],
  ['Phiếu báo', 'PB'],
  ['Thư công', null],
];

/** Papers inside an office that the decree does not name; their first words are a type all the same. */
const INSIDE = ['Phiếu trình', 'Đề cương', 'Danh sách', 'Lịch công tác'];

export interface DocumentType {
  readonly name: string;
  readonly abbreviation: string | null;
  /** named by the decree */
  readonly ruled: boolean;
}

const byLetters = new Map<string, DocumentType>([
  ...INSIDE.map((name) => [folded(name), { name, abbreviation: null, ruled: false }] as const),
  ...TYPES.map(([name, abbreviation]) => [folded(name), { name, abbreviation, ruled: true }] as const),
]);

export const ABBREVIATIONS: ReadonlySet<string> = new Set(TYPES.flatMap(([, abbreviation]) => abbreviation ?? []));

/** The type whose name the line is, however it is written. */
export const documentType = (line: string): DocumentType | null => byLetters.get(folded(line)) ?? null;
