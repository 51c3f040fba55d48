import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Block } from '../text/blocks.ts';
import { phraseAt } from '../text/phrases.ts';
import type { Tokens } from '../text/tokens.ts';
import { isCapital, printedTokens } from '../text/tokens.ts';
import { agencyAt } from './agency.ts';
import type { AgencyMatch } from './match.ts';
import { agencyName } from './name.ts';

export interface NamedAgency {
  name: string;
  kind: AgencyMatch['kind'];
  /** Token range in the block. */
  from: number;
  next: number;
}

/** An agency and the block in which it is named. */
export interface PlacedAgency extends NamedAgency {
  block: Block;
}

export const inBlock = (block: Block, agencies: NamedAgency[]): PlacedAgency[] =>
  agencies.map((agency) => ({ ...agency, block }));

export interface AgencyList {
  items: NamedAgency[];
  /** Token after the last item. */
  next: number;
}

/** Longer lists are cut: nobody gives one duty to more named bodies. */
const mostItems = 60;
const longestAside = 14;
/** Heads that may stand once before several names: "các Sở: Tài chính, Nội vụ". */
const sharedHeads = new Set(['sở', 'bộ', 'vụ', 'cục', 'ban', 'phòng', 'hội', 'viện', 'chi cục']);

/** Reads "A, B và C" from a token; an empty list when no agency stands there. */
export function agencyListAt(
  block: Block,
  at: number,
  lexicon: Lexicon,
  inList = false,
  semicolons = false,
): AgencyList {
  const { tokens } = block;
  const list: AgencyList = { items: [], next: at };
  let start = at;
  let shared = '';
  while (list.items.length < mostItems) {
    const head = sharedHeadAt(block, start, lexicon);
    if (head) {
      shared = head.word;
      start = head.next;
    }
    const item = itemAt(block, start, lexicon, shared, inList || list.items.length > 0);
    if (!item) break;
    if (item.own) shared = item.own;
    list.items.push(item.agency);
    list.next = item.agency.next;
    start = afterSeparator(tokens, skipAside(tokens, list.next), semicolons);
    if (start < 0) break;
  }
  return list;
}

/** "các Sở:", "Giám đốc các Sở:": a head that several names share. */
function sharedHeadAt(block: Block, at: number, lexicon: Lexicon): { word: string; next: number } | null {
  const { tokens } = block;
  const office = isCapital(tokens, at) ? phraseAt(lexicon.personHeads, tokens, at) : null;
  const from = office?.next ?? at;
  const plural = tokens.word[from] === 'các' ? from + 1 : from;
  const word = tokens.word[plural] ?? '';
  if (!sharedHeads.has(word) || tokens.word[plural + 1] !== ':') return null;
  const title = office ? `${printedTokens(block.text, tokens, at, office.next)} ` : '';
  return { word: `${title}${capitalised(word)}`, next: plural + 2 };
}

function itemAt(
  block: Block,
  at: number,
  lexicon: Lexicon,
  shared: string,
  inList: boolean,
): { agency: NamedAgency; own: string } | null {
  const { tokens } = block;
  const match = agencyAt(tokens, at, lexicon, inList);
  if (match) {
    const name = agencyName(block, match);
    const own = match.field ? capitalised(tokens.word[match.field.from - 1] ?? '') : '';
    return {
      agency: {
        name: own && tokens.word[at] === 'các' ? name.slice(4) : name,
        kind: match.kind,
        from: at,
        next: match.next,
      },
      own,
    };
  }
  if (!shared || !isCapital(tokens, at)) return null;
  const field = /(?:Sở|Bộ|Ban|Phòng)$/.test(shared) ? phraseAt(lexicon.fields, tokens, at) : null;
  const next = field?.next ?? plainName(tokens, at, lexicon);
  if (next === at) return null;
  const printed = field?.value ?? printedTokens(block.text, tokens, at, next);
  return { agency: { name: `${shared} ${printed}`, kind: 'body', from: at, next }, own: shared };
}

function plainName(tokens: Tokens, at: number, lexicon: Lexicon): number {
  let next = at;
  while (next < at + 6 && next < tokens.count) {
    const word = tokens.word[next] ?? '';
    if (!/^\p{L}/u.test(word) || phraseAt(lexicon.stops, tokens, next)) break;
    if (next > at && phraseAt(lexicon.verbs, tokens, next) && !isCapital(tokens, next)) break;
    next += 1;
  }
  return next;
}

/** Steps over a short parenthesis behind a name when the list goes on after it. */
export function skipAside(tokens: Tokens, at: number): number {
  if (tokens.word[at] !== '(') return at;
  for (let next = at + 1; next < Math.min(at + longestAside, tokens.count); next += 1)
    if (tokens.word[next] === ')') return next + 1;
  return at;
}

function afterSeparator(tokens: Tokens, at: number, semicolons: boolean): number {
  const { word } = tokens;
  const mark = word[at] ?? '';
  if (mark === ',' || (semicolons && mark === ';'))
    return ['và', 'cùng'].includes(word[at + 1] ?? '') ? at + 2 : at + 1;
  if (mark === 'và' || mark === '&') return at + 1;
  if (mark === 'cùng') return word[at + 1] === 'với' ? at + 2 : at + 1;
  return -1;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
