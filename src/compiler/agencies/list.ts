import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Block } from '../text/blocks.ts';
import { phraseAt, phraseSet } from '../text/phrases.ts';
import type { Tokens } from '../text/tokens.ts';
import { agencyAt } from './agency.ts';
import type { AgencyMatch } from './match.ts';
import { agencyName } from './name.ts';
import type { SharedHead } from './shared-head.ts';
import { headOfField, sameHead, sharedHeadAt, singular } from './shared-head.ts';
import { nameBehindHead } from './unheaded-name.ts';

export interface NamedAgency {
  name: string;
  kind: AgencyMatch['kind'];
  /** A person by name. */
  individual?: boolean;
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
/** Words behind which a list goes on with its chief members. */
const aboveAll = phraseSet(['đặc biệt là', 'nhất là', 'trong đó có', 'trước hết là']);
const longestAside = 14;
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
  let shared: SharedHead | null = null;
  while (list.items.length < mostItems) {
    const head = sharedHeadAt(block, start, lexicon);
    const listed = inList || list.items.length > 0;
    const headed = head && itemAt(block, head.next, lexicon, head, listed);
    const item: Item | null = headed ?? itemAt(block, start, lexicon, shared, listed);
    if (!item) break;
    const before = list.items.at(-1);
    if (before && ((item.unheaded && !headed && shared?.plural) || sameHead(before.name, item.agency.name)))
      before.name = singular(before.name);
    shared = item.shared ?? (headed ? head : shared);
    list.items.push(item.agency);
    list.next = item.agency.next;
    start = afterSeparator(tokens, skipAside(tokens, list.next), semicolons);
    if (start < 0) break;
  }
  return list;
}

interface Item {
  agency: NamedAgency;
  /** The head that names behind this one may share. */
  shared: SharedHead | null;
  /** The name stands without its head: "(các Sở Tài chính,) Nội vụ". */
  unheaded: boolean;
}

function itemAt(block: Block, at: number, lexicon: Lexicon, shared: SharedHead | null, inList: boolean): Item | null {
  const { tokens } = block;
  const match = agencyAt(tokens, at, lexicon, inList);
  if (match) {
    const titled = shared?.title && match.kind === 'body' ? `${shared.title} ` : '';
    const agency: NamedAgency = {
      name: titled + agencyName(block, match),
      kind: match.kind,
      from: at,
      next: match.next,
    };
    if (match.individual) agency.individual = true;
    return { agency, shared: headOfField(block, match), unheaded: false };
  }
  const name = shared && nameBehindHead(block, at, shared, lexicon);
  return (
    name && { agency: { ...name, kind: shared?.office ? 'person' : 'body', from: at }, shared: null, unheaded: true }
  );
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
  const above = mark === ',' ? phraseAt(aboveAll, tokens, at + 1) : null;
  if (above) return above.next;
  if (mark === ',' || (semicolons && mark === ';'))
    return ['và', 'cùng'].includes(word[at + 1] ?? '') ? at + 2 : at + 1;
  if (mark === 'và' || mark === '&') return at + 1;
  if (mark === 'cùng') return word[at + 1] === 'với' ? at + 2 : at + 1;
  return -1;
}
