import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { PaperReader } from './outgoing.policy.ts';

/** Whether the row of `document` is a paper on its way that this reader may not see; one that was only registered never. */
export const hiddenFrom = (reader: PaperReader): RawBuilder<boolean> => sql<boolean>`exists (
  select from outgoing_document o where o.document_id = document.id
    and (document.kind = 'internal' or o.state not in ('issued', 'recalled'))
    and not (o.drafting_unit_id = any(${reader.unitIds}::uuid[]) or o.issuer_unit_id = any(${reader.unitIds}::uuid[])
      or (${reader.circle.length > 0}::boolean and (document.kind <> 'internal' or ${reader.readsSlips}::boolean)
        and exists (select from unit_function f where f.unit_id = o.drafting_unit_id
          and f.function = any(${reader.circle}::text[]) and f.valid @> ${reader.today}::date))))`;

/** Of these documents those that the reader may not see. One query. */
export async function listHidden(tx: Tx, ids: readonly Id[], reader: PaperReader): Promise<Set<Id>> {
  if (ids.length === 0) return new Set();
  const rows = await tx
    .selectFrom('document')
    .select('id')
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .where(hiddenFrom(reader))
    .execute();
  return new Set(rows.map((row) => row.id as Id));
}
