import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Home } from './home.ts';

/** The passwords of the two database roles, made on this machine and kept in one file of mode 0600. */
export interface Secrets {
  readonly owner: string;
  readonly app: string;
}

/** Reads the secrets, or makes them before the first cluster. */
export function loadSecrets(home: Home): Secrets {
  const path = join(home.folder, 'secrets.json');
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Secrets;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const secrets: Secrets = { owner: randomBytes(24).toString('base64url'), app: randomBytes(24).toString('base64url') };
  writeDurably(path, JSON.stringify(secrets));
  return secrets;
}

/** Writes a file of mode 0600 that is either whole or absent, also after a power cut. */
export function writeDurably(path: string, text: string): void {
  const file = openSync(`${path}.new`, 'w', 0o600);
  writeSync(file, text);
  fsyncSync(file);
  closeSync(file);
  renameSync(`${path}.new`, path);
}
