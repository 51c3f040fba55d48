import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { emptyFolder, type RunningServer, startServer } from './support/server.ts';
import { ROOT } from './support/source-files.ts';

/** `ngoclinh corrections export` beside a running installation, whose demonstration has published directives. */
let server: RunningServer;
const folder = emptyFolder();
before(async () => {
  server = await startServer(['--date', '2014-05-12']);
});
after(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

function exporting(...words: string[]) {
  const asked = ['corrections', 'export', '--data', server.dataDir, ...words];
  const { status, stdout, stderr } = spawnSync(join(ROOT, 'bin/ngoclinh'), asked, { encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

test('everything leaves as one file, the same in every run, or as a file for each directive', () => {
  const printed = exporting();
  assert.equal(printed.status, 0, printed.err);
  const { schema, annotations } = JSON.parse(printed.out);
  assert.equal(schema, 'ngoclinh-corrections/1');
  assert.ok(annotations.length >= 1);

  const one = join(folder, 'all.json');
  assert.deepEqual([exporting('--out', one).status, readFileSync(one, 'utf8')], [0, printed.out]);

  const each = join(folder, 'each/');
  assert.equal(exporting('--out', each).status, 0);
  const ids = annotations.map((annotation: { id: string }) => `${annotation.id}.json`);
  assert.deepEqual(readdirSync(each).sort(), [...ids].sort());
  const [first] = annotations;
  assert.deepEqual(JSON.parse(readFileSync(join(each, `${first.id}.json`), 'utf8')), first);
});

test('what cannot be done is said in one line, and nothing is left behind', () => {
  const wrong: [words: string[], status: number, said: RegExp][] = [
    [['--province', 'khong-co'], 2, /không có tỉnh này/],
    [['--since', '2090-01-01'], 0, /Chưa có chỗ nào/],
    [['--out', '/proc/ngoclinh/x.json'], 2, /không ghi được \([A-Z]+\); chưa ghi gì/],
    [['--out', '/proc/version/x/'], 2, /không ghi được \([A-Z]+\)/],
    [['--data', join(folder, 'nowhere')], 2, /chưa có bản cài đặt/],
    [['--since', 'hôm qua'], 2, /--since/],
  ];
  for (const [words, status, said] of wrong) {
    const { out, err, ...ended } = exporting(...words);
    assert.deepEqual([ended.status, out], [status, ''], `${words.join(' ')}: ${err}`);
    assert.match(err, said);
    assert.match(err, /^ngoclinh: [^\n]+\n$/);
  }
  assert.deepEqual(
    readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.part')),
    [],
  );
});
