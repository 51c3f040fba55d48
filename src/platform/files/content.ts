import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Bytes under their own SHA-256, one folder per province. What `put` has answered survives a power cut. */
export interface ContentStore {
  put(bytes: Uint8Array): Promise<{ sha256: string; size: number }>;
  get(sha256: string): Promise<Buffer>;
  /** false when the bytes were lost or deleted behind our back */
  has(sha256: string): Promise<boolean>;
  /** contents older than `millis` ago, for the sweep of what no record needs */
  listOlderThan(millis: number): Promise<string[]>;
  remove(name: string): Promise<void>;
}

export function contentStore(folder: string, now: () => number): ContentStore {
  const pathOf = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256);
  return {
    async put(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      await writeDurably(pathOf(sha256), bytes, new Date(now()));
      return { sha256, size: bytes.byteLength };
    },
    async get(sha256) {
      const file = await open(pathOf(sha256), 'r');
      return file.readFile().finally(() => file.close());
    },
    has: (sha256) =>
      stat(pathOf(sha256)).then(
        () => true,
        () => false,
      ),
    async listOlderThan(millis) {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
      const old: string[] = [];
      for (const entry of entries) {
        if (!entry.isFile()) continue;
        const found = await stat(join(entry.parentPath, entry.name)).catch(() => null);
        if (found && now() - found.mtimeMs > millis) old.push(entry.name);
      }
      return old;
    },
    remove: (name) => rm(pathOf(name), { force: true }),
  };
}

/** Written aside, synced, renamed, the folders synced: a row that names the content commits only after this. */
async function writeDurably(path: string, bytes: Uint8Array, when: Date): Promise<void> {
  const made = await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const aside = `${path}.${randomUUID()}`;
  const file = await open(aside, 'wx', 0o600);
  await syncedWrite(file, bytes, when);
  await rename(aside, path);
  const last = made ? dirname(made) : dirname(path);
  for (let folder = dirname(path); folder.length >= last.length; folder = dirname(folder)) await syncFolder(folder);
}

/** A name stands in its folder for good only after this. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}

async function syncedWrite(file: FileHandle, bytes: Uint8Array, when: Date): Promise<void> {
  try {
    await file.writeFile(bytes);
    await file.utimes(when, when);
    await file.sync();
  } finally {
    await file.close();
  }
}
