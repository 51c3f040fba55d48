import type { Tx } from '../database/tenant.ts';
import type { ContentStore } from './content.ts';
import { keepReferenced } from './file.store.ts';

const SETTLED_MS = 24 * 3_600_000;

/**
 * Takes away contents that no record needs: left by a transaction that failed, or by a deleted file.
 * A day passes first, so that an upload under way is never touched.
 * @returns how many were removed
 */
export async function sweepOrphans(tx: Tx, content: ContentStore): Promise<number> {
  const names = await content.listOlderThan(SETTLED_MS);
  const kept = await keepReferenced(tx, names);
  const orphans = names.filter((name) => !kept.has(name));
  for (const orphan of orphans) await content.remove(orphan);
  return orphans.length;
}
