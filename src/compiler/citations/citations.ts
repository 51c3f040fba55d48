import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Block } from '../text/blocks.ts';
import { bareNumbersOf } from './bare-numbers.ts';
import type { CitationDetails } from './details.ts';
import { readDetails } from './details.ts';
import type { NamedMatch } from './named.ts';
import { namedActsOf } from './named.ts';
import type { SymbolMatch } from './symbols.ts';
import { symbolsOf } from './symbols.ts';

/** One place where an act is cited, with what is printed around it. */
export interface Occurrence {
  block: Block;
  from: number;
  to: number;
  type: string | null;
  symbol: SymbolMatch | null;
  named: NamedMatch | null;
  details: CitationDetails | null;
  /** Set when the type comes from the head of a list ("các Công văn: số …; số …"). */
  typeInherited: boolean;
  /** Set when the number alone is printed and the act stands in full elsewhere ("Nghị quyết 57"). */
  shortForm?: boolean;
}

/** The greatest distance in characters over which a member of a list takes the type of the one before. */
const listReach = 400;

/** All citations of a block in text order; named acts inside the title of a numbered one are kept too. */
export function citationsOf(block: Block, lexicon: Lexicon): Occurrence[] {
  const symbols = [...symbolsOf(block), ...bareNumbersOf(block)].sort((one, other) => one.from - other.from);
  const named = namedActsOf(block);
  if (symbols.length === 0 && named.length === 0) return [];
  const occurrences = [
    ...symbols.map((symbol, at) => numbered(block, symbol, symbols[at + 1]?.from ?? block.text.length, lexicon)),
    ...named.map((match) => byName(block, match)),
  ];
  occurrences.sort((one, other) => one.from - other.from || other.to - one.to);
  inheritTypes(occurrences);
  return withoutNested(occurrences);
}

function numbered(block: Block, symbol: SymbolMatch, limit: number, lexicon: Lexicon): Occurrence {
  const details = readDetails(block, symbol, limit, lexicon);
  return {
    block,
    from: symbol.from,
    to: symbol.to,
    type: symbol.type,
    symbol,
    named: null,
    details,
    typeInherited: false,
  };
}

function byName(block: Block, match: NamedMatch): Occurrence {
  return {
    block,
    from: match.from,
    to: match.to,
    type: match.type,
    symbol: null,
    named: match,
    details: null,
    typeInherited: false,
  };
}

/** "Quyết định số: 12/QĐ-X, 13/QĐ-X ngày …": members without a type word have that of the head; a shared date stands behind the last. */
function inheritTypes(occurrences: Occurrence[]): void {
  let before: Occurrence | null = null;
  for (const occurrence of occurrences) {
    if (!occurrence.symbol) continue;
    const near = before !== null && occurrence.from - before.to < listReach;
    if (occurrence.type === null && near && before?.type) {
      occurrence.type = before.type;
      occurrence.typeInherited = true;
    }
    before = occurrence;
  }
}

/** A law's name that overlaps a numbered citation is part of it. */
function withoutNested(occurrences: Occurrence[]): Occurrence[] {
  const kept: Occurrence[] = [];
  let numberedEnd = -1;
  for (const occurrence of occurrences) {
    if (occurrence.named && occurrence.from < numberedEnd) continue;
    if (occurrence.symbol) {
      numberedEnd = occurrence.to;
      const last = kept.at(-1);
      if (last?.named && last.to > occurrence.from) kept.pop();
    }
    kept.push(occurrence);
  }
  return kept;
}
