import type { Span } from '../../../compiler/index.ts';
import type { PublishedObligation } from '../directive.events.ts';
import type { Draft, DraftObligation } from '../draft/draft.rules.ts';

/** An edition shown in the same way as a draft: everything settled, nothing to do. */
export const draftOfEdition = (
  edition: { readonly obligations: readonly PublishedObligation[] },
  resolutions: Draft['resolutions'],
): Draft => ({ obligations: edition.obligations.map(settled), resolutions, unapplied: [] });

function settled(each: PublishedObligation): DraftObligation {
  const anchor: Span = [each.quote.start, each.quote.end];
  return {
    lineageId: each.lineageId,
    version: '',
    origin: 'read',
    section: each.section,
    anchor,
    quote: each.quote.text,
    fields: {
      action: each.action,
      deliverable: each.deliverable,
      role: each.role,
      modality: each.modality,
      lead: each.leadNames,
      coordinators: each.coordinatorNames,
      recipients: each.recipients.map(({ role, agency }) => ({ role, agency })),
      deadline: each.deadline,
    },
    spans: { lead: [], coordinators: [], deadline: wordsIn(each, each.deadline.text), recipients: [] },
    flags: [],
    confidence: null,
    edited: [],
    decision: each.general ? 'general' : 'confirmed',
    reason: null,
    review: [],
  };
}

function wordsIn({ quote }: PublishedObligation, words: string | null): Span[] {
  const at = words ? quote.text.indexOf(words) : -1;
  return at < 0 ? [] : [[quote.start + at, quote.start + at + (words?.length ?? 0)]];
}
