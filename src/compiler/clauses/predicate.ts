import type { NamedAgency } from '../agencies/list.ts';
import { agencyListAt, skipAside } from '../agencies/list.ts';
import type { Modality } from '../answer.ts';
import { commandWords } from '../lexicon/clause-words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { VerbGroup } from '../lexicon/task-verbs.ts';
import type { Block } from '../text/blocks.ts';
import { phraseAt, phrasesOf } from '../text/phrases.ts';
import { isCapital, printedTokens } from '../text/tokens.ts';
import { opensAdjunct, skipConnectors, skipManners, skipTime } from './openings.ts';
import type { Role } from './role.ts';
import { readRole } from './role.ts';
import type { TokenRange } from './sentences.ts';

/** A clause that gives work. */
export interface Predicate {
  from: number;
  next: number;
  /** Those whom the clause itself names; empty when it names nobody. */
  subject: NamedAgency[];
  /** How the subject is told: by being the subject, or by a command word. */
  told: 'subject' | 'command' | 'none';
  modality: Modality;
  role: Role;
  /** Group of the main verb; null when an unknown word opens an item of an agency's list. */
  verb: VerbGroup | null;
  flags: string[];
}

export interface ClauseContext {
  /** A clause that starts with its verb is a duty here. */
  bareVerbs: boolean;
  /** Any first word that is no noun counts as a verb (an item below an agency). */
  anyVerb: boolean;
}

const commands = phrasesOf(commandWords);
const farthest = 90;
/** Words that open a statement, not a duty. */
/** Behind a comma in an adjunct these go on with it. */
const weakBehindAdjunct = new Set([
  'đảm bảo',
  'bảo đảm',
  'nâng cao',
  'tạo',
  'tạo điều kiện',
  'góp phần',
  'phát huy',
  'giữ vững',
  'hạn chế',
  'thu',
  'chi',
  'vay',
  'phát triển',
]);
const statements = new Set([
  'đã',
  'đang',
  'chưa',
  'được',
  'bị',
  'vẫn',
  'còn',
  'luôn',
  'không',
  'đạt',
  'nhận',
  'gồm',
  'bao',
  'có',
  'là',
  'mà',
  'nào',
  'do',
  'vừa',
  'rất',
]);
const nounStarts = new Set(
  'các những việc công đối trong tại theo khi nếu do vì tuy để nhằm với từ về là mức số tỷ hồ kinh thời nội ngoài ngày đây đến hiện năm quý tháng sau trước trên dưới mỗi mọi một hai ba không nghiêm bộ sở ban người cán nhà đất tổng quyết nghị chỉ thông kế chương quy luật văn kết khoản điểm điều mục toàn bảng phụ căn nơi phần đồng thống ghi'.split(
    ' ',
  ),
);

/** Reads a piece of a sentence as a duty, or null when it gives no work. */
export function readPredicate(
  block: Block,
  piece: TokenRange,
  lexicon: Lexicon,
  context: ClauseContext,
): Predicate | null {
  const { tokens } = block;
  const start = skipConnectors(tokens, piece.from, piece.next);
  if (start >= piece.next) return null;
  const direct = predicateAt(block, start, piece, lexicon, context) ?? afterTime(block, start, piece, lexicon, context);
  const behindColon = direct === null || direct.told === 'none' ? afterColon(block, start, piece, lexicon) : null;
  if (behindColon) return behindColon;
  if (direct && !(direct.told === 'none' && mayBeBasis(block, start, lexicon))) return direct;
  return afterAdjunct(block, start, piece, lexicon, context) ?? direct;
}

/** "Thực hiện Nghị quyết …, Sở X …": a verb that often only names the basis. */
function mayBeBasis(block: Block, start: number, lexicon: Lexicon): boolean {
  const verb = phraseAt(lexicon.verbs, block.tokens, start);
  const words = verb ? printedTokens(block.lower, block.tokens, start, verb.next) : '';
  if (verb) return ['thực hiện', 'tiếp thu', 'quán triệt', 'căn cứ', 'triển khai'].includes(words);
  return opensAdjunct(block.tokens, start) && skipManners(block.tokens, start, block.tokens.count, lexicon) === start;
}

function afterTime(
  block: Block,
  start: number,
  piece: TokenRange,
  lexicon: Lexicon,
  context: ClauseContext,
): Predicate | null {
  const behind = skipTime(block.tokens, start, piece.next);
  return behind > start ? predicateAt(block, behind, piece, lexicon, { ...context, anyVerb: false }) : null;
}

/** "Phát triển cảng: Tổng công ty X phải …": a title before the colon, the duty behind it. */
function afterColon(block: Block, start: number, piece: TokenRange, lexicon: Lexicon): Predicate | null {
  for (let at = start + 1; at < Math.min(piece.next - 2, start + 60); at += 1) {
    if (block.tokens.word[at] !== ':') continue;
    return predicateAt(block, at + 1, piece, lexicon, { bareVerbs: false, anyVerb: false });
  }
  return null;
}

function afterAdjunct(
  block: Block,
  start: number,
  piece: TokenRange,
  lexicon: Lexicon,
  context: ClauseContext,
): Predicate | null {
  const { tokens } = block;
  const bases = tokens.word[start] === 'căn' && tokens.word[piece.next] === ';';
  if (!opensAdjunct(tokens, start) || bases) return null;
  const named = { bareVerbs: false, anyVerb: false };
  for (const pass of context.bareVerbs ? [named, { ...context, anyVerb: false }] : [named]) {
    for (let at = start + 1; at < Math.min(piece.next, start + farthest); at += 1) {
      const before = tokens.word[at - 1];
      const bound = ['có', 'chịu'].includes(tokens.word[at] ?? '') && tokens.word[at + 1] === 'trách';
      if (before !== ',' && before !== ':' && !bound) continue;
      const found = predicateAt(block, skipTime(tokens, at, piece.next), piece, lexicon, pass);
      if (found && !(found.told === 'none' && onlyResult(block, found, lexicon))) return found;
    }
  }
  return null;
}

function predicateAt(
  block: Block,
  at: number,
  piece: TokenRange,
  lexicon: Lexicon,
  context: ClauseContext,
): Predicate | null {
  const named = agencyListAt(block, at, lexicon, false, true);
  const behind = named.items.length > 0 ? subjectEnd(block, named.next, piece.next, lexicon) : at;
  const command =
    phraseAt(commands, block.tokens, skipManners(block.tokens, behind, piece.next, lexicon)) ??
    phraseAt(commands, block.tokens, behind);
  if (command && (named.items.length === 0 || command.value !== 'order' || !isOwnWork(block, command.next))) {
    const told = commandAt(block, command.next, command.value, piece, lexicon);
    if (told) return told;
    if (named.items.length > 0 && !isOwnWork(block, command.next)) {
      return context.bareVerbs ? bareVerb(block, command.next, piece, lexicon, { ...context, anyVerb: false }) : null;
    }
  }
  if (named.items.length > 0) return subjectAt(block, named.items, behind, piece, lexicon);
  return context.bareVerbs ? bareVerb(block, at, piece, lexicon, context) : null;
}

/** "Sở X chỉ đạo Phòng Y …" is work of X; "UBND tỉnh yêu cầu Sở X …" is work of X given by another. */
function isOwnWork(block: Block, next: number): boolean {
  return block.tokens.word[next - 1] === 'đạo' || block.tokens.word[next - 2] === 'phân';
}

function commandAt(
  block: Block,
  at: number,
  modality: Modality,
  piece: TokenRange,
  lexicon: Lexicon,
): Predicate | null {
  const chief = block.tokens.word[at - 1] === 'đạo';
  const list = agencyListAt(block, at, lexicon, true, true);
  if (list.items.length === 0 || list.next > piece.next || chief) return null;
  const behind = subjectEnd(block, list.next, piece.next, lexicon);
  const near = readRole(block, behind, piece.next, lexicon);
  if (!near) return null;
  const far = opensDuty(block, near, piece.next, lexicon) ? behind : laterVerb(block, behind, piece.next, lexicon);
  const role = far === behind ? near : readRole(block, far, piece.next, lexicon);
  if (!role || far < 0 || role.verb >= piece.next) return null;
  const verb = phraseAt(lexicon.verbs, block.tokens, role.verb);
  return {
    from: piece.from,
    next: piece.next,
    subject: list.items,
    told: 'command',
    modality,
    role,
    verb: verb?.value ?? 'act',
    flags: ['giao_construction'],
  };
}

function opensDuty(block: Block, role: Role, next: number, lexicon: Lexicon): boolean {
  if (role.verb >= next) return false;
  const known = phraseAt(lexicon.verbs, block.tokens, role.verb) !== null || role.kind !== 'implicit';
  return known || ['có', 'là'].includes(block.tokens.word[role.verb] ?? '');
}

function onlyResult(block: Block, found: Predicate, lexicon: Lexicon): boolean {
  const verb = phraseAt(lexicon.verbs, block.tokens, found.role.verb);
  return !verb || weakBehindAdjunct.has(printedTokens(block.lower, block.tokens, found.role.verb, verb.next));
}

/** Behind a long description of those who are told, the duty follows a modal or a manner. */
function laterVerb(block: Block, at: number, next: number, lexicon: Lexicon): number {
  for (let here = at; here < Math.min(next, at + farthest); here += 1) {
    const modal = phraseAt(lexicon.modals, block.tokens, here) ?? phraseAt(lexicon.manners, block.tokens, here);
    const behind = modal ? skipManners(block.tokens, here, next, lexicon) : here;
    if (modal && behind < next && phraseAt(lexicon.verbs, block.tokens, behind)) return here;
  }
  for (let here = at; here < Math.min(next, at + 18); here += 1) {
    if (phraseAt(lexicon.verbs, block.tokens, here) && !isCapital(block.tokens, here)) return here;
  }
  return -1;
}

function subjectAt(
  block: Block,
  subject: NamedAgency[],
  behind: number,
  piece: TokenRange,
  lexicon: Lexicon,
): Predicate | null {
  const { tokens } = block;
  const opens = tokens.word[behind] ?? '';
  const bound = phraseAt(lexicon.modals, tokens, behind);
  const post = opens === 'là' || opens === 'làm';
  if (statements.has(opens) && !post && !bound) return null;
  if (bound?.value === 'đã' || bound?.value === 'sẽ') return null;
  const role = readRole(block, behind, piece.next, lexicon);
  if (!role || role.verb >= piece.next) return null;
  if (post && role.kind !== 'lead') return null;
  const verb = phraseAt(lexicon.verbs, tokens, role.verb);
  if (!verb && role.kind === 'implicit' && !bound) return null;
  return {
    from: piece.from,
    next: piece.next,
    subject,
    told: 'subject',
    modality: 'order',
    role,
    verb: verb?.value ?? 'act',
    flags: ['inline_subject'],
  };
}

function bareVerb(
  block: Block,
  at: number,
  piece: TokenRange,
  lexicon: Lexicon,
  context: ClauseContext,
): Predicate | null {
  const { tokens } = block;
  const role = readRole(block, at, piece.next, lexicon);
  if (!role || role.verb >= piece.next) return null;
  const verb = phraseAt(lexicon.verbs, tokens, role.verb);
  const manner = phraseAt(lexicon.manners, tokens, at);
  const named =
    verb === null &&
    agencyListAt(block, tokens.word[role.verb] === ',' ? role.verb + 1 : role.verb, lexicon).items.length > 0;
  if (named && role.kind === 'implicit') return null;
  const known = verb !== null || role.kind !== 'implicit' || manner !== null;
  if (!known && !/^\p{Ll}{2,7}$/u.test(tokens.word[at] ?? '')) return null;
  if (!known && (!context.anyVerb || nounStarts.has(tokens.word[at] ?? ''))) return null;
  return {
    from: piece.from,
    next: piece.next,
    subject: [],
    told: 'none',
    modality: 'order',
    role,
    verb: verb?.value ?? (known ? 'act' : null),
    flags: [],
  };
}

/** Token after asides, adjuncts, colons and modals that follow a subject. */
function subjectEnd(block: Block, at: number, next: number, lexicon: Lexicon): number {
  const { tokens } = block;
  let here = skipAside(tokens, at);
  for (let rounds = 0; rounds < 4; rounds += 1) {
    const mark = tokens.word[here] ?? '';
    const behind = mark === ',' || mark === ':' ? here + 1 : here;
    const time = skipTime(tokens, behind, next);
    if (time > behind) here = time;
    else if (opensAdjunct(tokens, behind) && !phraseAt(lexicon.verbs, tokens, behind)) {
      const after = adjunctEnd(block, behind, next, lexicon);
      if (after === behind) return behind;
      here = after;
    } else return behind;
  }
  return here;
}

function adjunctEnd(block: Block, at: number, next: number, lexicon: Lexicon): number {
  const { tokens } = block;
  for (let here = at + 1; here < Math.min(next, at + 50); here += 1) {
    const before = tokens.word[here - 1];
    const closed =
      before === ',' ||
      (before === 'giao' && tokens.word[here - 2] === 'được') ||
      before === 'vụ' ||
      before === 'mình' ||
      before === 'này';
    if (
      closed &&
      (phraseAt(lexicon.verbs, tokens, here) || phraseAt(lexicon.modals, tokens, here) || tokens.word[here] === 'chủ')
    )
      return here;
  }
  return at;
}
