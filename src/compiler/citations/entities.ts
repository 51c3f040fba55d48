import type { Citation, CitationEntity } from '../answer.ts';
import { actTypes } from '../lexicon/act-types.ts';
import { sourceSpan } from '../text/blocks.ts';
import type { Occurrence } from './citations.ts';
import { completeShortForms, joinVariants } from './variants.ts';

/** An act and every place where it is cited. */
export interface Act {
  entity: CitationEntity;
  occurrences: Occurrence[];
}

export interface CitedActs {
  acts: Act[];
  citations: Citation[];
  /** Act of each citation, same order as `citations`. */
  actOf: Map<Occurrence, Act>;
}

const codes = new Map(actTypes);

/**
 * Merges citations to acts. Two spellings of one symbol are one act when type, number and date agree;
 * two acts with the same number and another code or date stay two.
 */
export function mergeActs(occurrences: Occurrence[], documentType: string | null): CitedActs {
  completeShortForms(occurrences);
  const groups = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) {
    const key = groupKey(occurrence);
    const members = groups.get(key);
    if (members) members.push(occurrence);
    else groups.set(key, [occurrence]);
  }
  const acts = [...joinVariants([...groups.values()])].map((members) => makeAct(members, documentType));
  const actOf = new Map(
    acts.flatMap((act) => act.occurrences.map((occurrence): [Occurrence, Act] => [occurrence, act])),
  );
  const citations = occurrences.map((occurrence, at) => makeCitation(occurrence, actOf.get(occurrence) as Act, at));
  return { acts, citations, actOf };
}

function groupKey(occurrence: Occurrence): string {
  const { symbol, named } = occurrence;
  if (symbol) return `${symbol.number}|${symbol.year ?? ''}|${symbol.symbol.toLowerCase() || (occurrence.type ?? '')}`;
  if (named?.self) return 'self';
  return `named|${nameOf(occurrence)
    .toLowerCase()
    .replace(/\s*-\s*/g, '-')}`;
}

const nameOf = (occurrence: Occurrence): string => occurrence.block.text.slice(occurrence.from, occurrence.to);

function makeAct(members: Occurrence[], documentType: string | null): Act {
  const first = members[0] as Occurrence;
  const type = mostCommon(members.map((member) => member.type)) ?? null;
  const symbol = first.symbol;
  const self = first.named?.self === true;
  const canonical = symbol?.canonical ?? (self ? (documentType ?? nameOf(first)) : nameOf(first));
  const code = symbol?.symbol.split(/[-/]/)[0] || codes.get(type ?? '') || 'ACT';
  const entity: CitationEntity = {
    key: self ? 'SELF' : symbol ? `${code}-${canonical}` : `NAMED:${canonical}`,
    type,
    number: symbol?.number ?? null,
    symbol: symbol?.symbol || null,
    year: symbol?.year ?? null,
    date: mostCommon(members.map((member) => member.details?.date ?? null)) ?? null,
    issuer: mostCommon(members.map((member) => member.details?.issuer ?? null)) ?? null,
    title: symbol ? (mostCommon(members.map((member) => member.details?.title ?? null)) ?? null) : canonical,
    canonical,
    variants: [...new Set(members.map(nameOf))].slice(0, 20),
    occurrences: members.length,
    ...(symbol ? {} : self ? { self: true } : { named: true }),
  };
  return { entity, occurrences: members };
}

/** The most frequent value that is not null; the earlier one wins a tie. */
export function mostCommon<Value>(values: (Value | null)[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: Value | undefined;
  for (const [value, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  return best;
}

function makeCitation(occurrence: Occurrence, act: Act, at: number): Citation {
  const [start, end] = sourceSpan(occurrence.block, occurrence.from, occurrence.to);
  const flags: string[] = [];
  if (occurrence.symbol && occurrence.symbol.canonical !== act.entity.canonical)
    flags.push(`symbol_variant:${occurrence.symbol.symbol}`);
  if (occurrence.typeInherited) flags.push('type_from_list');
  if (occurrence.shortForm) flags.push('short_form');
  const { details } = occurrence;
  return {
    id: `c${at + 1}`,
    key: act.entity.key,
    start,
    end,
    date_in_text: details?.date ?? null,
    issuer_in_text: details?.issuer ?? null,
    flags,
  };
}
