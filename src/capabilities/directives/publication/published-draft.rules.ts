import type { Span } from '../../../compiler/index.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { PublishedObligation } from '../directive.events.ts';
import type { Meaning } from '../draft/actor-names.rules.ts';
import type { Draft, DraftObligation } from '../draft/draft.rules.ts';

/** An edition shown in the same way as a draft: everything settled, nothing to do. */
export function draftOfEdition(edition: { readonly obligations: readonly PublishedObligation[] }): {
  draft: Draft;
  meanings: ReadonlyMap<string, Meaning>;
} {
  const meanings = new Map<string, Meaning>();
  for (const each of edition.obligations) {
    remember(meanings, each.leadNames, each.leadUnitIds);
    remember(meanings, each.coordinatorNames, each.coordinatorUnitIds);
  }
  const draft = { obligations: edition.obligations.map(settled), resolutions: new Map(), unapplied: [] };
  return { draft, meanings };
}

/** An edition keeps the units of all names together; one name alone means exactly them. */
function remember(meanings: Map<string, Meaning>, names: readonly string[], unitIds: readonly Id[]): void {
  for (const name of names) {
    if (meanings.has(name) && names.length > 1) continue;
    const own = names.length === 1 ? unitIds : [];
    const state = own.length > 0 || names.length > 1 ? 'found' : 'left';
    meanings.set(name, { name, unitIds: own, collective: own.length > 1, state });
  }
}

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
