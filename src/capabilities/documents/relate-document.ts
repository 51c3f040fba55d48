import type { Day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import { invalid, notFound, ok, type Result } from '../../kernel/result.ts';
import type { Change } from '../../platform/change.ts';
import type { RelationKind } from './document.rules.ts';
import { findDocument } from './document.store.ts';
import { insertRelations, linkTo, type NewRelation, removeRelation } from './relation.store.ts';

export interface Cited {
  readonly kind: RelationKind;
  readonly canonical: string;
  readonly label: string;
  readonly issuedOn: Day | null;
}

/** Keeps what a text cites as relations of its document, in the transaction that read it. Twice is as good as once. */
export async function relateCited(change: Change, documentId: Id, cited: readonly Cited[], actId: Id): Promise<void> {
  const once = new Map(cited.map((each) => [`${each.kind} ${each.canonical}`, each]));
  const rows: NewRelation[] = [...once.values()].map((each) => ({
    id: change.newId(),
    origin: 'read',
    actId,
    ...each,
  }));
  await insertRelations(change.tx, documentId, rows);
}

/** A relation between two papers of the register that a decision made, in the transaction of that decision. */
export async function relateDocuments(
  change: Change,
  fromId: Id,
  other: Cited & { readonly toId: Id },
  actId: Id,
): Promise<void> {
  const { toId, ...cited } = other;
  await insertRelations(change.tx, fromId, [{ id: change.newId(), origin: 'entered', actId, ...cited }]);
  await linkTo(change.tx, fromId, cited, toId);
}

export async function enterRelation(change: Change, documentId: Id, cited: Cited): Promise<Result<Id>> {
  if (!cited.canonical) return invalid({ canonical: 'document.relation.missing' });
  if (!(await findDocument(change.tx, documentId))) return notFound();
  const actId = await change.record({ action: 'document.relate', subjectType: 'document', subjectId: documentId });
  await insertRelations(change.tx, documentId, [{ id: change.newId(), origin: 'entered', actId, ...cited }]);
  return ok(documentId);
}

/** Takes a relation back; the row stays, with who took it back. */
export async function takeBackRelation(change: Change, documentId: Id, relationId: Id): Promise<Result<Id>> {
  const actId = await change.record({ action: 'document.unrelate', subjectType: 'document', subjectId: documentId });
  return (await removeRelation(change.tx, relationId, documentId, actId)) ? ok(documentId) : notFound();
}
