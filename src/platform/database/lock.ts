import { DatabaseSync } from 'node:sqlite';

const BUSY = 5;

/** Held until released, or until the kernel takes it back because the process ended in any way. */
export interface Lock {
  release(): void;
}

/**
 * Takes the lock of a file, without waiting.
 * SQLite is used only for its file lock: Node has no other that the kernel frees after `kill -9`.
 * @returns null when another process (or this one) holds it
 */
export function takeLock(path: string): Lock | null {
  const file = new DatabaseSync(path, { timeout: 0 });
  try {
    file.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    file.close();
    if ((error as { errcode?: number }).errcode === BUSY) return null;
    throw error;
  }
  return { release: () => file.close() };
}
