import type { Lexicon } from '../lexicon/lexicon.ts';
import { phraseAt } from '../text/phrases.ts';
import type { Tokens } from '../text/tokens.ts';
import { isCapital, isWord } from '../text/tokens.ts';
import { bodyAt } from './body.ts';
import { groupAt } from './group.ts';
import type { AgencyMatch } from './match.ts';
import { nameTail, peopleCommittee, placeAt, territoryTail } from './territory.ts';

/** Names inside names ("Văn phòng Ban Chỉ đạo Bộ …") are followed this deep. */
const deepest = 3;
/** Words that open a group or a People's Committee. */
const openers = new Set(['các', 'từng', 'mọi', 'mỗi', 'những', 'tất', 'toàn', 'hệ', 'ubnd', 'ủy']);
/** First syllables of offices that share a body over a comma: "Giám đốc, Thủ trưởng các Sở". */
const sharedOffices = new Set(['giám', 'thủ', 'lãnh', 'chủ', 'bí', 'hiệu', 'trưởng', 'phó']);

/**
 * The agency that starts at a token, or null.
 * @param inList a single noun without "các" counts too ("…, đơn vị liên quan")
 */
export function agencyAt(tokens: Tokens, at: number, lexicon: Lexicon, inList = false, depth = 0): AgencyMatch | null {
  if (depth > deepest || at >= tokens.count || !isWord(tokens, at) || !mayBegin(tokens, at, lexicon)) return null;
  const known = wholeName(tokens, at, lexicon, depth);
  const built =
    committee(tokens, at, lexicon) ??
    office(tokens, at, lexicon, depth) ??
    bodyAt(tokens, at, lexicon, depth, agencyAt);
  // A name that an installation teaches must not hide what the pattern knows about it, such as its field.
  if (known && !(built && built.next >= known.next)) return known;
  return built ?? groupAt(tokens, at, lexicon, inList, depth, agencyAt);
}

/** Whether any list has a phrase that begins with the word: nearly all words begin none. */
function mayBegin(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  const word = tokens.word[at] ?? '';
  if (openers.has(word) || lexicon.groupNouns.next.has(word) || lexicon.bodyHeads.next.has(word)) return true;
  return lexicon.personHeads.next.has(word) || lexicon.wholeNames.next.has(word);
}

function wholeName(tokens: Tokens, at: number, lexicon: Lexicon, depth: number): AgencyMatch | null {
  if (!isCapital(tokens, at)) return null;
  const name = phraseAt(lexicon.wholeNames, tokens, at);
  return name && { from: at, next: nameTail(tokens, name.next, lexicon, depth, agencyAt), kind: 'body' };
}

function committee(tokens: Tokens, at: number, lexicon: Lexicon): AgencyMatch | null {
  const next = peopleCommittee(tokens, at);
  return next < 0 ? null : { from: at, next: territoryTail(tokens, next, lexicon), kind: 'committee' };
}

function office(tokens: Tokens, at: number, lexicon: Lexicon, depth: number): AgencyMatch | null {
  const head = depth > deepest ? null : phraseAt(lexicon.personHeads, tokens, at);
  if (!head) return null;
  const comrades = head.value.toLowerCase().endsWith('đồng chí')
    ? phraseAt(lexicon.personHeads, tokens, head.next)
    : null;
  if (comrades && tokens.word[comrades.next] === 'khác') return { from: at, next: comrades.next + 1, kind: 'person' };
  const unit = unitInOffice(tokens, at, head.next, lexicon, depth);
  if (unit) return unit;
  const separator = tokens.word[head.next];
  const shares = separator !== ',' || sharedOffices.has(tokens.word[at] ?? '');
  if (!shares && phraseAt(lexicon.personHeads, tokens, head.next + 1) && isCapital(tokens, at))
    return { from: at, next: head.next, kind: 'person' };
  if (separator === ',' || separator === 'và' || separator === '-') {
    const second =
      phraseAt(lexicon.personHeads, tokens, head.next + 1) && office(tokens, head.next + 1, lexicon, depth + 1);
    if (second) return { ...second, from: at };
  }
  const of = tokens.word[head.next] === 'của' ? head.next + 1 : head.next;
  const where = agencyAt(tokens, of, lexicon, true, depth + 1);
  if (where) return { ...where, from: at, kind: 'person' };
  const place = head.value.includes(' ') && isCapital(tokens, at) ? placeAt(tokens, of, lexicon) : of;
  if (place > of) return { from: at, next: place, kind: 'person' };
  const bare = isCapital(tokens, of) ? phraseAt(lexicon.groupNouns, tokens, of) : null;
  if (bare && isCapital(tokens, at)) return { from: at, next: bare.next, kind: 'person' };
  const field = phraseAt(lexicon.fields, tokens, of);
  if (field && isCapital(tokens, of)) return { from: at, next: field.next, kind: 'person' };
  const named = capitalRun(tokens, of);
  return named > of + 1 && isCapital(tokens, at) ? { from: at, next: named, kind: 'person', individual: true } : null;
}

/** "Trưởng Ban quản lý …": the last word of the office opens the name of the body. */
function unitInOffice(tokens: Tokens, at: number, next: number, lexicon: Lexicon, depth: number): AgencyMatch | null {
  const last = next - 1;
  if (last === at || !['ban', 'phòng', 'đoàn'].includes(tokens.word[last] ?? '') || !isCapital(tokens, last))
    return null;
  const body = agencyAt(tokens, last, lexicon, false, depth + 1);
  return body && body.kind === 'body' && body.next > next ? { from: at, next: body.next, kind: 'person' } : null;
}

function capitalRun(tokens: Tokens, at: number): number {
  let next = at;
  while (next < at + 6 && isCapital(tokens, next)) next += 1;
  return next;
}
