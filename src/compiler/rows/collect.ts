import type { NamedAgency, PlacedAgency } from '../agencies/list.ts';
import { inBlock } from '../agencies/list.ts';
import { joinNameLists } from '../clauses/name-lists.ts';
import type { Reading } from '../clauses/predicate.ts';
import { readPredicate } from '../clauses/predicate.ts';
import type { TokenRange } from '../clauses/sentences.ts';
import { piecesOf, sentencesOf } from '../clauses/sentences.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Enactment } from '../structure/enacting.ts';
import type { PlacedBlock, Section } from '../structure/outline.ts';
import type { Block } from '../text/blocks.ts';
import { counts, goesOn, whyNot } from './counts.ts';
import type { ClauseReason, Decision } from './decision.ts';
import type { DraftRow } from './draft.ts';
import { announces, readIntroduction } from './introduction.ts';
import { attachLabel, isLabel } from './labels.ts';
import { attachDeadlineSentence, draftRows, extendLast } from './row-drafts.ts';
import type { Standing } from './standing.ts';
import { roleOf } from './standing.ts';
import type { Zone } from './zone.ts';
import { zoneOf } from './zone.ts';

export interface RowContext {
  lexicon: Lexicon;
  enactment: Enactment;
  type: string | null;
  /** True when the enacting clause leaves out agencies that get work below. */
  addresseesIncomplete: boolean;
  /** Character ranges of the acts cited in each block, in order. */
  cited: Map<Block, [number, number][]>;
}

/** What the walk has made so far. */
export interface Collected {
  drafts: DraftRow[];
  /** One for each piece of a sentence, heading and label, in text order. */
  decisions: Decision[];
}

/** Walks the document and drafts a row for every verb with an object of its own that gives work. */
export function collectRows(placed: PlacedBlock[], context: RowContext): Collected {
  const collected: Collected = { drafts: [], decisions: [] };
  const roles = new Map<Section, Standing>();
  let carried: PlacedAgency[] = [];
  let carriedFrom = -1;
  let ended = false;
  placed.forEach((place, order) => {
    const zone = zoneOf(place, order, context.type, context.enactment);
    if (place.block.opensPart || opensAnew(place.block)) ended = false;
    if (ended) {
      decide(collected, place.block, whole(place.block), 'behind_end');
      return;
    }
    ended = place.block.text.endsWith('./.');
    if (place.block.marker || place.block.apart || order - carriedFrom > 1) carried = [];
    if (isLabel(place.block)) collectLabel(place, collected, context);
    else if (place.content >= place.block.tokens.count) {
      readIntroduction(place, roles, context.lexicon);
      decide(collected, place.block, whole(place.block), 'heading');
    } else {
      const after = collectBlock(place, zone, carried, roles, collected, context);
      if (after !== carried && after.length > 0) carriedFrom = order;
      carried = after;
    }
  });
  return collected;
}

function whole(block: Block): TokenRange {
  return { from: 0, next: block.tokens.count };
}

/** Notes what was decided about a piece; `rows` of the drafts at the end came of it or are told about by it. */
function decide(collected: Collected, block: Block, { from, next }: TokenRange, because: ClauseReason, rows = 0): void {
  const count = collected.drafts.length;
  collected.decisions.push({ block, from, next, because, rows: [count - rows, count] });
}

function collectLabel(place: PlacedBlock, collected: Collected, context: RowContext): void {
  const { drafts } = collected;
  const before = drafts.length;
  const told = attachLabel(place, drafts, context.lexicon);
  const made = drafts[before];
  if (made) decide(collected, made.block, whole(made.block), 'labelled_heading', 1);
  decide(collected, place.block, whole(place.block), told > 0 ? 'tells_about_duty' : 'label_without_task', told);
}

function collectBlock(
  place: PlacedBlock,
  zone: Zone,
  before: PlacedAgency[],
  roles: Map<Section, Standing>,
  collected: Collected,
  context: RowContext,
): PlacedAgency[] {
  const { block, section } = place;
  const { drafts: rows } = collected;
  let carried = before;
  for (const sentence of sentencesOf(block, place.content)) {
    if (attachDeadlineSentence(block, sentence, rows, section)) {
      decide(collected, block, sentence, 'tells_about_duty', 1);
      continue;
    }
    let standing: Standing | null = null;
    let spoken = false;
    for (const piece of joinNameLists(block, piecesOf(block, sentence), context.lexicon)) {
      const clause = {
        bareVerbs: zone.bareVerbs || carried.length > 0 || standing !== null,
        roleWords: zone.roleWords,
      };
      const reading: Reading = { block, piece, lexicon: context.lexicon, because: 'no_verb' };
      const predicate = readPredicate(reading, clause);
      if (predicate && announces(block, piece)) {
        if (predicate.subject.length > 0) carried = addressItems(place, predicate.subject);
        decide(collected, block, piece, 'announces');
        continue;
      }
      const strayVerb = spoken && standing === null && predicate?.told === 'none';
      spoken = true;
      if (!predicate || strayVerb || !counts(predicate, zone) || (standing !== null && goesOn(predicate, block))) {
        if (extendLast(rows, block, piece, standing !== null)) decide(collected, block, piece, 'goes_on', 1);
        else decide(collected, block, piece, whyNot(reading, predicate, strayVerb, clause, zone));
        continue;
      }
      if (predicate.subject.length > 0) {
        carried = inBlock(block, predicate.subject);
        standing = null;
        if (section.head === block && section.addressees.length === 0 && rows.at(-1)?.block !== block)
          addressChildren(section, block, predicate.subject);
      }
      standing = roleOf(predicate, block, standing, roles, section);
      const made = draftRows(place, predicate, standing, carried, rows, context);
      decide(collected, block, piece, predicate.told === 'none' ? 'verb_first' : predicate.told, made);
    }
  }
  return carried;
}

/** Behind "./." only a new part is read: the rest is signature, recipients, noise. */
function opensAnew(block: Block): boolean {
  return (
    block.marker !== null &&
    block.marker.ordinal === 1 &&
    ['part', 'chapter', 'article', 'roman', 'upper'].includes(block.marker.kind)
  );
}

/** The numbered sentence that starts with an agency is the heading of what stands below it. */
function addressChildren(section: Section, block: Block, subject: NamedAgency[]): void {
  section.addressees = subject;
  section.addressBlock = block;
}

function addressItems(place: PlacedBlock, subject: NamedAgency[]): PlacedAgency[] {
  if (place.section.head === place.block) addressChildren(place.section, place.block, subject);
  return inBlock(place.block, subject);
}
