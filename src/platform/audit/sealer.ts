import { createHash } from 'node:crypto';
import type { Instant } from '../../kernel/day.ts';
import type { Tx } from '../database/tenant.ts';
import { countUnsealed, findLastSeal, insertSeals, listSealed, lockUnsealed, type Seal } from './audit.store.ts';

const GENESIS = Buffer.alloc(32);
/** Whoever sealed as many asks again: there may be more. */
export const BATCH = 1000;

/**
 * Chains the entries that are not sealed yet: hash = SHA-256(previous hash ‖ the entry's text).
 * Writers never wait for each other: the link is added after their commit.
 * @param since leaves older entries to a later round that looks at all of them
 * @returns how many entries were sealed, a batch at most
 */
export async function sealEntries(tx: Tx, now: Instant, since: Instant | null = null): Promise<number> {
  const entries = await lockUnsealed(tx, BATCH, since);
  if (entries.length === 0) return 0;
  const last = await findLastSeal(tx);
  let sequence = last?.sequence ?? 0;
  let previousHash = last?.hash ?? GENESIS;
  const seals: Seal[] = entries.map((entry) => {
    const hash = linkHash(previousHash, entry.text);
    const seal = { sequence: ++sequence, entryId: entry.id, previousHash, hash };
    previousHash = hash;
    return seal;
  });
  await insertSeals(tx, seals, now);
  return seals.length;
}

const linkHash = (previous: Buffer, text: string): Buffer =>
  createHash('sha256').update(previous).update(text).digest();

export interface ChainReport {
  readonly sealed: number;
  readonly unsealed: number;
  /** the first link that does not hold, or null */
  readonly brokenAt: number | null;
}

/** Walks the whole chain: a changed or removed entry, or a removed link, breaks it at its place. */
export async function verifyChain(tx: Tx): Promise<ChainReport> {
  let previousHash: Buffer = GENESIS;
  let sequence = 0;
  for (;;) {
    const links = await listSealed(tx, sequence, BATCH);
    for (const link of links) {
      const holds =
        Number(link.sequence) === sequence + 1 &&
        link.previousHash.equals(previousHash) &&
        link.hash.equals(linkHash(previousHash, link.text));
      if (!holds) return { sealed: sequence, unsealed: await countUnsealed(tx), brokenAt: sequence + 1 };
      sequence += 1;
      previousHash = link.hash;
    }
    if (links.length < BATCH) return { sealed: sequence, unsealed: await countUnsealed(tx), brokenAt: null };
  }
}
