import type { Id } from '../../kernel/ids.ts';
import type { View } from '../../platform/change.ts';

/** Office e-mail addresses by person, opened with each one's key in two queries; who has none is missing. */
export async function listPersonEmails(view: View, ids: readonly Id[]): Promise<Map<Id, string>> {
  if (ids.length === 0) return new Map();
  const rows = await view.tx
    .selectFrom('person')
    .select(['id', 'key_id as keyId', 'sealed'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  const opened = await view.vault.open(view.tx, rows);
  const pairs = rows.map((row) => [row.id as Id, opened.get(row.keyId)?.email] as const);
  return new Map(pairs.filter((pair): pair is readonly [Id, string] => Boolean(pair[1])));
}
