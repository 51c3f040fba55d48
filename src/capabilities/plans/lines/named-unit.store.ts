import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

/** The unit that bears a name, or bore it; one that still exists before one that ended. Names are compared without case. */
export async function findUnitNamed(
  tx: Tx,
  name: string,
  day: Day,
): Promise<{ readonly id: Id; readonly living: boolean } | null> {
  const { rows } = await sql<{ id: Id; living: boolean }>`
    select u.id, u.valid @> ${day}::date as living
    from unit_name n join unit u on u.id = n.unit_id
    where ${lowered(sql`n.name`)} = ${lowered(sql`${name}::text`)} or ${lowered(sql`n.short_name`)} = ${lowered(sql`${name}::text`)}
    order by u.valid @> ${day}::date desc, n.valid @> ${day}::date desc, u.id limit 1`.execute(tx);
  return rows[0] ?? null;
}

/** A database's own collation may know no Đ; this one does, on every server. */
const lowered = (text: RawBuilder<unknown>): RawBuilder<unknown> => sql`lower(${text} collate "vi-x-icu")`;
