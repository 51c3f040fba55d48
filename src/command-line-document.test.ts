import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { LETTER } from './capabilities/documents/conformity/papers.fixtures.ts';
import { withLine } from './capabilities/documents/conformity/seeded-faults.fixtures.ts';
import { aWordPaper } from './capabilities/documents/conformity/word-paper.fixtures.ts';
import { aZip } from './platform/source-files/archive.fixtures.ts';

const program = fileURLToPath(new URL('../bin/ngoclinh', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ngoclinh-check-'));
after(() => rmSync(folder, { recursive: true }));

const right = await aWordPaper(LETTER);
const wrong = await aWordPaper(withLine(LETTER, /^- Lưu/, { text: '- Báo An Sơn.' }));

function run(args: readonly string[], input: Uint8Array = new Uint8Array()) {
  const ended = spawnSync(program, ['check-document', ...args], { input, timeout: 120_000 });
  return { status: ended.status, out: ended.stdout.toString('utf8'), err: ended.stderr.toString('utf8') };
}

function file(name: string, content: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('a right document ends with 0, one with faults with 1: each rule with its place and article', () => {
  const good = run([file('a.docx', right)]);
  assert.deepEqual([good.status, good.err], [0, '']);
  assert.match(good.out, /a\.docx: đúng thể thức\nCông văn · Word · Nghị định số 30\/2020\/NĐ-CP\n/);
  const bad = run([file('b.docx', wrong)]);
  assert.equal(bad.status, 1);
  const fault =
    /Chưa đạt · recipients\/archive · .*\(Phụ lục I, Phần I, mục II\.9\)\n {4}Đoạn \d+: .* · - Báo An Sơn\.\n/;
  assert.match(bad.out, fault);
  assert.ok((bad.out.match(/^Đạt · /gm)?.length ?? 0) > 90);
});

test('--json and standard input', () => {
  const { status, out } = run(['-', '--json', '--lang', 'en'], wrong);
  assert.equal(status, 1);
  const answer = JSON.parse(out);
  assert.deepEqual([answer.schema, answer.right, answer.faults], ['ngoclinh-conformity/1', false, 1]);
  const rule = answer.rules.find(({ code }: { code: string }) => code === 'recipients/archive');
  assert.deepEqual([rule.outcome, rule.severity, rule.faults[0].words], ['fail', 'error', '- Báo An Sơn.']);
});

test('what cannot be read ends with 2 and one line that says why', () => {
  const refused = (args: readonly string[], reason: RegExp, input?: Uint8Array) => {
    const { status, out, err } = run(args, input);
    assert.deepEqual([status, out], [2, ''], err);
    assert.match(err, /^ngoclinh: [^\n]+\n$/);
    assert.match(err, reason);
  };
  refused([], /check-document/);
  refused(['a', 'b'], /check-document/);
  refused(['-', '--nonsense'], /nonsense/);
  refused([join(folder, 'missing.docx')], /không có tệp/);
  refused(['-'], /phông chữ, lề/, Buffer.from('chữ thuần'));
  refused(['-'], /bị hỏng/, right.subarray(0, 1000));
  refused(['-'], /bị hỏng/, Buffer.from('%PDF-1.7\nxx'));
  const bomb = { name: 'word/document.xml', content: Buffer.alloc(70 * 1024 * 1024, 0x20) };
  refused(['-'], /lượng dữ liệu lớn/, aZip([bomb]));
});

test('a stamped document is stopped, and nothing of it is repeated', async () => {
  const stamped = await aWordPaper({ ...LETTER, title: [{ text: 'MẬT' }, ...LETTER.title] });
  const { status, out, err } = run(['-'], stamped);
  assert.deepEqual([status, out], [2, '']);
  assert.match(err, /độ mật/);
  assert.doesNotMatch(err, /Sở Thông tin/);
});
