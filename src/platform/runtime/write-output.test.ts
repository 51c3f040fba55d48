import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { writeOutput } from './write-output.ts';

const folder = mkdtempSync(join(tmpdir(), 'ngoclinh-output-'));
after(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

test('a file is replaced whole, through a link too, and no part stays behind', async () => {
  writeFileSync(at('file'), 'trước');
  symlinkSync(at('file'), at('link'));
  assert.equal(await writeOutput(at('link'), 'sau'), null);
  assert.equal(readFileSync(at('file'), 'utf8'), 'sau');
  assert.ok(lstatSync(at('link')).isSymbolicLink());
  assert.equal(await writeOutput(at('no/where'), 'x'), 'ENOENT');
  assert.equal(await writeOutput(folder, 'x'), 'EISDIR');
  assert.deepEqual(readdirSync(folder).sort(), ['file', 'link']);
  assert.ok(!existsSync(`${folder}.${process.pid}.part`));
});

test('a pipe is written to, never replaced by a file', async () => {
  execFileSync('mkfifo', [at('pipe')]);
  const [failed, read] = await Promise.all([
    writeOutput(at('pipe'), 'chữ'),
    open(at('pipe')).then(async (file) => {
      const text = await file.readFile('utf8');
      await file.close();
      return text;
    }),
  ]);
  assert.deepEqual([failed, read], [null, 'chữ']);
  assert.ok(lstatSync(at('pipe')).isFIFO());
});
