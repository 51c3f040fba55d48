import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file whole or not at all: beside its place, then moved there. A link keeps leading where it led; a device or
 * a pipe (`/dev/stdout`) is written to, never replaced by a file.
 * @returns null, or the system's code (`EACCES`, `ENOENT`, `EISDIR` …) when it could not be written
 */
export async function writeOutput(path: string, content: string): Promise<string | null> {
  const place = await realpath(path).catch(() => path);
  const there = await stat(place).catch(() => null);
  const beside = `${place}.${process.pid}.part`;
  try {
    if (there && !there.isFile() && !there.isDirectory()) {
      await writeFile(place, content);
      return null;
    }
    await writeFile(beside, content);
    await rename(beside, place);
    return null;
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    return (error as NodeJS.ErrnoException).code ?? '?';
  }
}

/**
 * Writes several files into one folder, which is made when it is not there: every one stands whole beside its place
 * before the first is moved there.
 * @returns null, or the system's code when nothing was written
 */
export async function writeOutputs(files: readonly { path: string; content: string }[]): Promise<string | null> {
  const beside = files.map(({ path, content }) => ({ path, content, part: `${path}.${process.pid}.part` }));
  const written: string[] = [];
  try {
    for (const folder of new Set(files.map(({ path }) => dirname(path)))) await ensureFolder(folder);
    for (const { part, content } of beside) {
      written.push(part);
      await writeFile(part, content);
    }
    for (const { part, path } of beside) await rename(part, path);
    return null;
  } catch (error) {
    // A part that was never made, for want of its folder, cannot be removed either.
    await Promise.allSettled(written.map((part) => rm(part, { force: true })));
    return (error as NodeJS.ErrnoException).code ?? '?';
  }
}

/** One level only: the recursive way of Node never ends below `/proc`. */
async function ensureFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
