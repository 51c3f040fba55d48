import type { TokenRange } from '../clauses/sentences.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Enactment } from '../structure/enacting.ts';
import type { Block } from '../text/blocks.ts';
import type { ClauseReason, Decision } from './decision.ts';
import type { DraftRow } from './draft.ts';

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

export function whole(block: Block): TokenRange {
  return { from: 0, next: block.tokens.count };
}

/** Notes what was decided about a piece; `rows` of the drafts at the end came of it or are told about by it. */
export function decide(
  collected: Collected,
  block: Block,
  { from, next }: TokenRange,
  because: ClauseReason,
  rows = 0,
): void {
  const count = collected.drafts.length;
  collected.decisions.push({ block, from, next, because, rows: [count - rows, count] });
}
