import type { Id } from '../../../kernel/ids.ts';
import type { Change } from '../../../platform/change.ts';
import { relateDocuments } from '../../documents/index.ts';
import type { EditionPublished, PublishedAmendment } from '../directive.events.ts';
import type { DraftRecord } from '../draft/load-draft.ts';
import { documentLabel, notationOf } from '../metadata.rules.ts';
import { endsWhole, type RelationMode } from './amendment.rules.ts';
import { insertAmendment } from './amendment.store.ts';
import type { ObligationChange } from './compare.rules.ts';
import type { Comparison } from './load-comparison.ts';

/** The comparisons as an edition announces them; `ids` gives each amendment its own. */
export const amendmentsOf = (
  comparisons: readonly Comparison[],
  idOf: (comparison: Comparison) => Id,
): PublishedAmendment[] =>
  comparisons.map((comparison) => ({
    id: idOf(comparison),
    targetId: comparison.target.id,
    extent: endsWhole(comparison.relation.mode) ? 'whole' : 'part',
    effectiveOn: comparison.relation.effectiveOn,
    changes: comparison.changes.flatMap(publishedChange),
  }));

/** What stays in force is not spoken of, and neither is what is new. */
const publishedChange = ({ kind, old, now, parts }: ObligationChange): PublishedAmendment['changes'] =>
  old && kind !== 'kept' && kind !== 'added'
    ? [{ lineageId: old.lineageId, kind, successorId: now?.lineageId ?? null, parts }]
    : [];

/** Keeps for good what an edition does to other documents, and tells the register of papers. */
export async function keepAmendments(
  change: Change,
  record: DraftRecord,
  edition: EditionPublished,
  comparisons: readonly Comparison[],
  actId: Id,
): Promise<void> {
  const { directive } = record;
  for (const [index, { relation, target }] of comparisons.entries()) {
    const published = edition.amendments?.[index];
    if (!published) continue;
    const [start, end] = relation.span;
    await insertAmendment(change.tx, {
      id: published.id,
      targetId: target.id,
      byDirectiveId: directive.id,
      editionId: edition.editionId,
      mode: relation.mode,
      effectiveOn: relation.effectiveOn,
      paperLabel: edition.documentLabel,
      paperNumber: notationOf(directive) || null,
      paperOn: directive.issuedOn,
      sentence: { text: record.text.canonical.slice(start, end), start, end },
      reason: null,
      changes: published.changes,
      decidedOn: change.today,
      actId,
    });
    const other = { toId: target.documentId, canonical: notationOf(target) || target.subject };
    const label = documentLabel(target);
    await relateDocuments(
      change,
      directive.documentId,
      { ...other, label, issuedOn: target.issuedOn, kind: RELATIONS[relation.mode] },
      actId,
    );
  }
}

const RELATIONS: Readonly<Record<RelationMode, 'replaces' | 'amends' | 'repeals'>> = {
  replace: 'replaces',
  amend: 'amends',
  repeal: 'repeals',
};
