import type { NamedAgency } from '../agencies/list.ts';
import { agencyListAt } from '../agencies/list.ts';
import { skipTime } from '../clauses/openings.ts';
import type { Predicate } from '../clauses/predicate.ts';
import { readPredicate } from '../clauses/predicate.ts';
import { readRole } from '../clauses/role.ts';
import { segmentsOf } from '../clauses/segments.ts';
import type { TokenRange } from '../clauses/sentences.ts';
import { piecesOf, sentencesOf } from '../clauses/sentences.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Enactment } from '../structure/enacting.ts';
import type { PlacedBlock, Section } from '../structure/outline.ts';
import type { Block } from '../text/blocks.ts';
import type { DraftRow, PlacedAgency } from './draft.ts';
import { inBlock } from './draft.ts';
import { attachLabel, isLabel } from './labels.ts';
import type { Standing } from './standing.ts';
import { leadOf, roleOf } from './standing.ts';
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

/** Longer than this the next sentence cannot be a deadline alone. */
const longestDeadlineSentence = 16;
const longestNameList = 200;

/** Walks the document and drafts a row for every verb with an object of its own that gives work. */
export function collectRows(placed: PlacedBlock[], context: RowContext): DraftRow[] {
  const rows: DraftRow[] = [];
  const roles = new Map<Section, Standing>();
  let carried: PlacedAgency[] = [];
  let carriedFrom = -1;
  placed.forEach((place, order) => {
    const zone = zoneOf(place, order, context.type, context.enactment);
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

/** "b) Cục X chủ trì, phối hợp với Y:" gives its items a lead, a role and coordinators. */
function readIntroduction(place: PlacedBlock, roles: Map<Section, Standing>, lexicon: Lexicon): void {
  const { block, section } = place;
  if (section.head !== block || section.addressees.length > 0) return;
  const list = agencyListAt(block, ['giao', 'về'].includes(block.tokens.word[0] ?? '') ? 1 : 0, lexicon);
  const role = readRole(block, list.next, block.tokens.count, lexicon);
  if (list.items.length > 0 && (role?.kind !== 'implicit' || block.text.endsWith(':'))) {
    section.addressees = list.items;
    section.addressBlock = block;
  }
  if (role && role.kind !== 'implicit')
    roles.set(section, { kind: role.kind, coordinators: inBlock(block, role.coordinators) });
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
    for (const piece of joinNameLists(block, piecesOf(block, sentence), context.lexicon)) {
      const clause = {
        bareVerbs: zone.bareVerbs || carried.length > 0 || standing !== null,
        anyVerb: zone.anyVerb && section.marker !== null && first,
      };
      const predicate = readPredicate(block, piece, context.lexicon, clause);
      first = false;
      if (predicate && announces(block, piece)) {
        if (predicate.subject.length > 0) carried = addressItems(place, predicate.subject);
        continue;
      }
      if (!predicate || !counts(predicate, zone)) {
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
      draft(place, predicate, standing, carried, rows, context);
    }
  }
  return carried;
}

/** "Yêu cầu Thủ trưởng các sở; Chủ tịch UBND các huyện thực hiện …": a list of names is no piece of its own. */
function joinNameLists(block: Block, pieces: TokenRange[], lexicon: Lexicon): TokenRange[] {
  const joined: TokenRange[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && endsInNames(block, last, lexicon)) last.next = piece.next;
    else joined.push({ ...piece });
  }
  return joined;
}

function endsInNames(block: Block, piece: TokenRange, lexicon: Lexicon): boolean {
  const length = piece.next - piece.from;
  if (length > longestNameList) return false;
  for (let at = piece.from; at < Math.min(piece.next, piece.from + 40); at += 1) {
    const list = agencyListAt(block, at, lexicon, at > piece.from);
    if (list.next >= piece.next && list.items.length > 0) return !hasVerbBefore(block, piece.from, at);
  }
  return false;
}

/** Commands may stand before the names, work may not. */
function hasVerbBefore(block: Block, from: number, at: number): boolean {
  const words = block.lower.slice(block.tokens.start[from] ?? 0, block.tokens.start[at] ?? 0);
  return words !== '' && !/(?:yêu cầu|đề nghị|giao|chỉ thị|mời) (?:các đồng chí )?$/.test(words);
}

/** "… thực hiện các nhiệm vụ sau:" announces duties and is none. */
function announces(block: Block, piece: TokenRange): boolean {
  if (piece.next < block.tokens.count || block.tokens.word[piece.next - 1] !== ':') return false;
  return /(?:sau|sau đây|dưới đây|cụ thể|gồm|là|nội dung|nhiệm vụ|giải pháp) ?:$/.test(block.lower.slice(-40));
}

function counts(predicate: Predicate, zone: Zone): boolean {
  if (zone.commandsOnly) return predicate.told === 'command';
  if (predicate.told !== 'subject' || zone.plainSubjects) return true;
  return (
    predicate.role.kind !== 'implicit' ||
    predicate.flags.includes('bound') ||
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

/** A piece without a verb of its own goes on with the row before it. */
function extendLast(rows: DraftRow[], block: Block, piece: TokenRange, sameSentence: boolean): void {
  const last = rows.at(-1);
  if (sameSentence && last?.block === block && last.next <= piece.from) last.next = piece.next;
}

function attachDeadlineSentence(block: Block, sentence: TokenRange, rows: DraftRow[], section: Section): boolean {
  const last = rows.at(-1);
  if (!last || last.section !== section || sentence.next - sentence.from > longestDeadlineSentence) return false;
  const words = block.lower.slice(block.tokens.start[sentence.from] ?? 0, block.tokens.end[sentence.next - 1] ?? 0);
  if (!/^(?:hoàn thành|thời gian (?:hoàn thành|thực hiện)|thời hạn|xong|hạn hoàn thành)[^.]{0,40}\d/.test(words))
    return false;
  last.deadlineFrom = { block, from: sentence.from, next: sentence.next };
  return true;
}

function draft(
  place: PlacedBlock,
  predicate: Predicate,
  standing: Standing,
  carried: PlacedAgency[],
  rows: DraftRow[],
  context: RowContext,
): void {
  const { block, section } = place;
  const lead = leadOf(place, predicate, carried, context);
  const segments = segmentsOf(block, predicate, context.lexicon, context.cited.get(block) ?? []);
  const time = timeBefore(block, predicate);
  for (const segment of segments) {
    const coordinated = standing.coordinators;
    rows.push({
      block,
      section,
      from: segment.from,
      next: segment.next,
      verb: segment.verb,
      group: segment.group,
      role: standing.kind === 'implicit' && segment.group === 'advise' ? 'advise' : standing.kind,
      lead: lead.agencies,
      leadSource: lead.source,
      coordinators: coordinated,
      modality: predicate.modality,
      flags: [...predicate.flags, ...predicate.role.flags, ...lead.flags],
      sharedTime: time,
      deadlineFrom: null,
      deliverable: null,
    });
  }
}

function timeBefore(block: Block, predicate: Predicate): { from: number; next: number } | null {
  for (let at = predicate.from; at < predicate.role.verb; at += 1) {
    const after = skipTime(block.tokens, at, predicate.role.verb);
    if (after > at) return { from: at, next: after };
  }
  return null;
}
