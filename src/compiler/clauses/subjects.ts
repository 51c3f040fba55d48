import type { AgencyList } from '../agencies/list.ts';
import { coordinatedVerbs, statementWords } from '../lexicon/clause-words.ts';
import { phraseAt, phraseSet } from '../text/phrases.ts';
import { isCapital, printedTokens } from '../text/tokens.ts';
import { dutyOf } from './duty.ts';
import { executorsUntil } from './executors.ts';
import { modalAfter } from './norms.ts';
import type { Predicate, Reading } from './predicate.ts';
import type { NoDuty } from './reasons.ts';
import { noDuty } from './reasons.ts';
import type { Role } from './role.ts';
import { readRole } from './role.ts';
import { subjectEnd } from './subject-end.ts';

/** Tokens between a subject and the modal that binds it, when a description or more names stand between. */
const farthestModal = 150;
/** The same for a verb without a modal. */
const farthestVerb = 9;
/** Characters of a clause that are searched for words. */
const longestClause = 600;
/** Characters behind a name in which its function is told. */
const longestDescription = 160;
/** What refers to the duties of those who are named before. */
const references = phraseSet([
  'trong phạm vi',
  'theo chức năng',
  'căn cứ chức năng',
  'theo nhiệm vụ',
  'theo thẩm quyền',
]);

/** Behind "sẽ" these tell a consequence ("sẽ bị xử lý"), not work. */
const futureConsequences = new Set(['được', 'bị', 'chịu', 'phải', 'xem', 'xử', 'phê', 'kiểm', 'kỷ', 'có', 'là']);

/** The clause of a named subject; `behind` is the token where its verb should stand. */
export function subjectAt(reading: Reading, named: AgencyList, behind: number): Predicate | null {
  if (narrates(reading, named.next, behind)) return noDuty(reading, 'narration');
  if (entitles(reading, behind) || describes(reading, behind)) return noDuty(reading, 'statement');
  const read = readAt(reading, behind);
  if (typeof read !== 'string')
    return { ...dutyOf(reading, read.role), subject: named.items, told: 'subject', flags: read.flags };
  if (read === 'chair') return noDuty(reading, read);
  return boundLater(reading, named, behind) ?? noDuty(reading, read);
}

/** "Báo X ngày 26 tháng 3 năm 2019 đưa tin", "Văn phòng thông báo để các đơn vị biết": told, not ordered. */
function narrates({ block, piece }: Reading, from: number, behind: number): boolean {
  const between = block.lower.slice(block.tokens.end[from - 1] ?? 0, block.tokens.start[behind] ?? block.lower.length);
  if (/^,? ?ngày \d{1,2}[^;]{0,24}\d{4}/.test(between)) return true;
  const told = block.lower.slice(block.tokens.start[behind] ?? 0, block.tokens.end[piece.next - 1] ?? 0);
  return /^(?:xin |trân trọng )?thông báo (?:để|đến|tới|kết luận|ý kiến).{0,200}biết/.test(told);
}

/** "Tổ chức tham gia … được hưởng …": what is granted is no duty. */
function entitles({ block, piece }: Reading, behind: number): boolean {
  const start = block.tokens.start[behind] ?? 0;
  const words = block.lower.slice(start, Math.min(block.tokens.end[piece.next - 1] ?? 0, start + longestClause));
  return (
    /(?:được hưởng|có quyền|được quyền|được phép|được miễn)/.test(words) &&
    !/(?:^| )(?:phải|trách nhiệm|chủ trì) /.test(words.slice(0, 60))
  );
}

/** "Phòng X trực thuộc Vụ Y có chức năng …": what a body is for; its duties follow. */
function describes({ block, piece }: Reading, behind: number): boolean {
  const start = block.tokens.start[behind] ?? 0;
  const words = block.lower.slice(start, Math.min(block.tokens.end[piece.next - 1] ?? 0, start + longestDescription));
  return /(?:^| )có chức năng (?!nhiệm vụ|và nhiệm vụ)/.test(words) && !/(?:trách nhiệm|nhiệm vụ)/.test(words);
}

/** The role behind a subject, or why none was found. */
function readAt({ block, piece, lexicon }: Reading, behind: number): { role: Role; flags: string[] } | NoDuty {
  const { word } = block.tokens;
  const opens = word[behind] ?? '';
  const bound = phraseAt(lexicon.modals, block.tokens, behind);
  const post = opens === 'là' || opens === 'làm';
  const flags = bound ? ['inline_subject', 'bound_by_modal'] : ['inline_subject'];
  if (opens === 'đã') return 'past';
  if (opens === 'sẽ') flags.push('future_statement');
  const verb = phraseAt(lexicon.verbs, block.tokens, opens === 'không' ? behind + 1 : behind);
  if (statementWords.has(opens) && !post && !bound && !(verb && (opens === 'không' || opens === 'có')))
    return 'statement';
  const role = readRole(block, opens === 'không' ? behind + 1 : behind, piece.next, lexicon);
  if (!role) return 'chair';
  if (role.verb >= piece.next) return 'agency_without_verb';
  if (post && role.kind !== 'lead') return 'statement';
  if (opens === 'sẽ' && futureConsequences.has(word[role.verb] ?? '')) return 'future';
  const known = phraseAt(lexicon.verbs, block.tokens, role.verb) !== null;
  const named = known && isCapital(block.tokens, role.verb) && word[role.verb - 1] === ',';
  if ((!known || named) && role.kind === 'implicit' && !bound) return 'agency_without_verb';
  return { role, flags };
}

/** A modal, a reference to the duties of the subject, or a strong verb, somewhere behind the first name. */
function boundLater(reading: Reading, named: AgencyList, behind: number): Predicate | null {
  const { block, piece, lexicon } = reading;
  const end = Math.min(piece.next, behind + farthestModal);
  const modal = modalAfter(reading, behind, end);
  const within = modal < 0 ? dutiesAt(reading, behind, end) : null;
  const near = modal < 0 && !within ? verbNear(reading, behind) : -1;
  const at = within?.verb ?? Math.max(modal, near);
  if (at < 0) return null;
  const role = readRole(block, at, piece.next, lexicon);
  if (!role || role.verb >= piece.next) return null;
  const answers = ['trước', 'về'].includes(block.tokens.word[role.verb] ?? '');
  if (role.kind === 'implicit' && !answers && phraseAt(lexicon.verbs, block.tokens, role.verb) === null) return null;
  const subject = near >= 0 ? named.items : executorsUntil(reading, named, within?.from ?? at);
  const flags = modal < 0 ? ['inline_subject'] : ['inline_subject', 'bound_by_modal'];
  return { ...dutyOf(reading, role), subject, told: 'subject', flags };
}

/** "…, các đại biểu trong phạm vi nhiệm vụ của mình giám sát …": where the reference starts, and the verb behind it. */
function dutiesAt(
  { block, piece, lexicon }: Reading,
  from: number,
  end: number,
): { from: number; verb: number } | null {
  for (let at = from; at < end; at += 1) {
    if (!phraseAt(references, block.tokens, at)) continue;
    const verb = subjectEnd(block, at, piece.next, lexicon);
    return verb > at && phraseAt(lexicon.verbs, block.tokens, verb) ? { from: at, verb } : null;
  }
  return null;
}

/** The verb that follows a name whose last words no list knows ("các tổ chức thành viên của Mặt trận vận động …"), or -1. */
function verbNear({ block, lexicon }: Reading, behind: number): number {
  const { tokens } = block;
  for (let at = behind; at < behind + farthestVerb; at += 1) {
    const word = tokens.word[at] ?? '';
    if (
      statementWords.has(word) ||
      /^[^\p{L}]/u.test(word) ||
      ['của', 'về', 'khi', 'để'].includes(tokens.word[at - 1] ?? '')
    )
      return -1;
    const verb = phraseAt(lexicon.verbs, tokens, at);
    if (verb && !isCapital(tokens, at) && coordinatedVerbs.has(printedTokens(block.lower, tokens, at, verb.next)))
      return at;
  }
  return -1;
}
