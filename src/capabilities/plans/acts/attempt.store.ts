import { sql } from 'kysely';
import type { Result } from '../../../kernel/result.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

/** Tries an act inside a greater one: refused, it leaves no trace, and the greater one goes on. */
export async function attempt<T>(tx: Tx, act: () => Promise<Result<T>>): Promise<Result<T>> {
  await sql`savepoint attempt`.execute(tx);
  const result = await act();
  await (result.ok ? sql`release savepoint attempt` : sql`rollback to savepoint attempt`).execute(tx);
  return result;
}
