import type { NamedAgency } from '../agencies/list.ts';
import { agencyListAt } from '../agencies/list.ts';
import type { Modality } from '../answer.ts';
import { basisVerbs, weakBehindAdjunct } from '../lexicon/clause-words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { VerbGroup } from '../lexicon/task-verbs.ts';
import type { Block } from '../text/blocks.ts';
import { phraseAt } from '../text/phrases.ts';
import { isCapital, printedTokens } from '../text/tokens.ts';
import { opensAdjunct, skipConnectors, skipManners, skipTime } from './openings.ts';
import type { NoDuty } from './reasons.ts';
import { noDuty } from './reasons.ts';
import type { Role } from './role.ts';
import type { TokenRange } from './sentences.ts';
import { predicateAt } from './told.ts';

/** A clause that gives work. */
export interface Predicate extends TokenRange {
  /** Those whom the clause itself names; empty when it names nobody. */
  subject: NamedAgency[];
  /** How the subject is told: by being the subject, or by a command word. */
  told: 'subject' | 'command' | 'none';
  modality: Modality;
  role: Role;
  /** Group of the main verb; null when no list knows it and a modal or a manner binds it. */
  verb: VerbGroup | null;
  flags: string[];
}

export interface ClauseContext {
  /** A clause that starts with its verb is a duty here. */
  bareVerbs: boolean;
  /** A clause that starts with "chủ trì" or "phối hợp với" is a duty here. */
  roleWords: boolean;
}

/** The piece of a sentence that is read, with the words to read it by. */
export interface Reading {
  block: Block;
  piece: TokenRange;
  lexicon: Lexicon;
  /** Why no duty was found, as far as that is known; starts as `no_verb`. */
  because: NoDuty;
}

/** Tokens that are searched behind an opening adjunct, and behind a title that ends with a colon. */
const farthest = { adjunct: 90, colon: 110 };
/** Behind an adjunct that opens so, a comma brings more nouns, not the verb. */
const leadsToNoun = new Set(['về', 'với', 'đối', 'qua', 'do', 'ngoài', 'cùng', 'bên', 'tại', 'xét', 'gắn', 'ở']);
const bringsNames = new Set(['cho', 'với', 'của', 'giúp', 'bởi']);
const onlyNamed: ClauseContext = { bareVerbs: false, roleWords: false };

/** Reads a piece of a sentence as a duty, or null when it gives no work; `reading.because` then says why. */
export function readPredicate(reading: Reading, context: ClauseContext): Predicate | null {
  const { block, piece } = reading;
  const start = skipConnectors(block.tokens, piece.from, piece.next);
  if (start >= piece.next) return null;
  const direct = predicateAt(reading, start, context) ?? afterTime(reading, start, context);
  const behindColon =
    direct === null || direct.told === 'none' ? afterColon(reading, start, direct ? onlyNamed : context) : null;
  if (behindColon) return behindColon;
  const withPartners = direct !== null && direct.role.coordinators.length > 0;
  if (direct && (withPartners || !(direct.told === 'none' && mayBeBasis(reading, start)))) return direct;
  return afterAdjunct(reading, start, context) ?? direct;
}

function afterTime(reading: Reading, start: number, context: ClauseContext): Predicate | null {
  const behind = skipTime(reading.block.tokens, start, reading.piece.next);
  return behind > start ? predicateAt(reading, behind, context) : null;
}

/** "Phát triển cảng: Tổng công ty X phải …": a title before the colon, the duty behind it. */
function afterColon(reading: Reading, start: number, context: ClauseContext): Predicate | null {
  const { block, piece } = reading;
  for (let at = start + 1; at < Math.min(piece.next - 2, start + farthest.colon); at += 1) {
    if (block.tokens.word[at] !== ':') continue;
    return predicateAt(reading, at + 1, isCapital(block.tokens, at + 1) ? context : onlyNamed);
  }
  return null;
}

/** Whether a clause that opens with a verb or an adjunct may only name the basis of what follows. */
function mayBeBasis({ block, lexicon }: Reading, start: number): boolean {
  const verb = phraseAt(lexicon.verbs, block.tokens, start);
  if (verb) return basisVerbs.has(printedTokens(block.lower, block.tokens, start, verb.next));
  return opensAdjunct(block.tokens, start) && skipManners(block.tokens, start, block.tokens.count, lexicon) === start;
}

/** Behind the commas of an adjunct: first those who are named, then verbs. */
function afterAdjunct(reading: Reading, start: number, context: ClauseContext): Predicate | null {
  const { tokens } = reading.block;
  const { piece } = reading;
  if (restates(reading, start)) return noDuty(reading, 'statement');
  const bases = tokens.word[start] === 'căn' && tokens.word[piece.next] === ';';
  if (!opensAdjunct(tokens, start) || bases) return null;
  const verbs = context.bareVerbs && !leadsToNoun.has(tokens.word[start] ?? '');
  for (const named of verbs ? [onlyNamed, context] : [onlyNamed]) {
    for (let at = start + 1; at < Math.min(piece.next, start + farthest.adjunct); at += 1) {
      const before = tokens.word[at - 1];
      if (bringsNames.has(before ?? '')) {
        // Names behind "cho", "với", "của" do not act: none of them may be taken for the subject.
        const names = agencyListAt(reading.block, at, reading.lexicon, true);
        const last = names.items.at(-1);
        const commands = /^(?:yêu cầu|giao|đề nghị|chỉ thị) /.test(
          reading.block.lower.slice(tokens.end[names.next - 1] ?? 0).slice(1, 12),
        );
        if (last && names.items.length > 1 && commands) at = last.from - 1;
        else if (names.next > at) at = names.next - 1;
        continue;
      }
      const bound = ['có', 'chịu'].includes(tokens.word[at] ?? '') && tokens.word[at + 1] === 'trách';
      if (before !== ',' && before !== ':' && before !== 'thì' && !bound) continue;
      const pass = before === 'thì' ? context : named;
      const found = predicateAt(reading, skipTime(tokens, at, piece.next), pass);
      if (found && !(found.told === 'none' && onlyResult(reading, found))) return found;
    }
  }
  return null;
}

/** "Theo quy định tại Điều 5, doanh nghiệp phải …": the law is told, nothing is ordered. */
function restates({ block }: Reading, start: number): boolean {
  return /^theo (?:các |những )?quy định (?:tại|của|nói trên|nêu trên|trên|hiện hành|pháp luật)/.test(
    block.lower.slice(block.tokens.start[start] ?? 0, (block.tokens.start[start] ?? 0) + 40),
  );
}

function onlyResult({ block, lexicon }: Reading, found: Predicate): boolean {
  const verb = phraseAt(lexicon.verbs, block.tokens, found.role.verb);
  if (!verb && found.role.kind !== 'implicit') return false;
  return !verb || weakBehindAdjunct.has(printedTokens(block.lower, block.tokens, found.role.verb, verb.next));
}
