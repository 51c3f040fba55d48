import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const checkout = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Where the reference material (directive, reference answer, scorer) lies on this machine:
 * `NGOCLINH_REFERENCE`, or the folder `shared` beside the checkout. It is not part of the product,
 * so tests that need it are skipped, with the reason, where it is absent.
 * @returns the absolute path, or null when nothing is there
 */
export function referencePath(...parts: string[]): string | null {
  const home = process.env.NGOCLINH_REFERENCE ?? resolve(checkout, '..', 'shared');
  const path = join(home, ...parts);
  return existsSync(path) ? path : null;
}
