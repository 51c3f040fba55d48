import type { AgencyList, NamedAgency } from '../agencies/list.ts';
import { agencyListAt } from '../agencies/list.ts';
import { tidyName } from '../agencies/name.ts';
import type { Modality } from '../answer.ts';
import { commandWords, nounStarts, nounsLikeVerbs, statementWords } from '../lexicon/clause-words.ts';
import { phraseAt, phraseSet, phrasesOf } from '../text/phrases.ts';
import { isCapital, isWord, printedTokens } from '../text/tokens.ts';
import { skipManners } from './openings.ts';
import type { ClauseContext, Predicate, Reading } from './predicate.ts';
import { noDuty } from './reasons.ts';
import type { Role } from './role.ts';
import { readRole } from './role.ts';
import { subjectEnd } from './subject-end.ts';

const commands = phrasesOf(commandWords);
const nouns = phraseSet(nounsLikeVerbs);
/** Tokens behind a list of names over which a modal, and any verb, still belongs to them. */
const farthest = { modal: 90, verb: 18, name: 14 };
const roleOpeners = phraseSet(['chủ trì', 'phối hợp', 'có trách nhiệm', 'chịu trách nhiệm', 'làm', 'là']);

/** Reads what stands at a token: a command to somebody, a subject with its verb, or a verb alone. */
export function predicateAt(reading: Reading, at: number, context: ClauseContext): Predicate | null {
  const { block, piece, lexicon } = reading;
  const named = agencyListAt(block, at, lexicon, false, true);
  const behind = named.items.length > 0 ? subjectEnd(block, named.next, piece.next, lexicon) : at;
  const command =
    phraseAt(commands, block.tokens, skipManners(block.tokens, behind, piece.next, lexicon)) ??
    phraseAt(commands, block.tokens, behind);
  const own = command !== null && isOwnWork(reading, command.next);
  if (command && (named.items.length === 0 || command.value !== 'order' || !own)) {
    const told = commandAt(reading, command.next, command.value);
    if (told) return told;
    if (named.items.length > 0 && !own)
      return context.bareVerbs ? bareVerb(reading, command.next, { ...context, anyVerb: false }) : null;
  }
  if (named.items.length > 0)
    return narrates(reading, named.next, behind)
      ? noDuty(reading, 'narration')
      : subjectAt(reading, named.items, behind);
  return context.bareVerbs ? bareVerb(reading, at, context) : null;
}

/** "Sở X chỉ đạo Phòng Y …" is work of X; "UBND tỉnh yêu cầu Sở X …" is work of X given by another. */
function isOwnWork({ block }: Reading, next: number): boolean {
  return block.tokens.word[next - 1] === 'đạo' || block.tokens.word[next - 2] === 'phân';
}

function commandAt(reading: Reading, at: number, modality: Modality): Predicate | null {
  const { block, piece, lexicon } = reading;
  const known = agencyListAt(block, at, lexicon, true, true);
  const list = known.items.length > 0 ? known : unknownNames(reading, at);
  if (list.items.length === 0 || list.next > piece.next || block.tokens.word[at - 1] === 'đạo')
    return noDuty(reading, 'command_without_duty');
  const behind = subjectEnd(block, list.next, piece.next, lexicon);
  const near = readRole(block, behind, piece.next, lexicon);
  if (!near) return noDuty(reading, 'chair');
  const far = opensDuty(reading, near) ? behind : laterVerb(reading, behind);
  const role = far === behind ? near : readRole(block, far, piece.next, lexicon);
  if (!role || far < 0 || role.verb >= piece.next) return noDuty(reading, 'command_without_duty');
  return { ...duty(reading, role), subject: list.items, told: 'command', modality, flags: ['giao_construction'] };
}

/** "Giao Xí nghiệp ABC chủ trì …": names that no list knows, up to the role or the verb. */
function unknownNames({ block, piece, lexicon }: Reading, at: number): AgencyList {
  const { tokens } = block;
  if (!isCapital(tokens, at)) return { items: [], next: at };
  for (let here = at + 2; here < Math.min(piece.next, at + farthest.name); here += 1) {
    const opens =
      phraseAt(roleOpeners, tokens, here) ?? (isCapital(tokens, here) ? null : phraseAt(lexicon.verbs, tokens, here));
    if (!opens) continue;
    const name = tidyName(printedTokens(block.text, tokens, at, here)).replace(/[\s,:;]+$/, '');
    return { items: [{ name, kind: 'body', from: at, next: here }], next: here };
  }
  return { items: [], next: at };
}

function opensDuty({ block, piece, lexicon }: Reading, role: Role): boolean {
  if (role.verb >= piece.next) return false;
  const known = phraseAt(lexicon.verbs, block.tokens, role.verb) !== null || role.kind !== 'implicit';
  return known || ['có', 'là'].includes(block.tokens.word[role.verb] ?? '');
}

/** Behind a long description of those who are told, the duty follows a modal or a manner. */
function laterVerb({ block, piece, lexicon }: Reading, at: number): number {
  const { tokens } = block;
  for (let here = at; here < Math.min(piece.next, at + farthest.modal); here += 1) {
    const modal = phraseAt(lexicon.modals, tokens, here) ?? phraseAt(lexicon.manners, tokens, here);
    const behind = modal ? skipManners(tokens, here, piece.next, lexicon) : here;
    if (modal && behind < piece.next && phraseAt(lexicon.verbs, tokens, behind)) return here;
  }
  for (let here = at; here < Math.min(piece.next, at + farthest.verb); here += 1) {
    if (phraseAt(lexicon.verbs, tokens, here) && !isCapital(tokens, here)) return here;
  }
  return -1;
}

/** "Báo X ngày 26 tháng 3 năm 2019 đưa tin", "Văn phòng thông báo để các đơn vị biết": told, not ordered. */
function narrates({ block, piece }: Reading, from: number, behind: number): boolean {
  const between = block.lower.slice(block.tokens.end[from - 1] ?? 0, block.tokens.start[behind] ?? block.lower.length);
  if (/^,? ?ngày \d{1,2}[^;]{0,24}\d{4}/.test(between)) return true;
  const told = block.lower.slice(block.tokens.start[behind] ?? 0, block.tokens.end[piece.next - 1] ?? 0);
  return /^(?:xin |trân trọng )?thông báo (?:để|đến|tới|kết luận|ý kiến).{0,200}biết/.test(told);
}

function subjectAt(reading: Reading, subject: NamedAgency[], behind: number): Predicate | null {
  const { block, piece, lexicon } = reading;
  const opens = block.tokens.word[behind] ?? '';
  const bound = phraseAt(lexicon.modals, block.tokens, behind);
  const post = opens === 'là' || opens === 'làm';
  if (bound?.value === 'đã' || (!bound && opens === 'đã')) return noDuty(reading, 'past');
  if (bound?.value === 'sẽ') return noDuty(reading, 'future');
  if (statementWords.has(opens) && !post && !bound) return noDuty(reading, 'statement');
  const role = readRole(block, behind, piece.next, lexicon);
  if (!role) return noDuty(reading, 'chair');
  if (role.verb >= piece.next) return noDuty(reading, 'agency_without_verb');
  if (post && role.kind !== 'lead') return noDuty(reading, 'statement');
  const known = phraseAt(lexicon.verbs, block.tokens, role.verb) !== null;
  if (!known && role.kind === 'implicit' && !bound) return noDuty(reading, 'agency_without_verb');
  return {
    ...duty(reading, role),
    subject,
    told: 'subject',
    flags: bound ? ['inline_subject', 'bound_by_modal'] : ['inline_subject'],
  };
}

function bareVerb(reading: Reading, at: number, context: ClauseContext): Predicate | null {
  const { block, piece, lexicon } = reading;
  const { tokens } = block;
  if (phraseAt(nouns, tokens, at)) return noDuty(reading, 'noun_like_verb');
  const role = readRole(block, at, piece.next, lexicon);
  if (!role) return noDuty(reading, 'chair');
  if (role.verb >= piece.next) return null;
  const first = tokens.word[at] ?? '';
  const verb = phraseAt(lexicon.verbs, tokens, role.verb);
  const behind = tokens.word[role.verb] === ',' ? role.verb + 1 : role.verb;
  if (!verb && role.kind === 'implicit' && agencyListAt(block, behind, lexicon).items.length > 0) return null;
  if (first === 'giao' && isCapital(tokens, at + 1)) return null;
  const known = verb !== null || role.kind !== 'implicit' || phraseAt(lexicon.manners, tokens, at) !== null;
  const follows = isWord(tokens, at + 1) && !isCapital(tokens, at + 1) && piece.next - at > 3;
  if (!known && (!context.anyVerb || !follows || nounStarts.has(first) || !/^\p{Ll}{2,7}$/u.test(first))) return null;
  return { ...duty(reading, role), verb: verb?.value ?? (known ? 'act' : null) };
}

function duty({ block, piece, lexicon }: Reading, role: Role): Predicate {
  const verb = phraseAt(lexicon.verbs, block.tokens, role.verb)?.value ?? 'act';
  return { from: piece.from, next: piece.next, subject: [], told: 'none', modality: 'order', role, verb, flags: [] };
}
