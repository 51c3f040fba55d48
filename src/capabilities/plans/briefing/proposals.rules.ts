import { type Day, formatDay } from '../../../kernel/day.ts';
import type { Proposal } from './briefing.rules.ts';

/** The first letter small, for words that go on in a sentence; an abbreviation keeps its capitals. */
export const asPart = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** What was due and is not there: to be finished by a day. */
export const toFinish = (action: string, dueOn: Day): Proposal => ({
  short: `Hoàn thành chậm nhất ngày ${formatDay(dueOn)}`,
  words: `hoàn thành việc ${asPart(action)}`,
  dueOn,
});

/** What is due soon: as it was ordered. */
export const inTime = (action: string, dueOn: Day): Proposal => ({
  short: 'Thực hiện đúng hạn',
  words: `bảo đảm đúng hạn việc ${asPart(action)}`,
  dueOn,
});

/** What waits for the leader concludes for nobody else. */
export const toDecide = (what: string): Proposal => ({
  short: 'Cho ý kiến',
  words: `Cho ý kiến về: ${what}`,
  dueOn: null,
});
