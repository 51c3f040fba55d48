import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Once per database, or once per province. */
export type MigrationScope = 'installation' | 'province';

/** One plain SQL file. `checksum` is the SHA-256 of its bytes, in hex. */
export interface MigrationFile {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

const folder = fileURLToPath(new URL('../../../db/migrations', import.meta.url));

/** The files of a scope in the order in which they run. @throws Error when a name is not `NNNN_words.sql` */
export function readMigrations(scope: MigrationScope, from = folder): MigrationFile[] {
  return readdirSync(join(from, scope))
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      if (!/^\d{4}_[a-z0-9_]+\.sql$/.test(name)) throw new Error(`not a migration's name: ${name}`);
      const bytes = readFileSync(join(from, scope, name));
      return { name: name.slice(0, -4), sql: bytes.toString('utf8'), checksum: sha256(bytes) };
    });
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
