import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { invalidAkn, withoutXmllint } from '../test/support/xmllint.ts';

const program = fileURLToPath(new URL('../bin/ngoclinh', import.meta.url));
const directive = fileURLToPath(new URL('../presets/demonstration/directive.txt', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ngoclinh-interchange-'));
after(() => rmSync(folder, { recursive: true }));

function run(args: string[], input: string | Buffer = '') {
  const ended = spawnSync(program, args, { input, maxBuffer: 64 * 1024 * 1024, timeout: 120_000 });
  return { status: ended.status, out: ended.stdout.toString('utf8'), err: ended.stderr.toString('utf8') };
}

function refused(args: string[], reason: RegExp, input: string | Buffer = ''): void {
  const { status, out, err } = run(args, input);
  assert.deepEqual([status, out], [2, ''], `${args.join(' ')}: ${err}`);
  assert.match(err, /^ngoclinh: [^\n]+\n$/);
  assert.match(err, reason);
}

test('a document leaves and comes back through both forms', { timeout: 120_000 }, () => {
  const akn = join(folder, 'directive.xml');
  assert.deepEqual(run(['export', directive, '--format', 'akn', '-o', akn]), { status: 0, out: '', err: '' });
  if (!withoutXmllint) assert.deepEqual(invalidAkn(new Map([['directive', readFileSync(akn, 'utf8')]])), []);
  const json = run(['export', directive, '--format', 'json']).out;
  assert.deepEqual(JSON.parse(run(['import', akn, '--format', 'json']).out), JSON.parse(json));
  assert.equal(run(['import', akn, '--format', 'text']).out, readFileSync(directive, 'utf8').normalize('NFC'));
  const answer = JSON.parse(run(['import', '-'], json).out);
  assert.equal(answer.schema, 'ngoclinh/1');
  assert.deepEqual(answer, JSON.parse(json).answer);
  const again = run(['import', '-', '--format', 'akn'], json).out;
  assert.equal(again, readFileSync(akn, 'utf8'));
  assert.deepEqual(readdirSync(folder), ['directive.xml']);
});

test('what cannot be taken in is said on one line, and nothing is printed', () => {
  const changed = run(['export', directive, '--format', 'akn']).out.replace('</mainBody>', '<p>thêm</p></mainBody>');
  refused(['import', '-'], /nl:document\/@length: độ dài văn bản đã đổi.*Chưa giữ lại gì/, changed);
  refused(['import', directive], /Tệp không phải do Ngọc Linh xuất ra/);
  refused(['import', directive, '--lang', 'en'], /was not exported by Ngọc Linh/);
  refused(['import', join(folder, 'missing')], /không có tệp này/);
  refused(['import', '-', '--format', 'docx'], /--format text, json, akn/);
  refused(['export', directive], /--format akn, json/);
  refused(['export', '--format', 'akn'], /đúng một tệp/);
  refused(['export', directive, '--format', 'json', '-o', join(folder, 'none', 'x.json')], /không ghi được \(ENOENT\)/);
});

test('a paper with a secrecy stamp neither leaves nor comes in', () => {
  const stamped = 'MẬT\n\nGiao Sở Nội vụ báo cáo UBND tỉnh trước ngày 30/6/2025.\n';
  writeFileSync(join(folder, 'stamped.txt'), stamped);
  refused(['export', join(folder, 'stamped.txt'), '--format', 'json'], /dấu chỉ độ mật/);
});
