import type { Span } from '../answer.ts';
import type { Stages } from '../pipeline.ts';
import type { Decision } from '../rows/decision.ts';
import { sourceSpan } from '../text/blocks.ts';
import type { Explanation } from './explanation.ts';
import { kindOfClause } from './kind-of-clause.ts';
import { explainObligation } from './obligation.ts';

/**
 * Tells what was decided about one place of a text and why: whether it is an obligation, where its
 * lead, role, deadline came from, which citation and findings stand there.
 * @param offset in UTF-16 code units of the canonical text; one outside it is drawn to its nearest end
 */
export function explainAt(stages: Stages, offset: number): Explanation {
  const at = Math.max(0, Math.min(Math.trunc(offset) || 0, Math.max(0, stages.text.length - 1)));
  const place = stages.outline.placed.find(({ block }) => block.start <= at && at < block.end) ?? null;
  const decision = place ? decisionAt(stages, at) : null;
  const clause = decision && spanOf(decision);
  const row = rowAt(stages, decision, at);
  const own = row !== null && holds(stages.obligations[row]?.anchor, at);
  const sentence = stages.sentences.find(({ start, end }) => start <= at && at < end);
  const duty =
    own || (decision !== null && decision.rows[1] > decision.rows[0] && decision.because !== 'tells_about_duty');
  return {
    schema: 'ngoclinh-explanation/1',
    offset: at,
    block: place && [place.block.start, place.block.end],
    section: place && { path: place.section.id, heading: place.section.heading },
    sentence: {
      class: sentence?.class ?? 'other',
      span: sentence ? [sentence.start, sentence.end] : [0, stages.text.length],
    },
    clause,
    verdict: {
      duty,
      because: decision?.because ?? outsideReason(sentence?.class),
      kind: decision && !duty ? kindOfClause(decision) : null,
    },
    obligation: row === null ? null : explainObligation(stages, row, at),
    citation: citationAt(stages, at),
    findings: stages.findings
      .filter(({ evidence }) => evidence.some((span) => holds(span, at)))
      .map(({ id, rule, severity, message, message_en }) => ({ id, rule, severity, message, message_en })),
  };
}

const holds = (span: Span | undefined, at: number): boolean => span !== undefined && span[0] <= at && at < span[1];

/** The decision about the clause that holds a place; one that made rows before one that made none. */
function decisionAt({ decisions }: Stages, at: number): Decision | null {
  const near = decisions.filter((decision) => holds(spanOf(decision), at));
  return near.find(({ rows }) => rows[1] > rows[0]) ?? near[0] ?? null;
}

function spanOf({ block, from, next }: Decision): Span {
  const { tokens } = block;
  const start = from === 0 ? block.start : sourceSpan(block, tokens.start[from] ?? 0, tokens.end[from] ?? 0)[0];
  if (next >= tokens.count) return [start, block.end];
  return [start, sourceSpan(block, tokens.start[next] ?? 0, tokens.end[next] ?? 0)[0]];
}

/** Index of the obligation whose clause holds the place, or that the decision made or tells about. */
function rowAt({ obligations }: Stages, decision: Decision | null, at: number): number | null {
  const holding = obligations.findLastIndex(({ anchor }) => holds(anchor, at));
  if (holding >= 0) return holding;
  if (!decision || decision.rows[1] <= decision.rows[0]) return null;
  for (let row = decision.rows[1] - 1; row > decision.rows[0]; row -= 1)
    if ((obligations[row]?.anchor[0] ?? at) < at) return row;
  return decision.rows[0];
}

function outsideReason(kind: string | undefined): 'header' | 'recipient_line' | 'signature' | 'heading' | 'blank' {
  if (kind === 'header' || kind === 'signature' || kind === 'heading') return kind;
  return kind === 'recipient' ? 'recipient_line' : 'blank';
}

function citationAt({ acts }: Stages, at: number): Explanation['citation'] {
  const citation = acts.citations.find(({ start, end }) => start <= at && at < end);
  return citation ? { key: citation.key, span: [citation.start, citation.end] } : null;
}
