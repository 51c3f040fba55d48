import type { NamedAgency } from '../agencies/list.ts';
import type { Modality } from '../answer.ts';
import { basisVerbs } from '../lexicon/clause-words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { VerbGroup } from '../lexicon/task-verbs.ts';
import type { Block } from '../text/blocks.ts';
import { phraseAt } from '../text/phrases.ts';
import { isCapital, printedTokens } from '../text/tokens.ts';
import { afterAdjunct, onlyNamed } from './adjuncts.ts';
import { opensAdjunct, skipConnectors, skipManners, skipTime } from './openings.ts';
import type { NoDuty } from './reasons.ts';
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

/** Tokens that are searched behind a title that ends with a colon. */
const farthestColon = 110;

/** Reads a piece of a sentence as a duty, or null when it gives no work; `reading.because` then says why. */
export function readPredicate(reading: Reading, context: ClauseContext): Predicate | null {
  const { block, piece } = reading;
  const start = skipConnectors(block.tokens, piece.from, piece.next);
  if (start >= piece.next) return null;
  const direct = predicateAt(reading, start, context) ?? afterTime(reading, start, context);
  const behindColon =
    direct === null || direct.told === 'none' ? afterColon(reading, start, direct ? onlyNamed : context) : null;
  if (behindColon) return behindColon;
  const opens = opensAdjunct(block.tokens, start) && !phraseAt(reading.lexicon.verbs, block.tokens, start);
  const basis = direct?.told === 'none' && opens;
  const named = basis ? afterAdjunct(reading, start, { ...context, bareVerbs: false }) : null;
  if (named && named.told !== 'none') return named;
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
  for (let at = start + 1; at < Math.min(piece.next - 2, start + farthestColon); at += 1) {
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
