import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { referencePath } from '../../src/platform/runtime/reference.ts';

const schema = referencePath('schemas', 'akomantoso30.xsd');
const installed = spawnSync('xmllint', ['--version']).status === 0;

/** For `test(..., { skip })`: the reason why Akoma Ntoso cannot be validated here, or false. */
export const withoutXmllint: string | false = !schema
  ? 'the reference material is not on this machine'
  : installed
    ? false
    : 'no xmllint: apt-get install libxml2-utils';

/**
 * Validates files of Akoma Ntoso in one run.
 * @param files name → content
 * @returns what xmllint says of those that are not valid; empty when all are
 */
export function invalidAkn(files: ReadonlyMap<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'ngoclinh-akn-'));
  try {
    const paths = [...files].map(([name, content], index) => {
      const path = join(folder, `${index}-${name.replace(/[^\w.-]/g, '_')}.xml`);
      writeFileSync(path, content);
      return path;
    });
    const { stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema ?? '', ...paths], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    const said = stderr.split('\n').filter((line) => line !== '');
    const valid = new Set(said.filter((line) => line.endsWith(' validates')).map((line) => line.slice(0, -10)));
    if (paths.every((path) => valid.has(path))) return [];
    return said.filter((line) => !line.endsWith(' validates')).map((line) => line.replace(`${folder}/`, ''));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
