import type { Id } from '../../../kernel/ids.ts';
import type { View } from '../../../platform/change.ts';
import type { PublishedObligation } from '../directive.events.ts';
import type { DraftRecord } from '../draft/load-draft.ts';
import { documentLabel } from '../metadata.rules.ts';
import { foldAmendments, type RelatedTarget } from './amendment.rules.ts';
import { type Amendment, listAmendmentsOfTargets } from './amendment.store.ts';
import { compareDirectives, type ObligationChange, printOf } from './compare.rules.ts';
import { listAmendmentOperations } from './operation.store.ts';
import { touchesOf } from './section-reference.rules.ts';
import { listObligationsInForce, listTargets, type Target } from './target.store.ts';

/** One document that the draft changes, obligation by obligation. */
export interface Comparison {
  readonly relation: RelatedTarget;
  readonly target: Target;
  readonly label: string;
  readonly changes: readonly ObligationChange[];
  readonly print: string;
  /** somebody agreed with exactly this comparison */
  readonly settled: boolean;
}

/**
 * What the draft of a directive changes in others, beside what was published before: four queries, whatever the number
 * of documents and obligations.
 */
export async function loadComparisons(
  view: View,
  record: DraftRecord,
  now: readonly PublishedObligation[],
): Promise<Comparison[]> {
  const own = record.directive.id;
  const relations = foldAmendments(await listAmendmentOperations(view.tx, own));
  if (relations.length === 0) return [];
  const ids = relations.map(({ targetId }) => targetId);
  const targets = new Map((await listTargets(view.tx, ids)).map((each) => [each.id, each]));
  const inForce = await listObligationsInForce(view.tx, ids);
  const amendments = await listAmendmentsOfTargets(view.tx, ids);
  const published = new Set(amendments.filter((each) => each.byDirectiveId === own).map((each) => each.targetId));
  const touches = touchesOf(record.text.canonical);
  const taken = new Set<Id>();
  return relations.flatMap((relation): Comparison[] => {
    const target = targets.get(relation.targetId);
    if (!target || published.has(relation.targetId)) return [];
    const old = unclaimed(inForce.get(target.id) ?? [], amendments);
    const free = now.filter((each) => !taken.has(each.lineageId));
    const changes = compareDirectives({ ...relation, old, now: free, touches });
    for (const { old: before, now: after } of changes) if (before && after) taken.add(after.lineageId);
    const print = printOf(changes);
    return [{ relation, target, label: documentLabel(target), changes, print, settled: relation.settled === print }];
  });
}

/** What another document has changed or ended, or will, is no longer this one's to change. */
export function unclaimed(
  obligations: readonly PublishedObligation[],
  amendments: readonly Amendment[],
): PublishedObligation[] {
  const claimed = new Set(amendments.flatMap((each) => each.changes.map(({ lineageId }) => lineageId)));
  return obligations.filter((each) => !claimed.has(each.lineageId));
}
