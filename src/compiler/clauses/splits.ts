import { ambiguousVerbs, coordinatedVerbs, urgingWords, verbSigns } from '../lexicon/clause-words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Block } from '../text/blocks.ts';
import { phraseAt, phraseSet } from '../text/phrases.ts';
import { isCapital } from '../text/tokens.ts';
import type { Candidate, Link } from './links.ts';
import {
  afterNoun,
  afterVerb,
  datedBefore,
  insideNoun,
  objectTokens,
  onlyManner,
  onlyTime,
  verbChain,
} from './split-signs.ts';

const urgings = phraseSet(urgingWords);
/** A verb needs an object of this many tokens before the next verb can start a duty of its own. */
const shortestObject = 2;
/** The same where the next verb may be a noun. */
const longerObject = 3;
/** Behind a verb these open an adjunct: the verb has no object of its own. */
const adjunctStarts = new Set(['trong', 'theo', 'trên', 'tại', 'từ', 'bằng', 'khi', 'trước', ',', 'và', 'vào', 'ở']);
const shortestSegment = 4;
/** Last syllables of nouns behind which "tổ chức" is a noun too ("cơ quan, tổ chức"). */
const bodiesBefore = new Set(['quan', 'vị', 'thể', 'nhân', 'nghiệp', 'ngành']);
/** First syllables of what a verb makes: before them it is a verb even behind a noun that takes verbs. */
const products = new Set(['kế', 'đề', 'phương', 'báo', 'dự', 'danh', 'quy', 'văn', 'hồ', 'chương']);
/** Words behind "gửi" that bring a receiver, not an object. */
const toReceivers = new Set(['về', 'cho', 'đến', 'các', 'tới', 'qua']);

/** Whether the verb behind a link opens a row of its own. `closed`: the clause has come to its purpose or its proposal. */
export function splits(
  block: Block,
  link: Link,
  candidate: Candidate,
  objectLength: number,
  closed: boolean,
  next: number,
  lexicon: Lexicon,
): boolean {
  const { tokens } = block;
  const { name, group } = candidate;
  const rest = tokens.word[candidate.end] ?? '';
  const urged = candidate.verb > link.next;
  if (next - candidate.verb < shortestSegment || group === 'present') return false;
  if (link.kind === 'also') return !closed || coordinatedVerbs.has(name);
  if (group === 'report') return urged || (objectLength > 1 && datedBefore(block, candidate.end, next));
  if (closed && !urged) return false;
  if (tokens.word[link.next - 3] === 'việc') return false;
  const nominal = link.kind === 'comma' && !products.has(rest) && insideNoun(block, link, objectLength, lexicon);
  const doubtful = group === 'act' && !urged && (ambiguousVerbs.has(name) || nominal);
  if (objectLength < (doubtful ? longerObject : shortestObject)) return false;
  if (onlyManner(block, link, objectLength)) return false;
  if (group === 'submit') return !isCapital(tokens, candidate.end) && !toReceivers.has(rest);
  if (name === 'phối hợp') return ['với', 'cùng', 'chặt'].includes(rest);
  if (group === 'advise') return true;
  const pressed = urged && phraseAt(urgings, tokens, link.next) !== null;
  if (group === 'act' && !pressed && !coordinatedVerbs.has(name)) return false;
  const chain = verbChain(block, candidate.end, lexicon);
  const verbBehind = phraseAt(lexicon.verbs, tokens, candidate.end) !== null;
  if (doubtful && !verbBehind && !verbSigns.has(tokens.word[chain] ?? '')) return false;
  if (adjunctStarts.has(tokens.word[chain] ?? '')) return false;
  if (name === 'tổ chức' && bodiesBefore.has(tokens.word[link.next - 2] ?? '')) return false;
  if (onlyTime(block, candidate, next) || rest === tokens.word[link.next - 2]) return false;
  if (afterVerb(block, link, doubtful, lexicon) || (doubtful && afterNoun(block, link, lexicon))) return false;
  return objectTokens(block, chain, next) >= 3;
}
