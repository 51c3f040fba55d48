import type { Block } from '../text/blocks.ts';
import type { SymbolMatch } from './symbols.ts';

/** Types that are cited by their number alone ("theo Nghị quyết 57"); the capital tells them from plain words. */
const pattern =
  /(?<!\p{L})(Nghị quyết|Nghị định|Chỉ thị|Kết luận|Thông tư|Quyết định|Công điện|Công văn)((?: s[ốôóổ] ?:?)?) (\d{1,4}[a-zA-Z]?)(?![\p{L}\d]|[/.,: -]?\d| ?[/-] ?[\p{Lu}\d])(?! (?:năm|ngày|tháng|điểm|điều|khoản|nội dung|nhiệm vụ|vấn đề|chức danh|thành viên|trường hợp|người|triệu|tỷ|đồng|xã|hộ|dự án|đơn vị|danh mục|khu|tuyến|cơ quan|lần|văn bản|mục|đồng chí|ông|bà|cá nhân|tập thể|loại|nhóm|đề tài|công trình)(?!\p{L}))/gu;

/** Finds acts that are cited by type and number alone. */
export function bareNumbersOf(block: Block): SymbolMatch[] {
  const found: SymbolMatch[] = [];
  for (const match of block.text.matchAll(pattern)) {
    const [whole, type = '', so = '', number = ''] = match;
    found.push({
      from: match.index,
      symbolFrom: match.index + whole.length - number.length,
      to: match.index + whole.length,
      type,
      withSo: so !== '',
      number,
      year: null,
      symbol: '',
      canonical: number,
    });
  }
  return found;
}
