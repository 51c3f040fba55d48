import type { PlacedAgency } from '../agencies/list.ts';
import { skipTime } from '../clauses/openings.ts';
import type { Predicate } from '../clauses/predicate.ts';
import { segmentsOf } from '../clauses/segments.ts';
import type { TokenRange } from '../clauses/sentences.ts';
import type { PlacedBlock, Section } from '../structure/outline.ts';
import type { Block } from '../text/blocks.ts';
import type { RowContext } from './collected.ts';
import type { DraftRow } from './draft.ts';
import { playSegments } from './segment-role.ts';
import type { Standing } from './standing.ts';
import { leadOf } from './standing.ts';

/** Longer than this the next sentence cannot be a deadline alone. */
const longestDeadlineSentence = 16;

/** Drafts the rows of one clause: one for each verb with an object of its own. @returns how many */
export function draftRows(
  place: PlacedBlock,
  predicate: Predicate,
  role: Standing,
  carried: PlacedAgency[],
  rows: DraftRow[],
  context: RowContext,
): number {
  const { block, section } = place;
  const lead = leadOf(place, predicate, carried, context);
  const segments = segmentsOf(block, predicate, context.lexicon, context.cited.get(block) ?? []);
  const time = timeBefore(block, predicate);
  for (const { segment, standing } of playSegments(block, segments, role, context.lexicon)) {
    const advises = standing.kind === 'implicit' && segment.group === 'advise';
    rows.push({
      block,
      section,
      from: segment.from,
      next: segment.next,
      verb: segment.verb,
      group: segment.group,
      role: advises ? 'advise' : standing.kind,
      lead: lead.agencies,
      leadSource: lead.source,
      coordinators: standing.coordinators,
      modality: predicate.modality,
      flags: [...predicate.flags, ...predicate.role.flags, ...lead.flags],
      sharedTime: time,
      deadlineFrom: null,
      labelGroup: null,
      deliverable: null,
      roleSource: advises ? 'advise_verb' : standing.source,
      told: predicate.told,
      coordinated: segment.from !== segments[0]?.from,
    });
  }
  return segments.length;
}

function timeBefore(block: Block, predicate: Predicate): { from: number; next: number } | null {
  for (let at = predicate.from; at < predicate.role.verb; at += 1) {
    const after = skipTime(block.tokens, at, predicate.role.verb);
    if (after > at) return { from: at, next: after };
  }
  return null;
}

/** A piece without a verb of its own goes on with the row before it. @returns whether there was one */
export function extendLast(rows: DraftRow[], block: Block, piece: TokenRange, sameSentence: boolean): boolean {
  const last = rows.at(-1);
  if (!sameSentence || last?.block !== block || last.next > piece.from) return false;
  last.next = piece.next;
  return true;
}

/** "…; hoàn thành trước ngày …": a piece that holds only the deadline of the pieces before it in the sentence. */
export function attachDeadlinePiece(block: Block, piece: TokenRange, rows: DraftRow[], sentence: TokenRange): boolean {
  const last = rows.at(-1);
  if (last?.block !== block || last.from < sentence.from || piece.next - piece.from > longestDeadlineSentence)
    return false;
  const words = block.lower.slice(block.tokens.start[piece.from] ?? 0, block.tokens.end[piece.next - 1] ?? 0);
  if (
    !/^(?:thời (?:gian|hạn) )?(?:phải )?(?:hoàn thành|xong) (?:xong )?(?:trước|trong|chậm nhất|vào|đến) [^,;]{0,40}\d/.test(
      words,
    )
  )
    return false;
  for (let at = rows.length - 1; rows[at]?.block === block; at -= 1) {
    const row = rows[at];
    if (row && row.from >= sentence.from) row.deadlineFrom ??= { block, ...piece, shared: row !== last };
  }
  return true;
}

/** "Hoàn thành trước ngày …": a sentence that holds only the deadline of the item before; rows of it with a time of their own keep that. */
export function attachDeadlineSentence(
  block: Block,
  sentence: TokenRange,
  rows: DraftRow[],
  section: Section,
): boolean {
  const last = rows.at(-1);
  if (!last || last.section !== section || sentence.next - sentence.from > longestDeadlineSentence) return false;
  const words = block.lower.slice(block.tokens.start[sentence.from] ?? 0, block.tokens.end[sentence.next - 1] ?? 0);
  if (
    !/^(?:hoàn thành|thời gian (?:hoàn thành|thực hiện)|thời hạn|xong|hạn hoàn thành)[^.]{0,40}(?:\d|quý [iv]|năm|tháng)/.test(
      words,
    )
  )
    return false;
  const item = last.block;
  for (let at = rows.length - 1; rows[at]?.block === item; at -= 1) {
    const row = rows[at];
    if (row) row.deadlineFrom ??= { block, from: sentence.from, next: sentence.next, shared: row !== last };
  }
  return true;
}
