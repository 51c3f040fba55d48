import { agencyListAt } from '../agencies/list.ts';
import { documentTypes } from '../lexicon/act-types.ts';
import { amendments, determiners, nounsLikeVerbs, statementWords, urgingWords } from '../lexicon/clause-words.ts';
import { openingVerbs } from '../lexicon/task-verbs.ts';
import { phraseAt, phraseSet } from '../text/phrases.ts';
import { isCapital, isWord } from '../text/tokens.ts';
import { dutyOf } from './duty.ts';
import type { Predicate, Reading } from './predicate.ts';
import { noDuty } from './reasons.ts';
import { readRole } from './role.ts';

const nouns = phraseSet([...nounsLikeVerbs, ...amendments]);
const types = phraseSet(documentTypes);
const short = phraseSet(openingVerbs);
const urgings = phraseSet(urgingWords);
/** What is issued, printed with a capital ("Cấp Giấy phép"). */
const papers = new Set(['giấy', 'phiếu', 'chứng', 'thẻ', 'sổ', 'bằng']);

/** A clause that starts with its verb, where such clauses are orders. */
export function bareVerb(reading: Reading, at: number): Predicate | null {
  const { block, piece, lexicon } = reading;
  const { tokens } = block;
  if (phraseAt(nouns, tokens, at) || citesAt(reading, at)) return noDuty(reading, 'noun_like_verb');
  const role = readRole(block, at, piece.next, lexicon);
  if (!role) return noDuty(reading, 'chair');
  if (role.verb >= piece.next) return null;
  const first = tokens.word[at] ?? '';
  if (!phraseAt(lexicon.verbs, tokens, role.verb) && role.kind === 'implicit' && phraseAt(lexicon.verbs, tokens, at))
    role.verb = at;
  const verb = phraseAt(lexicon.verbs, tokens, role.verb) ?? shortVerb(reading, role.verb);
  const lone = verb !== null && verb.next - at <= 2 && verb.next >= piece.next - 1 && !isWord(tokens, verb.next);
  if (lone && role.kind === 'implicit') return null;
  const behind = tokens.word[role.verb] === ',' ? role.verb + 1 : role.verb;
  const named = role.verb > at && isCapital(tokens, behind) && agencyListAt(block, behind, lexicon).items.length > 0;
  if (named && role.kind === 'implicit') return null;
  if (!verb && role.kind === 'implicit' && agencyListAt(block, behind, lexicon).items.length > 0) return null;
  if (first === 'giao' && isCapital(tokens, at + 1)) return null;
  const known = verb !== null || role.kind !== 'implicit' || mannered(reading, at, role.verb);
  return known ? dutyOf(reading, role) : null;
}

/** "Chỉ thị số 32-CT/TW …": a clause that goes on with the next act of a list. */
function citesAt({ block }: Reading, at: number): boolean {
  const type = phraseAt(types, block.tokens, at);
  return type !== null && (block.tokens.word[type.next] === 'số' || /^\d/.test(block.tokens.word[type.next] ?? ''));
}

/** "Khẩn trương dọn kênh …": a manner before a verb that no list knows, not before a noun ("cần sự phối hợp"). */
function mannered({ block, lexicon }: Reading, at: number, verb: number): boolean {
  const word = block.tokens.word[verb] ?? '';
  const noun = determiners.has(word) || statementWords.has(word) || ['sự', 'một', 'để', 'về', 'hơn'].includes(word);
  return verb > at && !noun && !isCapital(block.tokens, verb) && phraseAt(lexicon.manners, block.tokens, at) !== null;
}

/** "Cấp thuốc …", "Thu phí …": a short verb with an object. */
function shortVerb({ block, piece }: Reading, at: number): { next: number } | null {
  const { tokens } = block;
  const verb = phraseAt(nouns, tokens, at) ? null : phraseAt(short, tokens, at);
  return verb &&
    piece.next - verb.next >= 2 &&
    (!isCapital(tokens, verb.next) || papers.has(tokens.word[verb.next] ?? ''))
    ? verb
    : null;
}

/** "Chủ trì, phối hợp với A xây dựng …", "Thường xuyên kiểm tra …": nobody speaks so but to give work. */
export function roleClause(reading: Reading, at: number): Predicate | null {
  const { tokens } = reading.block;
  const { word } = tokens;
  const role = ['chủ trì', 'phối hợp'].includes(`${word[at]} ${word[at + 1]}`);
  const urged = !role && isCapital(tokens, at) && phraseAt(urgings, tokens, at) !== null;
  if (!role && !urged) return null;
  const clause = bareVerb(reading, at);
  if (!clause) return null;
  return (role ? clause.role.coordinators.length > 0 : clause.role.verb > at) ? clause : null;
}
