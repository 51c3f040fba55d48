import { sql } from 'kysely';
import type { Day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Change, View } from '../../platform/change.ts';
import type { Tx } from '../../platform/database/tenant.ts';

/** Names by person, opened with each one's key in two queries; an erased person is missing. */
export async function listPersonNames(view: View, ids: readonly Id[]): Promise<Map<Id, string>> {
  if (ids.length === 0) return new Map();
  const rows = await view.tx
    .selectFrom('person')
    .select(['id', 'key_id as keyId', 'sealed'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  const opened = await view.vault.open(view.tx, rows);
  return new Map(rows.flatMap((row) => namePair(row.id as Id, opened.get(row.keyId)?.name)));
}

const namePair = (id: Id, name: string | undefined): [Id, string][] => (name ? [[id, name]] : []);

/** @returns the new person's id; the values lie sealed with a key of their own */
export async function insertPerson(change: Change, values: Readonly<Record<string, string>>): Promise<Id> {
  const id = change.newId();
  const keyId = change.newId();
  const sealed = await change.vault.seal(change.tx, keyId, values, change.now);
  await change.tx.insertInto('person').values({ id, key_id: keyId, sealed }).execute();
  return id;
}

export interface PersonKey {
  readonly keyId: Id;
  readonly erasedOn: Day | null;
}

/** Locks a person until the transaction ends. @returns null when there is none */
export async function findPersonKey(tx: Tx, id: Id): Promise<PersonKey | null> {
  const row = await tx
    .selectFrom('person')
    .select(['key_id as keyId', 'erased_on as erasedOn'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return (row as PersonKey | undefined) ?? null;
}

/** What stays of an erased person: the id that facts point at, and the day. */
export async function saveTombstone(tx: Tx, id: Id, erasedOn: Day): Promise<void> {
  await tx
    .updateTable('person')
    .set({ sealed: null, erased_on: erasedOn, version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
}

/** Everybody who has not been erased. */
export async function listPersonIds(tx: Tx): Promise<Id[]> {
  const rows = await tx.selectFrom('person').select('id').where('erased_on', 'is', null).execute();
  return rows.map((row) => row.id as Id);
}
