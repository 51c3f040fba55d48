import { createReadStream } from 'node:fs';

/**
 * Bytes of a file, or of standard input for `-`; at most one byte more than the limit is read, so
 * that the caller can tell "too large" without holding it all.
 * @throws the system's error (`ENOENT`, `EISDIR`, `EACCES` …) when the file cannot be read
 */
export async function readInput(path: string, limit: number): Promise<Uint8Array> {
  const stream = path === '-' ? process.stdin : createReadStream(path, { end: limit });
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of stream) {
    const bytes = Buffer.from(part as Buffer);
    parts.push(bytes);
    length += bytes.length;
    if (length > limit) break;
  }
  return Buffer.concat(parts).subarray(0, limit + 1);
}
