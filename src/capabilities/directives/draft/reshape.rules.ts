import type { Span } from '../../../compiler/index.ts';
import type { Id } from '../../../kernel/ids.ts';
import { type DraftObligation, inTextOrder } from './draft.rules.ts';
import { type SplitPart, sameValue } from './operation.rules.ts';

export type Drafts = Map<Id, DraftObligation>;

/** Cuts one obligation into parts that share its fields; each part has its own clause and action. */
export function split(
  drafts: Drafts,
  whole: DraftObligation,
  operation: { base: Span; parts: readonly SplitPart[] },
  text: string,
): boolean {
  const [first] = operation.parts;
  const moved = !sameValue(whole.anchor, operation.base) && !sameValue(whole.anchor, first?.anchor);
  for (const part of operation.parts) {
    // Another reading may have found the part by itself: then it stands as read.
    if (part.lineageId !== whole.lineageId && drafts.has(part.lineageId)) continue;
    drafts.set(part.lineageId, {
      ...whole,
      lineageId: part.lineageId,
      origin: 'split',
      anchor: part.anchor,
      quote: text.slice(...part.anchor),
      fields: { ...whole.fields, action: part.action },
      decision: 'open',
      reason: null,
      review: moved ? [...whole.review, { why: 'other-borders' }] : whole.review,
    });
  }
  return true;
}

/** Makes one obligation of several: the clause that holds all of them, everybody they name. */
export function merge(drafts: Drafts, survivor: DraftObligation, others: readonly Id[], text: string): boolean {
  const absorbed = others.flatMap((id) => drafts.get(id) ?? []);
  const all = [survivor, ...absorbed].sort(inTextOrder);
  const anchor: Span = [Math.min(...all.map((each) => each.anchor[0])), Math.max(...all.map((each) => each.anchor[1]))];
  for (const each of absorbed) drafts.delete(each.lineageId);
  drafts.set(survivor.lineageId, {
    ...survivor,
    origin: 'merged',
    anchor,
    quote: text.slice(...anchor),
    fields: {
      ...survivor.fields,
      action: all.map((each) => each.fields.action).join('; '),
      lead: distinct(all.flatMap((each) => each.fields.lead)),
      coordinators: distinct(all.flatMap((each) => each.fields.coordinators)),
      recipients: distinct(all.flatMap((each) => each.fields.recipients)),
    },
    flags: distinct(all.flatMap((each) => each.flags)),
    decision: 'open',
    reason: null,
    review: all.flatMap((each) => each.review).filter((review) => review.why !== 'not-read-again'),
  });
  return absorbed.length === others.length;
}

const distinct = <T>(values: readonly T[]): T[] =>
  values.filter((value, index) => values.findIndex((other) => sameValue(other, value)) === index);
