import type { Id } from '../../../kernel/ids.ts';
import type { View } from '../../../platform/change.ts';
import { paperReader } from './outgoing.policy.ts';
import type { OutgoingSummary } from './outgoing.rules.ts';
import { listOutgoingOf } from './outgoing.store.ts';
import { listHidden } from './paper-reader.store.ts';

/** Papers of a record of another capability that this person may read, as they were drafted. Two queries. */
export async function listReadableOf(view: View, subjectType: string, subjectId: Id): Promise<OutgoingSummary[]> {
  const papers = await listOutgoingOf(view.tx, subjectType, subjectId);
  const ids = papers.map((paper) => paper.documentId);
  const hidden = await listHidden(view.tx, ids, paperReader(view));
  return papers.filter((paper) => !hidden.has(paper.documentId));
}
