/** What a label or the head of a column tells about a task. */
export type FieldKind = 'lead' | 'doer' | 'both' | 'partners' | 'time' | 'product';

const owner = '(?:(?:tên |các )?(?:đơn vị|cơ quan|bộ phận|tổ chức|người|lãnh đạo|cán bộ|cấp|phòng|ban) )';
const tail =
  '(?: (?:thực hiện|hoàn thành|dự kiến|đầu ra|trình|tham mưu|chính|báo cáo|ban hành|xong|triển khai|cần đạt|đạt được|soạn thảo|nhiệm vụ))*(?: ?\\([^)]{0,30}\\))?';

/** The words of a label, as a regular expression without its colon; the first that fits counts. */
export const labelShapes: [kind: FieldKind, shape: string][] = [
  ['both', `${owner}?(?:chủ trì|thực hiện)(?:,| và|/| -)? ?phối hợp${tail}`],
  ['lead', `${owner}?(?:chủ trì|đầu mối|phụ trách)${tail}`],
  ['lead', `${owner}(?:soạn thảo|chịu trách nhiệm|thường trực|tham mưu|chủ quản|được giao)${tail}`],
  ['partners', `${owner}?(?:cùng )?phối hợp${tail}`],
  ['doer', `${owner}thực hiện${tail}|(?:phân công|trách nhiệm)${tail}|thực hiện`],
  ['time', `(?:thời gian|thời hạn|tiến độ|hạn|kỳ hạn|thời điểm|mốc thời gian|hoàn thành)${tail}`],
  ['product', `(?:sản phẩm|kết quả|đầu ra)${tail}`],
];

/** What the head of a column tells; tried in order on its lower-case words. */
export const columnShapes: [kind: FieldKind | 'number' | 'task' | 'other', shape: RegExp][] = [
  ['number', /^(?:stt|tt|số tt|số thứ tự|số|no\.?|#)$/],
  ['other', /^(?:ghi chú|kinh phí|nguồn|đơn vị tính|đvt|chỉ tiêu|căn cứ|địa điểm|số lượng|cấp trình$|mục tiêu)/],
  ['both', /(?:chủ trì|thực hiện).{0,12}phối hợp/],
  ['partners', /phối hợp/],
  ['lead', /chủ trì|đầu mối|phụ trách|(?:cơ quan|đơn vị|bộ phận) (?:soạn thảo|tham mưu|được giao)/],
  ['time', /thời gian|thời hạn|tiến độ|hoàn thành|kỳ hạn|thời điểm|lộ trình|^hạn|^ngày|^tháng|^năm|mốc/],
  ['doer', /^(?:(?:tên |các )?(?:cơ quan|đơn vị|bộ phận|tổ chức|người|lực lượng)(?!\p{L})|phân công|trách nhiệm)/u],
  ['product', /sản phẩm|kết quả|đầu ra|hình thức văn bản/],
  [
    'task',
    /nhiệm vụ|nội dung|công việc|hoạt động|giải pháp|biện pháp|chỉ đạo|^tên|đề án|chương trình|hạng mục|danh mục|văn bản|việc/,
  ],
  ['doer', /thực hiện|chủ thể/],
];
/** Heads of columns that a table of visits, meetings or figures has, and a table of work has not. */
export const foreignColumns =
  /địa điểm|thành phần|số lượng|đơn giá|thành tiền|diện tích|họ và tên|họ tên|tỷ lệ|đơn vị tính/;
/** Heads that name work even where the table names nobody. */
export const plainWork = /nhiệm vụ|công việc|chỉ đạo|giải pháp/;
