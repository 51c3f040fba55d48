import { sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import type { Tx } from '../../platform/database/tenant.ts';
import type { Validity } from './unit.rules.ts';

export interface LockedUnit extends Validity {
  readonly id: Id;
  /** the last place it has or had, for permission by place in the tree */
  readonly path: string;
  readonly version: number;
}

/** Locks a unit until the transaction ends. @returns null when there is none */
export async function lockUnit(tx: Tx, unitId: Id): Promise<LockedUnit | null> {
  const { rows } = await sql<LockedUnit>`
    select u.id, u.version, lower(u.valid) as "from", upper(u.valid) as "to",
      (select p.path from unit_placement p where p.unit_id = u.id order by lower(p.valid) desc limit 1) as path
    from unit u where u.id = ${unitId} for update`.execute(tx);
  return rows[0] ?? null;
}

/** Whatever is done to a unit moves its version on, so that a form opened before says so. */
export async function touchUnit(tx: Tx, unitId: Id): Promise<void> {
  await tx.updateTable('unit').set({ version: sql`version + 1` }).where('id', '=', unitId).execute();
}
