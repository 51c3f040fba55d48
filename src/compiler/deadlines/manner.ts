import type { FoundDeadline } from './deadline.ts';

/** Words of manner that count as a deadline only near the verb and not in a purpose or a wished result. */
const mannerWords: { pattern: RegExp; kind: 'ongoing' | 'prompt' | 'urgent'; reach: number }[] = [
  { pattern: /(?<!chi |phí |sách |toán |kinh phí )thường xuyên/g, kind: 'ongoing', reach: 70 },
  {
    pattern:
      /khẩn trương|gấp rút|hỏa tốc|(?:triển khai|thực hiện|báo cáo) khẩn cấp|ngay lập tức|tức thời|(?<=(?:triển khai|thực hiện|tổ chức|rà soát|báo cáo|chuyển|xử lý|giải quyết|khắc phục|thông báo|kiểm tra|đình chỉ|dừng|chấn chỉnh|chỉ đạo|tiến hành|thành lập|gửi|có) )ngay(?! (?:từ|trong|sau|khi|cả|tại|chính|đầu|ngắn|thẳng|đến|ở|trước|bên|cạnh|thực chất))(?!\p{L})/gu,
    kind: 'urgent',
    reach: 70,
  },
  { pattern: /kịp thời/g, kind: 'prompt', reach: 75 },
];
/** Behind these words a manner is wished for, not ordered. */
const wished = /(?<!\p{L})(?:để|nhằm|đảm bảo|bảo đảm|đáp ứng|phục vụ|theo hướng|góp phần|nhất là)(?!\p{L})/u;

/** The word of manner that holds for the main verb, or null. */
export function readManner(clause: string, verbAt: number): FoundDeadline | null {
  for (const { pattern, kind, reach } of mannerWords) {
    for (const match of clause.matchAll(pattern)) {
      if (match.index > verbAt + reach) break;
      if (kind === 'prompt' && wished.test(clause.slice(Math.min(verbAt, match.index), match.index))) continue;
      return { deadline: { kind, text: match[0] }, from: match.index, to: match.index + match[0].length };
    }
  }
  return null;
}
