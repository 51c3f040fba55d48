import type { Deadline } from '../answer.ts';
import { eventPatterns } from './events.ts';
import { isOtherTime } from './exceptions.ts';
import { readManner } from './manner.ts';
import { deadlinePatterns } from './patterns.ts';
import { rhythmPatterns } from './rhythms.ts';
import { openingPattern, stretchPatterns } from './stretches.ts';
import type { DeadlineContext, DeadlinePattern } from './values.ts';

/** A deadline and where its words stand in the given text. */
export interface FoundDeadline {
  deadline: Deadline;
  from: number;
  to: number;
}

interface Hit extends FoundDeadline {
  strength: DeadlinePattern['strength'];
  /** Of a date without a year. */
  monthDay?: string | undefined;
}

const wordPatterns = [openingPattern, ...rhythmPatterns, ...eventPatterns];
const patterns = [...deadlinePatterns, ...stretchPatterns, ...wordPatterns];
const digit = /\d|quý/;
/** Every pattern without a digit needs one of these; most clauses have none. */
const timeWord =
  /h[àằ]ng |mỗi |kỳ|khi |thời|đột xuất|yêu cầu|tiến độ|chỉ đạo của|trước|cuối năm|trường hợp|nếu|tháng|từng |quá |tối đa|nhất/;
/** Weaker than words of manner. */
const weak = ['condition', 'rule'];
const ranks: DeadlinePattern['strength'][] = ['date', 'rhythm', 'event', 'demand', 'rule'];
const longestClause = 6000;
const none: Deadline = { kind: 'none', text: null };

/**
 * Reads the deadline of a clause.
 * @param lower the clause in lower case; acts that it cites are blanked so that their dates stay out
 * @param verbAt character of the main verb: words of manner count only near it
 * @param hands true for reports and hand-ins, for which "theo quy định" is a deadline
 */
export function readDeadline(lower: string, verbAt: number, hands: boolean, context: DeadlineContext): FoundDeadline[] {
  const clause = (lower.length > longestClause ? lower.slice(0, longestClause) : lower).replaceAll('quí', 'quý');
  const hits = collectHits(clause, verbAt, context);
  const strong = hits.filter((hit) => !weak.includes(hit.strength));
  if (strong.length > 0) return combine(strong, context);
  const manner = readManner(clause, verbAt);
  if (manner) return [manner];
  const rule = hits[0];
  if (rule) return [rule];
  const prescribed = hands ? clause.search(/theo (?:đúng )?quy định/) : -1;
  if (prescribed < 0) return [];
  return [{ deadline: { kind: 'as_prescribed', text: 'theo quy định' }, from: prescribed, to: prescribed + 13 }];
}

/** What a row says when no deadline stands in its clause. */
export const noDeadline = (): Deadline => ({ ...none });

function collectHits(clause: string, verbAt: number, context: DeadlineContext): Hit[] {
  const hits: Hit[] = [];
  const tried = digit.test(clause) ? patterns : timeWord.test(clause) ? wordPatterns : [];
  for (const { strength, pattern, read, monthDay } of tried) {
    for (const match of clause.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      if (hits.length > 40 || hits.some((hit) => from < hit.to && to > hit.from)) continue;
      const value = read(match, context);
      if (!value || isOtherTime(clause, from, verbAt, value)) continue;
      hits.push({ deadline: { ...value, text: match[0].trim() }, from, to, strength, monthDay: monthDay?.(match) });
    }
  }
  return hits.sort((one, other) => one.from - other.from);
}

/** One deadline for the clause: dates before rhythms before events; several rhythms or a rhythm with demands are kept together. */
function combine(found: Hit[], context: DeadlineContext): FoundDeadline[] {
  const hits = comingBack(found, context);
  const best = ranks.find((rank) => hits.some((hit) => hit.strength === rank));
  const chosen = hits.filter((hit) => hit.strength === best);
  const anchored = chosen.filter((hit) => hit.deadline.bound);
  const kept = best === 'rhythm' && anchored.length > 0 ? anchored : chosen;
  const demand = best === 'rhythm' ? hits.filter((hit) => hit.strength === 'demand') : [];
  const distinct = uniqueDeadlines([...kept, ...demand]);
  const first = distinct[0];
  if (!first) return [];
  const together = best === 'rhythm' || best === 'date';
  if (distinct.length === 1 || !together) return [first];
  if (best === 'date' && first.deadline.bound === 'in')
    return [distinct.find((hit) => hit.deadline.bound !== 'in') ?? first];
  const items = distinct.flatMap((hit) => hit.deadline.items ?? [hit.deadline]);
  const text = distinct.map((hit) => hit.deadline.text).join('; ');
  return [{ deadline: { kind: 'multiple', text, items }, from: first.from, to: first.to }, ...distinct.slice(1)];
}

/** "Hàng năm, … trước ngày 15 tháng 12": a day without a year beside "hàng năm" comes back every year. */
function comingBack(hits: Hit[], context: DeadlineContext): Hit[] {
  const yearly = (hit: Hit): boolean => hit.deadline.kind === 'recurring' && hit.deadline.freq === 'yearly';
  if (!hits.some((hit) => hit.monthDay) || !(context.yearly || hits.some(yearly))) return hits;
  return hits.map((hit): Hit => {
    if (!hit.monthDay) return hit;
    const { bound, text } = hit.deadline;
    const deadline: Deadline = { kind: 'recurring', freq: 'yearly', bound, month_day: hit.monthDay, text };
    return { ...hit, strength: 'rhythm', deadline };
  });
}

function uniqueDeadlines(hits: Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter((hit) => {
    const { text: _words, ...value } = hit.deadline;
    const key = JSON.stringify(value);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
