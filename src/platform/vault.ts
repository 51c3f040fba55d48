import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Instant } from '../kernel/day.ts';
import type { Id } from '../kernel/ids.ts';
import type { Tx } from './database/tenant.ts';
import { destroyKey, findKeys, findSomeKey, insertKey, insertKeys } from './vault.store.ts';

/**
 * Personal values, sealed with a key per record (AES-256-GCM); the keys are wrapped with the installation's
 * master key. Destroying a record's key erases the values wherever their ciphertext still lies.
 */
export interface Vault {
  seal(tx: Tx, keyId: Id, values: Readonly<Record<string, string>>, now: Instant): Promise<Buffer>;
  /** Records that are new, each with a key of its own, in one query for all. @returns the sealed values in their order */
  sealNew(
    tx: Tx,
    records: readonly { keyId: Id; values: Readonly<Record<string, string>> }[],
    now: Instant,
  ): Promise<Buffer[]>;
  /** One query for all; a record whose key was destroyed is missing from the answer. */
  open(
    tx: Tx,
    sealed: readonly { keyId: string; sealed: Buffer | null }[],
  ): Promise<Map<string, Record<string, string>>>;
  destroy(tx: Tx, keyId: Id, now: Instant): Promise<void>;
  /** whether the master key is the one that this province's keys were wrapped with; true where there is none yet */
  fits(tx: Tx): Promise<boolean>;
}

/** @param masterKey 32 bytes from a file that only the service may read */
export function vaultWith(masterKey: Buffer): Vault {
  return {
    async seal(tx, keyId, values, now) {
      const wrapped = (await findKeys(tx, [keyId])).get(keyId);
      const key = wrapped ? unlock(masterKey, wrapped) : randomBytes(32);
      if (!wrapped) await insertKey(tx, keyId, lock(masterKey, key), now);
      return lock(key, Buffer.from(JSON.stringify(values)));
    },
    async sealNew(tx, records, now) {
      const keyed = records.map((record) => ({ ...record, key: randomBytes(32) }));
      await insertKeys(
        tx,
        keyed.map(({ keyId, key }) => ({ id: keyId, wrapped: lock(masterKey, key) })),
        now,
      );
      return keyed.map(({ key, values }) => lock(key, Buffer.from(JSON.stringify(values))));
    },
    async open(tx, sealed) {
      const keys = await findKeys(
        tx,
        sealed.map((row) => row.keyId),
      );
      const values = new Map<string, Record<string, string>>();
      for (const row of sealed) {
        const wrapped = keys.get(row.keyId);
        if (wrapped && row.sealed) {
          values.set(row.keyId, JSON.parse(unlock(unlock(masterKey, wrapped), row.sealed).toString()));
        }
      }
      return values;
    },
    destroy: destroyKey,
    async fits(tx) {
      const wrapped = await findSomeKey(tx);
      try {
        if (wrapped) unlock(masterKey, wrapped);
        return true;
      } catch {
        return false;
      }
    },
  };
}

const CIPHER = 'aes-256-gcm';
/** A shorter tag, which the cipher would accept, is easier to forge. */
const TAG_LENGTH = 16;

function lock(key: Buffer, clear: Buffer): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv(CIPHER, key, iv, { authTagLength: TAG_LENGTH });
  const body = Buffer.concat([cipher.update(clear), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

/** @throws when a single bit was changed, or the key is another */
function unlock(key: Buffer, locked: Buffer): Buffer {
  const decipher = createDecipheriv(CIPHER, key, locked.subarray(0, 12), { authTagLength: TAG_LENGTH });
  decipher.setAuthTag(locked.subarray(12, 28));
  return Buffer.concat([decipher.update(locked.subarray(28)), decipher.final()]);
}
