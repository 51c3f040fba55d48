import type { Day } from '../../../kernel/day.ts';

type Proposal = { readonly words: string; readonly dueOn: Day | null };

/** The first letter small, for words that go on in a sentence; an abbreviation keeps its capitals. */
export const asPart = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** What was due and is not there: to be finished by a day. */
export const toFinish = (action: string, dueOn: Day): Proposal => ({
  words: `hoàn thành việc ${asPart(action)}`,
  dueOn,
});

/** What is due soon: as it was ordered. */
export const inTime = (action: string, dueOn: Day): Proposal => ({
  words: `bảo đảm đúng hạn việc ${asPart(action)}`,
  dueOn,
});

/** What waits for the leader concludes for nobody else. */
export const toDecide = (what: string): Proposal => ({ words: `Cho ý kiến về: ${what}`, dueOn: null });
