import type { NoDuty } from '../clauses/reasons.ts';
import type { Block } from '../text/blocks.ts';
import type { Zone } from './zone.ts';

/** Why a clause is an obligation. */
export type DutyReason =
  /** "Giao X …", "Yêu cầu X …". */
  | 'command'
  /** The clause names who acts, and a task verb follows. */
  | 'subject'
  /** A clause that starts with its verb where such clauses are orders. */
  | 'verb_first'
  /** A heading whose labels name who acts. */
  | 'labelled_heading'
  /** Words that go on with the duty before them. */
  | 'goes_on'
  /** A line or sentence that only tells who or when about the duty above. */
  | 'tells_about_duty';

/** Why a clause is none: what its words say (`NoDuty`), or where it stands. */
export type PlaceReason =
  | NonNullable<Zone['why']>
  /** Headings give a place, not work. */
  | 'heading'
  /** Behind "./." stands no work. */
  | 'behind_end'
  /** "… các nhiệm vụ sau:" announces the duties below. */
  | 'announces'
  /** "các cơ sở … thực hiện" without "phải", "có trách nhiệm": a group described. */
  | 'group_without_modal'
  /** A verb behind a semicolon that goes on with a statement. */
  | 'follows_statement'
  /** A label line without a task above it. */
  | 'label_without_task'
  /** A cell of a table that is no task. */
  | 'other_cell';

export type ClauseReason = DutyReason | PlaceReason | NoDuty;

/** What was decided about a piece of a sentence (tokens `from` to `next` of the block). */
export interface Decision {
  block: Block;
  from: number;
  next: number;
  because: ClauseReason;
  /** The drafts that came of it or that it tells about, as a range of indexes; empty when it is no duty. */
  rows: [from: number, next: number];
}
