import { callings, workLikeCallings } from '../lexicon/agency-descriptions.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { phraseAt, phraseSet } from '../text/phrases.ts';
import type { Tokens } from '../text/tokens.ts';
import { isCapital, isWord } from '../text/tokens.ts';

/** Last syllables of heads whose names say what the body does. */
const namedByCalling = new Set(['ty', 'tâm', 'lý', 'nghiệp', 'đoàn', 'viện', 'trường', 'huy', 'đạo']);
const callingTree = phraseSet([
  ...callings,
  ...workLikeCallings,
  'phát triển',
  'hỗ trợ',
  'xúc tiến',
  'kiểm soát',
  'ứng dụng',
  'ứng phó',
  'phòng, chống',
  'phòng chống',
  'cải cách',
  'chuyển đổi',
]);
const longestCalling = 20;
/** Nouns of which one syllable alone is a verb. */
const nounEnds = new Set([
  'công trình',
  'chương trình',
  'quy trình',
  'lộ trình',
  'thể thao',
  'trung cấp',
  'cao cấp',
  'môi trường',
  'thị trường',
  'tổng hợp',
  'giao thông',
  'giao dịch',
]);

/**
 * "Công ty Cổ phần tư vấn đầu tư xây dựng Sông Đà": token of the capital or the place that closes what a company, a centre
 * or a board of projects lives by, or `next`.
 */
export function callingAhead(tokens: Tokens, at: number, next: number, lexicon: Lexicon): number {
  if (isCapital(tokens, next) || !namedByCalling.has(tokens.word[at - 1] ?? '')) return next;
  for (let here = next; here < Math.min(next + longestCalling, tokens.count); ) {
    if (here > next + 1 && isCapital(tokens, here)) return phraseAt(lexicon.bodyHeads, tokens, here) ? next : here;
    if (here > next + 1 && tokens.word[here + 1] !== 'hội' && phraseAt(lexicon.territory, tokens, here)) return here;
    const calling = phraseAt(callingTree, tokens, here) ?? nounAt(tokens, here);
    const ends = [lexicon.stops, lexicon.verbs, lexicon.manners, lexicon.modals];
    const joined = here > next && (['và', '-'].includes(tokens.word[here] ?? '') || ofWorks(tokens, here));
    if (!calling && !joined && (!isWord(tokens, here) || ends.some((tree) => phraseAt(tree, tokens, here))))
      return next;
    here = calling?.next ?? here + 1;
  }
  return next;
}

/** "… đầu tư xây dựng các công trình giao thông": a plural inside the name. */
function ofWorks(tokens: Tokens, at: number): boolean {
  return tokens.word[at] === 'các' && ['công', 'dự', 'khu', 'cụm'].includes(tokens.word[at + 1] ?? '');
}

function nounAt(tokens: Tokens, at: number): { next: number } | null {
  return nounEnds.has(`${tokens.word[at]} ${tokens.word[at + 1]}`) ? { next: at + 2 } : null;
}

/** Whether a token is one of the syllables of such a noun. */
export function inNoun(tokens: Tokens, at: number): boolean {
  return nounAt(tokens, at - 1) !== null || nounAt(tokens, at) !== null;
}
