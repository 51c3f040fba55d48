import type { AgencyList } from '../agencies/list.ts';
import { agencyListAt } from '../agencies/list.ts';
import { tidyName } from '../agencies/name.ts';
import type { Modality } from '../answer.ts';
import { commandWords } from '../lexicon/clause-words.ts';
import type { Block } from '../text/blocks.ts';
import type { PhraseMatch } from '../text/phrases.ts';
import { phraseAt, phraseSet, phrasesOf } from '../text/phrases.ts';
import { isCapital, printedTokens } from '../text/tokens.ts';
import { dutyOf } from './duty.ts';
import { skipManners } from './openings.ts';
import type { Predicate, Reading } from './predicate.ts';
import { noDuty } from './reasons.ts';
import type { Role } from './role.ts';
import { readRole } from './role.ts';
import { subjectEnd } from './subject-end.ts';

const commands = phrasesOf(commandWords);
/** Behind "giao" these make another word of it. */
const giaoNouns = new Set([
  'lưu',
  'thông',
  'dịch',
  'ban',
  'nhận',
  'tiếp',
  'thương',
  'ước',
  'đấu',
  'diện',
  'đất',
  'rừng',
]);
/** Tokens behind a list of names over which a modal, and any verb, still belongs to them. */
const farthest = { modal: 90, verb: 18, name: 14, issuer: 9, person: 6 };
/** Before a word such as "yêu cầu" these make it a noun, or tell what was done. */
const notIssuing = new Set([
  'có',
  'theo',
  'các',
  'những',
  'ý',
  'của',
  'đáp',
  'được',
  'đã',
  'do',
  'từ',
  'về',
  'khi',
  'nếu',
  'trong',
  'với',
  'để',
  'sự',
  'văn',
  'không',
]);
const roleOpeners = phraseSet(['chủ trì', 'phối hợp', 'có trách nhiệm', 'chịu trách nhiệm', 'làm', 'là']);

/** "Bộ trưởng yêu cầu các Cục …", "Thành phố cũng giao Sở X …": a command by somebody whom no list of names knows. */
export function issuedBy(reading: Reading, at: number): Predicate | null {
  const { block, piece, lexicon } = reading;
  const { tokens } = block;
  if (!isCapital(tokens, at) || phraseAt(lexicon.verbs, tokens, at)) return null;
  for (let here = at + 1; here < Math.min(piece.next, at + farthest.issuer); here += 1) {
    const word = tokens.word[here] ?? '';
    if (notIssuing.has(word) || /^[^\p{L}]/u.test(word)) return null;
    const command = commandWordAt(reading, here);
    if (!command) continue;
    if (isOwnWork(reading, command.next)) return null;
    return agencyListAt(block, command.next, lexicon, true, true).items.length > 0
      ? commandAt(reading, command.next, command.value)
      : null;
  }
  return null;
}

/** A word that gives work; "giao lưu", "Chỉ thị số …" give none. */
export function commandWordAt({ block }: Reading, at: number): PhraseMatch<Modality> | null {
  const { tokens } = block;
  if (['số', 'này'].includes(tokens.word[at + 2] ?? '')) return null;
  const noun = tokens.word[at] === 'giao' && (giaoNouns.has(tokens.word[at + 1] ?? '') || tokens.word[at + 1] === ',');
  return noun ? null : phraseAt(commands, tokens, at);
}

/** "Sở X chỉ đạo Phòng Y …" is work of X; "UBND tỉnh yêu cầu Sở X …" is work of X given by another. */
export function isOwnWork({ block }: Reading, next: number): boolean {
  return block.tokens.word[next - 1] === 'đạo' || block.tokens.word[next - 2] === 'phân';
}

export function commandAt(reading: Reading, at: number, modality: Modality): Predicate | null {
  const { block, piece, lexicon } = reading;
  const known = agencyListAt(block, behindComrade(block, at), lexicon, true, true);
  const list = known.items.length > 0 ? known : unknownNames(reading, at);
  if (list.items.length === 0 || list.next > piece.next || block.tokens.word[at - 1] === 'đạo')
    return noDuty(reading, 'command_without_duty');
  const behind = subjectEnd(block, list.next, piece.next, lexicon);
  const near = readRole(block, behind, piece.next, lexicon);
  if (!near) return noDuty(reading, 'chair');
  const far = opensDuty(reading, near) ? behind : laterVerb(reading, behind);
  const role = far === behind ? near : readRole(block, far, piece.next, lexicon);
  if (!role || far < 0 || role.verb >= piece.next) return noDuty(reading, 'command_without_duty');
  return { ...dutyOf(reading, role), subject: list.items, told: 'command', modality, flags: ['giao_construction'] };
}

/** "Giao đồng chí Lê Văn Sông, Giám đốc Sở X …": the token of the office behind a person's name, or `at`. */
function behindComrade({ tokens }: Block, at: number): number {
  const { word } = tokens;
  const title =
    word[at] === 'đồng' && word[at + 1] === 'chí' ? at + 2 : ['ông', 'bà'].includes(word[at] ?? '') ? at + 1 : at;
  if (title === at || !isCapital(tokens, title)) return at;
  let next = title;
  while (next < title + farthest.person && isCapital(tokens, next)) next += 1;
  return [',', '-'].includes(word[next] ?? '') && isCapital(tokens, next + 1) ? next + 1 : at;
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
