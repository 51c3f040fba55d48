import type { Id } from '../../../kernel/ids.ts';
import { conflict, forbidden, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { PERSON_ERASED, type PersonErased } from '../organisations.events.ts';
import { administersProvince } from '../organisations.policy.ts';
import { findPersonKey, saveTombstone } from '../person.store.ts';

export interface ErasePerson {
  readonly personId: Id;
  /** the statement that this cannot be undone was ticked */
  readonly confirmed: boolean;
}

/**
 * Destroys the key of a person's values, wherever their ciphertext still lies, and leaves a tombstone. Holdings,
 * facts and the audit chain carry ids only, so they stay and still verify.
 */
export async function erasePerson(change: Change, command: ErasePerson): Promise<Result<Id>> {
  if (!administersProvince(actorOf(change))) return forbidden('organisation.notYours');
  if (!command.confirmed) return invalid({ confirmed: 'organisation.field.required' });
  if (command.personId === actorOf(change).personId) return conflict('person.erase.self');
  const person = await findPersonKey(change.tx, command.personId);
  if (!person) return notFound();
  if (person.erasedOn !== null) return conflict('person.erase.already');
  const actId = await change.record({ action: 'person.erase', subjectType: 'person', subjectId: command.personId });
  await change.vault.destroy(change.tx, person.keyId, change.now);
  await saveTombstone(change.tx, command.personId, change.today);
  const payload: PersonErased = { personId: command.personId };
  await change.announce({ event: PERSON_ERASED, version: 1, payload, actId });
  return ok(command.personId);
}
