import type { NamedAgency, PlacedAgency } from '../agencies/list.ts';
import { inBlock } from '../agencies/list.ts';
import { joinNameLists } from '../clauses/name-lists.ts';
import type { Predicate } from '../clauses/predicate.ts';
import { readPredicate } from '../clauses/predicate.ts';
import { piecesOf, sentencesOf } from '../clauses/sentences.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Enactment } from '../structure/enacting.ts';
import type { PlacedBlock, Section } from '../structure/outline.ts';
import type { Block } from '../text/blocks.ts';
import { isCapital } from '../text/tokens.ts';
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

/** Walks the document and drafts a row for every verb with an object of its own that gives work. */
export function collectRows(placed: PlacedBlock[], context: RowContext): DraftRow[] {
  const rows: DraftRow[] = [];
  const roles = new Map<Section, Standing>();
  let carried: PlacedAgency[] = [];
  let carriedFrom = -1;
  let ended = false;
  placed.forEach((place, order) => {
    const zone = zoneOf(place, order, context.type, context.enactment);
    if (place.block.opensPart || opensAnew(place.block)) ended = false;
    if (ended) return;
    ended = place.block.text.endsWith('./.');
    if (place.block.marker || place.block.apart || order - carriedFrom > 1) carried = [];
    if (isLabel(place.block)) attachLabel(place, rows, context.lexicon);
    else if (place.content >= place.block.tokens.count) readIntroduction(place, roles, context.lexicon);
    else {
      const after = collectBlock(place, zone, carried, roles, rows, context);
      if (after !== carried && after.length > 0) carriedFrom = order;
      carried = after;
    }
  });
  return rows;
}

function collectBlock(
  place: PlacedBlock,
  zone: Zone,
  before: PlacedAgency[],
  roles: Map<Section, Standing>,
  rows: DraftRow[],
  context: RowContext,
): PlacedAgency[] {
  const { block, section } = place;
  let carried = before;
  let first = true;
  for (const sentence of sentencesOf(block, place.content)) {
    if (attachDeadlineSentence(block, sentence, rows, section)) continue;
    let standing: Standing | null = null;
    let spoken = false;
    for (const piece of joinNameLists(block, piecesOf(block, sentence), context.lexicon)) {
      const clause = {
        bareVerbs: zone.bareVerbs || carried.length > 0 || standing !== null,
        anyVerb: zone.anyVerb && first && (block.marker !== null || place.content > 0),
      };
      const predicate = readPredicate(block, piece, context.lexicon, clause);
      first = false;
      if (predicate && announces(block, piece)) {
        if (predicate.subject.length > 0) carried = addressItems(place, predicate.subject);
        continue;
      }
      const strayVerb = spoken && standing === null && predicate?.told === 'none';
      spoken = true;
      if (!predicate || strayVerb || !counts(predicate, zone) || (standing !== null && goesOn(predicate, block))) {
        extendLast(rows, block, piece, standing !== null);
        continue;
      }
      if (predicate.subject.length > 0) {
        carried = inBlock(block, predicate.subject);
        standing = null;
        if (section.head === block && section.addressees.length === 0 && rows.at(-1)?.block !== block)
          addressChildren(section, block, predicate.subject);
      }
      standing = roleOf(predicate, block, standing, roles, section);
      draftRows(place, predicate, standing, carried, rows, context);
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

/** "kiểm tra các chợ; các cơ sở kinh doanh thuốc": behind a semicolon a group without a modal is an object more. */
function goesOn(predicate: Predicate, block: Block): boolean {
  const first = predicate.subject[0];
  if (
    predicate.told !== 'subject' ||
    !first ||
    predicate.flags.includes('bound_by_modal') ||
    predicate.role.kind !== 'implicit'
  )
    return false;
  return predicate.subject.every((agency) => agency.kind === 'group') && !isCapital(block.tokens, first.from);
}

function counts(predicate: Predicate, zone: Zone): boolean {
  if (zone.commandsOnly) return predicate.told === 'command';
  if (predicate.told !== 'subject' || zone.plainSubjects) return true;
  return (
    predicate.role.kind !== 'implicit' ||
    predicate.flags.includes('bound_by_modal') ||
    predicate.subject.some((agency) => agency.kind === 'body' || agency.kind === 'person')
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
