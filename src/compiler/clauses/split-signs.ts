import { mannerSyllables, nounUses } from '../lexicon/clause-words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { VerbGroup } from '../lexicon/task-verbs.ts';
import { wordList } from '../lexicon/words.ts';
import type { Block } from '../text/blocks.ts';
import { phraseAt, phraseSet } from '../text/phrases.ts';
import { isCapital, isNumber, printedTokens } from '../text/tokens.ts';
import type { Candidate, Link } from './links.ts';
import { skipTime } from './openings.ts';

/** What goes to somebody else has an object of its own: "và tổ chức thực hiện, gửi một bản …". */
const handsOver: ReadonlySet<VerbGroup> = new Set(['submit', 'report', 'present']);
/** Tokens in which the day of a report is looked for. */
const farthestDate = 40;
/** Tokens before a link in which a noun is looked for that takes verbs. */
const farthestNoun = 14;

/** "thể chế hóa đầy đủ và thực hiện có hiệu quả chủ trương …": with only a manner before the link the object is shared. */
export function onlyManner(block: Block, link: Link, objectLength: number): boolean {
  if (objectLength > 6) return false;
  const { word } = block.tokens;
  for (let at = link.next - 2; at > link.next - 2 - objectLength; at -= 1)
    if (!mannerSyllables.has(word[at] ?? '')) return false;
  return true;
}

/** Token behind verbs that share their object with the one before ("rà soát, loại bỏ các thủ tục"). */
export function verbChain(block: Block, at: number, lexicon: Lexicon): number {
  const { word } = block.tokens;
  let here = at;
  for (let steps = 0; steps < 4; steps += 1) {
    const behind = [',', 'và'].includes(word[here] ?? '') ? here + 1 : here;
    const verb = phraseAt(lexicon.verbs, block.tokens, behind);
    if (!verb || isCapital(block.tokens, behind) || (behind > here && handsOver.has(verb.value))) return here;
    here = verb.next;
  }
  return here;
}

/** ", thực hiện ngay trong quý I": a verb with nothing but a time is the deadline of the verb before. */
export function onlyTime(block: Block, candidate: Candidate, next: number): boolean {
  const { word } = block.tokens;
  const from = word[candidate.end] === 'ngay' ? candidate.end + 1 : candidate.end;
  const time = skipTime(block.tokens, from, next);
  return time > from && next - time <= 2;
}

/** A report with a day or a rhythm of its own is a duty of its own. */
export function datedBefore(block: Block, at: number, next: number): boolean {
  const { tokens } = block;
  for (let here = at; here < Math.min(next, at + farthestDate); here += 1) {
    const word = tokens.word[here] ?? '';
    const behind = tokens.word[here + 1] ?? '';
    if (word === 'trước' && (behind === 'ngày' || isNumber(tokens, here + 1))) return true;
    if (
      [
        'chậm nhất',
        'định kỳ',
        'theo quy',
        'đúng quy',
        'đúng thời',
        'trong tháng',
        'trong quý',
        'hàng năm',
        'hằng năm',
        'hàng quý',
        'hằng quý',
        'hàng tháng',
        'hằng tháng',
      ].includes(`${word} ${behind}`)
    )
      return true;
  }
  return false;
}

/** "kiểm tra, giám sát việc …": the word before is a verb that shares the object. `doubtful`: the word behind may be a noun. */
export function afterVerb(block: Block, link: Link, doubtful: boolean, lexicon: Lexicon): boolean {
  const before = link.next - 2;
  for (let length = 1; length <= 3; length += 1) {
    const verb = phraseAt(lexicon.verbs, block.tokens, before - length + 1);
    if (verb && verb.next === before + 1) return doubtful || !asNoun(block, before - length + 1, before + 1);
  }
  return false;
}

/** "chính sách về đầu tư, …", "thị trường xuất khẩu, …": the verb before is a noun there. */
function asNoun({ tokens, lower }: Block, at: number, next: number): boolean {
  const governed = ['về', 'của', 'cho', 'trong', 'từ'].includes(tokens.word[at - 1] ?? '');
  return governed || nounUses.has(printedTokens(lower, tokens, at, next));
}

/** "công tác tuyên truyền, phổ biến …": inside a noun phrase opened by a nominaliser right before the list. */
export function afterNoun(block: Block, link: Link, lexicon: Lexicon): boolean {
  const { word } = block.tokens;
  for (let at = link.next - 2; at > link.next - 9 && at > 0; at -= 1) {
    if (word[at] === ',' || word[at] === ';') return false;
    if (['việc', 'tác'].includes(word[at] ?? '') && phraseAt(lexicon.verbs, block.tokens, at + 1)) return true;
  }
  return false;
}

const workWithVerb = phraseSet(
  wordList('chương trình | chính sách | đề án | dự án | phương án | mô hình | quy chế | dịch vụ'),
);

/** "các chương trình hỗ trợ sản xuất, xây dựng nông thôn mới": a noun that took a verb before may take another. */
export function insideNoun(block: Block, link: Link, objectLength: number, lexicon: Lexicon): boolean {
  const { tokens } = block;
  for (let at = Math.max(link.next - 1 - objectLength, link.next - farthestNoun, 0); at < link.next - 2; at += 1) {
    const noun = phraseAt(workWithVerb, tokens, at);
    if (noun && noun.next < link.next - 1 && phraseAt(lexicon.verbs, tokens, noun.next)) return true;
  }
  return false;
}

export function objectTokens(block: Block, at: number, next: number): number {
  let count = 0;
  for (let here = at; here < next && count < 6; here += 1) {
    if ([',', ';', ')'].includes(block.tokens.word[here] ?? '')) break;
    count += 1;
  }
  return count;
}
