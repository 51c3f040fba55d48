import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { cleanDocuments } from './compiler/findings/clean-documents.fixtures.ts';
import type { Finding } from './compiler/index.ts';

const program = fileURLToPath(new URL('../bin/ngoclinh', import.meta.url));
const demonstration = fileURLToPath(new URL('../presets/demonstration/directive.txt', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ngoclinh-lint-'));
after(() => rmSync(folder, { recursive: true }));

function lint(args: string[], input = '') {
  const ended = spawnSync(program, ['lint', ...args], { input, timeout: 120_000, maxBuffer: 64 * 1024 * 1024 });
  return { status: ended.status, out: ended.stdout.toString('utf8'), err: ended.stderr.toString('utf8') };
}

const slip = cleanDocuments.directive.replace('theo Kế hoạch số 41/KH-UBND', 'theo Kế hoạch số 41/KH- UBND');

test('lint prints one finding a line at its place, and its replacements below', () => {
  const { status, out, err } = lint([demonstration]);
  assert.deepEqual([status, err], [1, '']);
  for (const line of out.split('\n').slice(0, -1)) {
    if (line.startsWith('    ')) assert.match(line, /^ {4}đề nghị sửa \d+:\d+: .+ → .+$/);
    else assert.match(line.slice(demonstration.length), /^:\d+:\d+ (error|warning|info) .+ [a-z-]+\/[a-z-]+$/);
  }
});

test('the exit code tells faults from notes and from nothing', () => {
  assert.deepEqual(lint(['-'], cleanDocuments.directive), { status: 0, out: '', err: '' });
  const noted = lint(['-'], slip);
  assert.equal(noted.status, 0);
  assert.match(noted.out, / info .*citations\/symbol-form/);
  assert.equal(lint(['-'], cleanDocuments.decision.replace('114/2018', '114')).status, 1);
});

test('bad use is one line and 2', () => {
  for (const args of [['--format', 'xml'], ['--on', 'mai'], ['--preset', 'khong-co'], ['--json']]) {
    const { status, out, err } = lint([demonstration, ...args]);
    assert.deepEqual([status, out], [2, ''], args.join(' '));
    assert.match(err, /^ngoclinh: [^\n]+\n$/);
  }
  const unwritable = lint(['-', '--fix-to', join(folder, 'no', 'where.txt')], slip);
  assert.deepEqual([unwritable.status, unwritable.out], [2, '']);
});

test('--fix-to writes the text with the safe replacements, and only with them', () => {
  const fixed = join(folder, 'fixed.txt');
  assert.equal(lint(['-', '--fix-to', fixed], slip).status, 0);
  assert.equal(readFileSync(fixed, 'utf8'), cleanDocuments.directive);
  assert.deepEqual(lint([fixed]), { status: 0, out: '', err: '' });
});

test('a preset brings holidays and who took over from whom', () => {
  const plan = join(folder, 'plan.txt');
  const text = cleanDocuments.conclusion
    .replace('2. Giao Sở Tài chính', '2. Giao Sở Kế hoạch và Đầu tư')
    .replace('trước ngày 15/5/2026', 'trước ngày 03/9/2026');
  writeFileSync(plan, text);
  const rules = (args: string[]): string[] =>
    JSON.parse(lint([plan, '--format', 'json', ...args]).out).findings.map((finding: Finding) => finding.rule);
  assert.ok(!rules([]).some((rule) => /dissolved|day-off/.test(rule)));
  const told = rules(['--preset', 'quang-ngai-2026']);
  assert.ok(told.includes('duties/dissolved-agency') && told.includes('deadlines/day-off'), told.join());
});

test('--format sarif and html print one document each', () => {
  const log = JSON.parse(lint([demonstration, '--format', 'sarif']).out);
  assert.equal(log.version, '2.1.0');
  assert.ok(log.runs[0].results.length > 5);
  const page = lint(['-', '--format', 'html'], `${slip}<script>`).out;
  assert.match(page, /^<!doctype html>/);
  assert.match(page, /41\/KH- UBND<\/del> → <ins>41\/KH-UBND/);
  assert.doesNotMatch(page, /<script/);
});
