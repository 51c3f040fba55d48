import type { Deadline } from '../answer.ts';
import type { DeadlinePattern } from './values.ts';

/** Times that an event, a demand or a rule sets; they need no digit. */
export const eventPatterns: DeadlinePattern[] = [
  {
    strength: 'event',
    pattern:
      /(?:trong (?:thời hạn|vòng|thời gian)|tối đa|không quá|chậm nhất(?: là)?|muộn nhất|sau|trước)(?: không quá| tối đa)? (?:[\p{L} ]{2,20}\()?(\d{1,3})\)? ?(ngày|tháng|giờ)( làm việc)?,? (kể từ|trước|sau|từ)([^,;.()]{0,120})/gu,
    read: (match) => offset(match),
  },
  {
    strength: 'event',
    pattern: /(?:ngay )?sau khi([^,;.()]{3,120})/g,
    read: (match) => ({ kind: 'relative', bound: 'after', event: (match[1] ?? '').trim() }),
  },
  {
    strength: 'event',
    pattern:
      /trước khi ((?:trình|ban hành|đưa|triển khai|thực hiện|thi công|phê duyệt|ký|gửi|báo cáo|tổ chức|quyết định|nghiệm thu|thanh toán|bàn giao)(?!\p{L})[^,;.()]{0,120})/gu,
    read: (match) => ({ kind: 'relative', bound: 'before', event: (match[1] ?? '').trim() }),
  },
  {
    strength: 'event',
    pattern: /(?<!sau |trước )khi ([^,;.()]{3,80} có hiệu lực(?: thi hành)?)/g,
    read: (match) => ({ kind: 'relative', bound: 'after', event: (match[1] ?? '').trim() }),
  },
  {
    strength: 'event',
    pattern: /(?<!sau |trước )khi (kết thúc[^,;.()]{0,120})/g,
    read: (match) => ({ kind: 'relative', bound: 'on', event: (match[1] ?? '').trim() }),
  },
  {
    strength: 'event',
    pattern: /trước ((?:tết|mùa|kỳ họp|dịp|khai giảng|năm học)[^,;.()]{0,60})/g,
    read: (match) => ({ kind: 'relative', bound: 'before', event: (match[1] ?? '').trim() }),
  },
  {
    strength: 'event',
    pattern:
      /trong (?:thời hạn|vòng)(?: không quá| tối đa)? (?:[\p{L} ]{2,20}\()?(\d{1,3})\)? ?(ngày|tháng)( làm việc)?/gu,
    read: (match) => ({
      kind: 'relative',
      bound: 'by',
      offset_days: Number(match[1]) * (match[2] === 'tháng' ? 30 : 1),
      ...(match[3] ? { working_days: true } : {}),
    }),
  },
  {
    strength: 'demand',
    pattern: /(?:hoặc )?khi (?:có|được) (?:yêu cầu|đề nghị|chỉ đạo)|(?:hoặc|và) theo yêu cầu|đột xuất/g,
    read: () => ({ kind: 'on_demand' }),
  },
  {
    strength: 'rule',
    pattern:
      /theo (?:đúng )?(?:tiến độ|thời gian quy định|thời hạn quy định|thời gian yêu cầu)|(?:sơ kết|tổng kết|báo cáo)[^,;.()]{0,60}(?:theo (?:sự )?chỉ đạo của)|đúng (?:thời hạn|thời gian|tiến độ)(?: quy định| yêu cầu)?/g,
    read: () => ({ kind: 'as_prescribed' }),
  },
  {
    strength: 'condition',
    pattern:
      /^(?:[^\p{L}]*(?:đồng thời|riêng|trong quá trình[^,;]{0,60}?) ?,? ?)?(?:(?:trong )?trường hợp|nếu|khi (?:có|phát hiện|phát sinh|xảy ra))(?! (?:có|cần)[),;.])[^,;]{4,160}?(?:,| thì | phải )/gu,
    read: () => ({ kind: 'conditional' }),
  },
  {
    strength: 'condition',
    pattern: / (?:nếu (?!có|cần|để|thấy|được|là)[^,;.()]{12,160}|trường hợp vượt (?:quá )?thẩm quyền)(?=[.;]?$)/g,
    read: () => ({ kind: 'conditional' }),
  },
];

function offset(match: RegExpMatchArray): Omit<Deadline, 'text'> | null {
  const [, number, unitWord, working, direction, event] = match;
  const days = Number(number) * (unitWord === 'tháng' ? 30 : 1);
  if (unitWord === 'giờ')
    return { kind: 'relative', bound: direction === 'trước' ? 'before' : 'after', event: (event ?? '').trim() };
  const ahead = direction === 'trước';
  const words = (event ?? '').replace(/^ ?(?:khi|ngày) ?/, '').trim();
  return {
    kind: 'relative',
    bound: ahead ? 'before' : 'by',
    event: words,
    offset_days: ahead ? -days : days,
    ...(working ? { working_days: true } : {}),
  };
}
