import type { Id } from '../../kernel/ids.ts';
import type { View } from '../../platform/change.ts';

/** Names by person, opened with each one's key in two queries; an erased person is missing. */
export async function listPersonNames(view: View, ids: readonly Id[]): Promise<Map<Id, string>> {
  if (ids.length === 0) return new Map();
  const rows = await view.tx
    .selectFrom('person')
    .select(['id', 'key_id as keyId', 'sealed'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  const opened = await view.vault.open(view.tx, rows);
  return new Map(rows.flatMap((row) => namePair(row.id as Id, opened.get(row.keyId)?.['name'])));
}

const namePair = (id: Id, name: string | undefined): [Id, string][] => (name ? [[id, name]] : []);
