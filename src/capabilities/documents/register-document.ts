import type { Id } from '../../kernel/ids.ts';
import { conflict, invalid, ok, type Result, refuse } from '../../kernel/result.ts';
import type { Change } from '../../platform/change.ts';
import type { DocumentFields } from './document.rules.ts';
import { findDocumentForUpdate, findSameNumber, insertDocument, updateDocument } from './document.store.ts';
import { isOutgoing } from './outgoing/outgoing.store.ts';
import { linkKnown } from './relation.store.ts';

export type RegisterDocument = DocumentFields;

/** Enters a paper into the register in the transaction of the act that brought it. @returns its id */
export async function registerDocument(change: Change, document: RegisterDocument, actId: Id): Promise<Id> {
  const id = change.newId();
  await insertDocument(change.tx, { id, actId, ...document });
  await linkKnown(change.tx, id);
  return id;
}

/**
 * Enters a paper by hand. A second paper with the same number, symbol, issuer and day is refused unless the
 * person says that it is another one (NĐ 30/2020, Annex VI: warn on the same number, symbol and issuer).
 */
export async function enterDocument(
  change: Change,
  command: { fields: DocumentFields; sameNumberIsMeant: boolean },
): Promise<Result<Id>> {
  if (!command.fields.subject) return invalid({ subject: 'document.subject.missing' });
  const twin = await findSameNumber(change.tx, command.fields, null);
  if (twin && !command.sameNumberIsMeant) return invalid({ number: 'document.sameNumber' }, 'document.sameNumber');
  const actId = await change.record({ action: 'document.register', subjectType: 'document', subjectId: null });
  return ok(await registerDocument(change, command.fields, actId));
}

/** Corrects the entry of a paper; the version says on which state the person based it. */
export async function correctDocument(
  change: Change,
  command: { id: Id; version: number; fields: DocumentFields },
): Promise<Result<Id>> {
  if (!command.fields.subject) return invalid({ subject: 'document.subject.missing' });
  const current = await findDocumentForUpdate(change.tx, command.id);
  if (!current) return refuse({ kind: 'not-found', key: 'refusal.notFound' });
  // Number, day and words of a paper that was drafted here come by its own way, never by hand.
  if (await isOutgoing(change.tx, command.id)) return conflict('outgoing.notNow');
  if (current.version !== command.version) return refuse({ kind: 'conflict', key: 'refusal.stale' });
  const fields = changedFields(current, command.fields);
  await change.record({
    action: 'document.correct',
    subjectType: 'document',
    subjectId: command.id,
    details: { fields },
  });
  await updateDocument(change.tx, command.id, command.fields);
  await linkKnown(change.tx, command.id);
  return ok(command.id);
}

const changedFields = (before: DocumentFields, after: DocumentFields): string[] =>
  (Object.keys(after) as (keyof DocumentFields)[]).filter((name) => (before[name] ?? null) !== (after[name] ?? null));
