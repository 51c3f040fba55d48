import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The key that wraps every record's key: `NGOCLINH_MASTER_KEY_FILE`, or a file of the data folder that only
 * the service may read, made at the first start. Whoever loses it loses the personal values, so it is backed
 * up apart from the data.
 * @throws Error when the named file does not hold 32 bytes
 */
export function loadMasterKey(dataDir: string): Buffer {
  const named = process.env.NGOCLINH_MASTER_KEY_FILE;
  const path = named ?? join(dataDir, 'secret', 'master.key');
  if (!named && !existsSync(path)) writeOnce(path, randomBytes(32));
  const key = readFileSync(path);
  if (key.byteLength !== 32) throw new Error(`${path} does not hold a key of 32 bytes`);
  return key;
}

/** A secret on disk before anything rests on it, readable by the service alone. */
export function writeOnce(path: string, key: Buffer): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const aside = `${path}.new`;
  const file = openSync(aside, 'w', 0o600);
  writeSync(file, key);
  fsyncSync(file);
  closeSync(file);
  renameSync(aside, path);
  // Without this a power cut may leave personal values whose key was never on disk.
  const folder = openSync(dirname(path), 'r');
  fsyncSync(folder);
  closeSync(folder);
}
