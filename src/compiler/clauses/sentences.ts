import type { Block } from '../text/blocks.ts';
import { isCapital, isNumber } from '../text/tokens.ts';

/** A range of tokens of one block. */
export interface TokenRange {
  from: number;
  /** Token after the last. */
  next: number;
}

/** Words after which a full stop ends no sentence. */
const abbreviations = new Set([
  'tp',
  'tx',
  'tt',
  'ts',
  'ths',
  'pgs',
  'gs',
  'v',
  'đ',
  'c',
  'tr',
  'ông',
  'bà',
  'kt',
  'tm',
  'tl',
  'tuq',
  'st',
  'nxb',
]);
const enders = new Set(['.', '!', '?', '…']);

/** Cuts a block at full stops that are followed by a capital or the end. */
export function sentencesOf(block: Block, from = 0): TokenRange[] {
  const { tokens } = block;
  const sentences: TokenRange[] = [];
  let start = from;
  for (let at = from; at < tokens.count; at += 1) {
    if (!endsSentence(block, at, start)) continue;
    sentences.push({ from: start, next: at + 1 });
    start = at + 1;
  }
  if (start < tokens.count) sentences.push({ from: start, next: tokens.count });
  return sentences;
}

function endsSentence(block: Block, at: number, start: number): boolean {
  const { tokens } = block;
  if (!enders.has(tokens.word[at] ?? '') || at === start) return false;
  const end = tokens.end[at] ?? 0;
  if (at + 1 >= tokens.count) return true;
  if ((tokens.start[at + 1] ?? 0) === end) return false;
  if (tokens.word[at] === '.' && abbreviations.has(tokens.word[at - 1] ?? '')) return false;
  if (tokens.word[at] === '…' || tokens.word[at - 1] === '.') return isCapital(tokens, at + 1);
  return (
    isCapital(tokens, at + 1) ||
    isNumber(tokens, at + 1) ||
    !/^[\p{Ll},;:)]/u.test(tokens.word[at + 1] ?? '') ||
    isCapital(tokens, at + 1)
  );
}

/** ", vì vậy các huyện cần …": what is concluded from the clause before is a clause of its own. */
function concludes(word: string[], at: number): boolean {
  return (
    word[at] === ',' && ['vì vậy', 'do đó', 'do vậy', 'vì thế', 'bởi vậy'].includes(`${word[at + 1]} ${word[at + 2]}`)
  );
}

/** A quote that stays open longer than this was never closed. */
const longestQuote = 120;

/** Cuts a sentence at semicolons outside parentheses and quotes. */
export function piecesOf(block: Block, sentence: TokenRange): TokenRange[] {
  const { word } = block.tokens;
  const pieces: TokenRange[] = [];
  let start = sentence.from;
  let depth = 0;
  let quoted = -1;
  for (let at = sentence.from; at < sentence.next; at += 1) {
    if (word[at] === '(') depth += 1;
    else if (word[at] === ')') depth = Math.max(0, depth - 1);
    else if (word[at] === '"') quoted = quoted < 0 ? at : -1;
    else if (at > start && concludes(word, at) && depth === 0 && quoted < 0) {
      pieces.push({ from: start, next: at });
      start = at + 1;
    } else if (word[at] === ';' && (depth === 0 || at - start > 60) && (quoted < 0 || at - quoted > longestQuote)) {
      if (at > start) pieces.push({ from: start, next: at });
      start = at + 1;
      depth = 0;
      quoted = -1;
    }
  }
  if (start < sentence.next) pieces.push({ from: start, next: sentence.next });
  return pieces;
}
