import type { Deadline, Span } from '../answer.ts';
import type { FoundDeadline } from '../deadlines/deadline.ts';
import { noDeadline, readDeadline } from '../deadlines/deadline.ts';
import { readStatedTime } from '../deadlines/stated.ts';
import type { Block } from '../text/blocks.ts';
import { sourceSpan } from '../text/blocks.ts';
import type { DraftRow } from './draft.ts';
import type { FinishContext } from './finish.ts';
import type { DeadlinePlace } from './sources.ts';

/** Kinds that give way to a time that the whole sentence shares. */
const weakKinds = new Set(['ongoing', 'prompt', 'urgent', 'as_prescribed']);

interface Place {
  block: Block;
  from: number;
  next: number;
}

export interface RowDeadline {
  value: Deadline;
  spans: Span[];
  place: DeadlinePlace;
}

/** The deadline of a row: a label's, its own, or the time that its sentence opens with. */
export function deadlineOf(row: DraftRow, context: FinishContext): RowDeadline {
  const { block } = row;
  const label = row.deadlineFrom
    ? { block: row.deadlineFrom.block, hits: labelTime(row, row.deadlineFrom, context) }
    : null;
  const own = { block, hits: deadlineIn(row, row.verb, row, context) };
  const shared = row.sharedTime
    ? { block, hits: deadlineIn({ block, ...row.sharedTime }, row.sharedTime.from, row, context) }
    : null;
  const weak = weakKinds.has(own.hits[0]?.deadline.kind ?? 'as_prescribed');
  const given = label?.hits[0] && (weak || row.deadlineFrom?.shared !== true) ? label : null;
  const chosen = given ?? (weak && shared?.hits[0] ? shared : own);
  const first = chosen.hits[0];
  const other = row.deadlineFrom?.from === 0 || !row.flags.includes('label_fields') ? 'next_sentence' : 'label';
  const place = chosen === label ? other : chosen === shared ? 'opening_time' : 'clause';
  if (!first) return { value: noDeadline(), spans: [], place };
  const spans = chosen.hits.map((hit) => sourceSpan(chosen.block, hit.from, hit.to));
  return { value: inPrint(first, chosen.block), spans, place };
}

/** The words of a deadline as they are printed; the reading itself knows only lower case without cited acts. */
function inPrint({ deadline, from, to }: FoundDeadline, block: Block): Deadline {
  if (deadline.kind === 'multiple' || deadline.text === null) return deadline;
  const text = block.text.slice(from, to).trim();
  const event = deadline.event?.includes('·') ? text.slice(-deadline.event.length).trim() : deadline.event;
  return { ...deadline, text, ...(event === undefined ? {} : { event }) };
}

function labelTime(row: DraftRow, place: Place & { ends?: boolean }, context: FinishContext): FoundDeadline[] {
  if (place.ends === undefined) return deadlineIn(place, place.from, row, context);
  const { block } = place;
  const start = block.tokens.start[place.from] ?? 0;
  const end = block.tokens.end[place.next - 1] ?? start;
  const found = readStatedTime(block.lower.slice(start, end), place.ends, context.deadlines);
  return found.map((hit) => ({ ...hit, from: hit.from + start, to: hit.to + start }));
}

function deadlineIn(place: Place, verb: number, row: DraftRow, context: FinishContext): FoundDeadline[] {
  const { tokens } = place.block;
  const start = tokens.start[place.from] ?? 0;
  const end = tokens.end[place.next - 1] ?? start;
  const hands = ['report', 'submit'].includes(row.group ?? '');
  const found = readDeadline(
    blankCited(place.block, start, end, context),
    (tokens.start[verb] ?? start) - start,
    hands,
    context.deadlines,
  );
  return found.map((hit) => ({ ...hit, from: hit.from + start, to: hit.to + start }));
}

/** The clause in lower case with cited acts replaced by dots of the same length. */
function blankCited(block: Block, start: number, end: number, context: FinishContext): string {
  const clause = block.lower.slice(start, end);
  const ranges = context.cited.get(block) ?? [];
  const pieces: string[] = [];
  let here = start;
  for (let at = firstBehind(ranges, start); at < ranges.length; at += 1) {
    const [from, to] = ranges[at] ?? [end, end];
    if (from >= end) break;
    const low = Math.max(from, here);
    const high = Math.min(to, end);
    if (high <= low) continue;
    pieces.push(clause.slice(here - start, low - start), '·'.repeat(high - low));
    here = high;
  }
  return pieces.length === 0 ? clause : pieces.join('') + clause.slice(here - start);
}

/** Index of the first range that may reach behind a position; ranges start in order. */
function firstBehind(ranges: [number, number][], position: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.[0] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 2);
}
