import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a file whole or not at all: beside its place, then moved there.
 * @returns null, or the system's code (`EACCES`, `ENOENT`, `EISDIR` …) when it could not be written
 */
export async function writeOutput(path: string, content: string): Promise<string | null> {
  const beside = `${path}.${process.pid}.part`;
  try {
    await writeFile(beside, content);
    await rename(beside, path);
    return null;
  } catch (error) {
    await rm(beside, { force: true });
    return (error as NodeJS.ErrnoException).code ?? '?';
  }
}
