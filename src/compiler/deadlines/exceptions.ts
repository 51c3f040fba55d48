import type { Deadline } from '../answer.ts';

const eventNoun =
  /(?:hội nghị|hội thảo|đại hội|kỳ họp|cuộc họp|phiên họp|lễ|kỳ thi|hội chợ|liên hoan|hội thi|giải)(?!\p{L})/u;
const heldThere = /(?:tổ chức|diễn ra|khai mạc|họp|hiệu lực|hiệu lực thi hành)(?: ?(?:vào|từ|kể từ|trong|,))? ?$/;
const purpose = /(?<!\p{L})(?:để|nhằm|phục vụ|góp phần|từng quý|từng tháng|có bước|giai đoạn)(?!\p{L})/u;
/** Characters before a time in which the words that make it no deadline stand. */
const lookBehind = 120;

/**
 * Whether a time is none of the duty: the day of an event that the clause mentions, a year that belongs
 * to the purpose of the work, punctuality as a wished quality.
 */
export function isOtherTime(clause: string, from: number, verbAt: number, value: Omit<Deadline, 'text'>): boolean {
  const before = clause.slice(Math.max(verbAt, from - lookBehind, 0), from);
  if (value.kind === 'as_prescribed')
    return clause.startsWith('đúng', from) && /(?:đảm bảo|bảo đảm)(?!\p{L})/u.test(before);
  if (value.kind === 'relative' && value.bound === 'before') return purpose.test(before);
  if (value.kind !== 'date' && value.kind !== 'period') return false;
  if (value.bound === 'in' && /^\d{4}$/.test(value.value ?? '') && purpose.test(before)) return true;
  if (value.bound !== 'in' && value.bound !== 'on') return false;
  const held = heldThere.exec(before);
  return held !== null && eventNoun.test(before.slice(0, held.index));
}
