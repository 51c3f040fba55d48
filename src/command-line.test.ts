import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { asTcvn3, asVni } from './compiler/legacy-encoding.fixtures.ts';
import { aWord, p, table } from './platform/source-files/docx/word.fixtures.ts';

const program = fileURLToPath(new URL('../bin/ngoclinh', import.meta.url));
const demonstration = fileURLToPath(new URL('../presets/demonstration/directive.txt', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ngoclinh-command-'));
after(() => rmSync(folder, { recursive: true }));

const SENTENCE =
  'Sở Văn hóa chủ trì, phối hợp với các đơn vị liên quan xây dựng kế hoạch tuyên truyền hằng năm, gửi về tỉnh trước ngày 15 tháng 5 để tổng hợp.';

function run(args: string[], input: string | Buffer = '') {
  const ended = spawnSync(program, args, { input, maxBuffer: 512 * 1024 * 1024, timeout: 120_000 });
  return { status: ended.status, out: ended.stdout.toString('utf8'), err: ended.stderr.toString('utf8') };
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Bad input: exit 2, nothing on standard output, one line on standard error. */
function refused(args: string[], reason: RegExp, input: string | Buffer = '') {
  const { status, out, err } = run(args, input);
  assert.deepEqual([status, out], [2, ''], `${args.join(' ')}: ${err}`);
  assert.match(err, /^ngoclinh: [^\n]+\n$/);
  assert.match(err, reason);
}

interface Listed {
  key: string;
  unit: { code: string };
  stated_on: string | null;
  urged_on: string | null;
}

/** Words that begin a unit's name; what else the compiler took for an agency is not this test's matter. */
const namesAgency = ({ name }: { name: string }) =>
  /^(Sở|UBND|Ủy ban|Công an|Báo|Đài|Bộ|Ban|Các|Văn phòng)/i.test(name);
const year = (number: number) => ['--from', `${number}-01-01`, '--to', `${number}-12-31`];
const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');

test('--help documents every exit code in both languages, --version names the version', () => {
  for (const args of [['--help'], ['-h'], [], ['--help', '--lang', 'en']]) {
    const { status, out, err } = run(args);
    assert.deepEqual([status, err], [0, '']);
    for (const code of ['0', '1', '2', '69', '70']) assert.match(out, new RegExp(`^ {2}${code} +\\S`, 'm'));
  }
  assert.match(run(['--version']).out, /^ngoclinh \d+\.\d+\.\d+\n$/);
});

test('compile --json prints one document with both hashes, from a file and from standard input', () => {
  const path = file('a.txt', `${SENTENCE}\r\n`);
  for (const { status, out, err } of [
    run(['compile', path, '--json']),
    run(['compile', '-', '--json'], `${SENTENCE}\r\n`),
  ]) {
    assert.deepEqual([status, err], [0, '']);
    const answer = JSON.parse(out);
    assert.equal(answer.schema, 'ngoclinh/1');
    assert.equal(answer.text_sha256, sha256(`${SENTENCE}\n`));
    assert.equal(answer.source_sha256, sha256(`${SENTENCE}\r\n`));
  }
});

test('mixed line ends, decomposed marks, byte order marks and UTF-16 give the same canonical text', () => {
  const canonical = `${SENTENCE}\nhai\nba\n`;
  const written: Buffer[] = [
    Buffer.from(`${SENTENCE}\r\nhai\rba\n`),
    Buffer.from(canonical.normalize('NFD')),
    Buffer.from(`\ufeff${canonical}`),
    Buffer.from(`\ufeff${canonical}`, 'utf16le'),
  ];
  for (const bytes of written)
    assert.equal(JSON.parse(run(['compile', '-', '--json'], bytes).out).text_sha256, sha256(canonical));
});

test('wrong words are refused in one line', () => {
  refused(['paint', demonstration], /paint/);
  refused(['compile'], /một tệp/);
  refused(['compile', 'a', 'b'], /một tệp/);
  refused(['compile', demonstration, '--nonsense'], /nonsense/);
  refused(['lint', demonstration, '--json'], /--json/);
  refused(['compile', demonstration, '--lang', 'fr'], /vi/);
  refused(['tasks', demonstration, '--preset', 'kon-tum-2013'], /--from/);
  refused(['tasks', demonstration, '--preset', 'kon-tum-2013', '--from', '2014-06-31', '--to', '2014-12-31'], /--from/);
  refused(['tasks', demonstration, '--preset', 'kon-tum-2013', '--from', '2014-12-31', '--to', '2014-01-01'], /--to/);
  refused(['tasks', demonstration, '--preset', '../..', '--from', '2014-01-01', '--to', '2014-12-31'], /kon-tum-2013/);
  refused(['compile', demonstration, '--nonsense', '--lang=en'], /Unknown option/);
});

test('files that are no text are refused in one line that says why', () => {
  refused(['compile', join(folder, 'missing.txt')], /không có tệp/);
  refused(['compile', folder], /thư mục/);
  refused(['compile', file('empty.txt', '')], /không có chữ/);
  refused(['compile', '-'], /không có chữ/, ' \n');
  refused(['compile', file('a.pdf', '%PDF-1.7\nxx')], /bị hỏng/);
  refused(['lint', file('a.docx', 'PK\x03\x04 word/document.xml')], /bị hỏng/);
  refused(['compile', '-'], /thuần/, Buffer.from([65, 0, 66, 10]));
  refused(['compile', '-'], /byte 3/, Buffer.from([65, 66, 0xff, 10]));
  refused(['compile', '-'], /TCVN3/, Buffer.from(asTcvn3(SENTENCE), 'latin1'));
  refused(['compile', '-'], /VNI/, Buffer.from(asVni(SENTENCE), 'utf8'));
  refused(['compile', '-'], /10 MB/, Buffer.alloc(10 * 1024 * 1024 + 1, 'a'));
});

test('a Word file and a web page are compiled, and how they were read is told beside the answer', () => {
  const word = aWord({
    body:
      p('Sở Nội vụ xây dựng kế hoạch, báo cáo trước ngày 30 tháng 6 năm 2025.') +
      table([
        ['TT', 'Việc', 'Cơ quan'],
        ['1', 'Rà soát', 'Sở A'],
      ]),
  });
  const { status, out, err } = run(['compile', file('a.docx', word), '--json']);
  assert.equal(status, 0);
  const answer = JSON.parse(out);
  assert.deepEqual(answer.source, { origin: 'docx', notes: [{ code: 'tables', count: 1 }] });
  assert.equal(answer.source_sha256, sha256(word));
  assert.match(err, /^ngoclinh: [^\n]*1 bảng[^\n]*\n$/);
  const page = run(['compile', '-', '--json'], `<html><p>${SENTENCE}</p></html>`);
  assert.deepEqual([page.status, JSON.parse(page.out).text_sha256], [0, sha256(SENTENCE)]);
  refused(['lint', file('b.docx', aWord({ body: p(SENTENCE), header: p('Mật') }))], /chỉ độ mật/);
});

test('a stamped document is stopped, and nothing of it is repeated', () => {
  const { status, out, err } = run(['compile', '-', '--json'], `ỦY BAN NHÂN DÂN\n| TỐI MẬT |\n${SENTENCE}`);
  assert.deepEqual([status, out], [2, '']);
  assert.doesNotMatch(err, /Sở Văn hóa/);
  assert.equal(run(['compile', '-', '--json'], `${SENTENCE} Bảo đảm bí mật nhà nước.`).status, 0);
});

test('explain says why a place is an obligation, and where it stands when asked wrongly', () => {
  const text = `Sở Y tế đã họp.\n${SENTENCE}\n`;
  const told = run(['explain', '-', '--at', '2:5'], text);
  assert.deepEqual([told.status, told.err], [0, '']);
  assert.match(told.out, /^2:5 · Là nhiệm vụ\n/);
  assert.match(told.out, /Cơ quan: Sở Văn hóa \(nêu ngay trong câu\) \[2:1\]/);
  assert.match(
    run(['explain', '-', '--at', '1:3', '--lang', 'en'], text).out,
    /Not an obligation\n {2}Why: .*was done/,
  );
  const { verdict, obligation } = JSON.parse(run(['explain', '-', '--at', '2:5', '--json'], text).out);
  assert.deepEqual([verdict.duty, verdict.because, obligation.lead.because], [true, 'subject', 'subject']);
  refused(['explain', '-', '--at', '9:1'], /9:1/, text);
  refused(['explain', '-', '--at', '1:99'], /1:99/, text);
  for (const at of ['0:1', '1', 'x:y', '1:']) refused(['explain', '-', '--at', at], /DÒNG:CỘT/, text);
  refused(['explain', '-'], /--at/, text);
  refused(['compile', '-', '--at', '1:1'], /--at/, text);
});

test('tasks --json lists the demonstration directive for the province of 2014', () => {
  const { status, out, err } = run(['tasks', demonstration, '--preset', 'kon-tum-2013', ...year(2014), '--json']);
  assert.deepEqual([status, err], [0, '']);
  const list = JSON.parse(out);
  assert.deepEqual([list.schema, list.rules_in_force], ['ngoclinh-tasks/1', true]);
  assert.deepEqual(list.unresolved.filter(namesAgency), []);
  const owed = new Set(list.tasks.map((task: Listed) => `${task.unit.code} ${task.stated_on} ${task.urged_on}`));
  assert.ok(owed.has('kt-so-tttt 2014-06-30 2014-06-30'), 'the plan reported before 01/7');
  assert.ok(owed.has('kt-huyen-dak-to 2014-05-31 2014-05-30'), 'the district plan of May');
  assert.ok(!list.tasks.some((task: Listed) => task.unit.code === 'kt-huyen-ia-hdrai'), 'a district of 2015');
  const keys = list.tasks.map((task: Listed) => task.key);
  assert.equal(new Set(keys).size, keys.length);
});

test('tasks finds who took over in the province of 2026', () => {
  const { status, out } = run(['tasks', demonstration, '--preset', 'quang-ngai-2026', ...year(2027), '--json']);
  assert.equal(status, 0);
  const list = JSON.parse(out);
  assert.deepEqual(list.unresolved.filter(namesAgency), []);
  const may = list.tasks.filter((task: Listed) => task.stated_on === '2027-05-31');
  assert.equal(new Set(may.map((task: Listed) => task.unit.code)).size, 96, 'every commune owes its plan');
});

test('tasks prints a calendar, or lines for people, of the same dated tasks', () => {
  const asked = ['tasks', demonstration, '--preset', 'kon-tum-2013', ...year(2014)];
  const calendar = run([...asked, '--ics']).out;
  assert.match(calendar, /^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  const dated = JSON.parse(run([...asked, '--json']).out).tasks.filter((task: Listed) => task.urged_on);
  assert.equal(calendar.match(/^BEGIN:VEVENT/gm)?.length, dated.length);
  assert.match(run(asked).out, /^30\/05\/2014 \(hạn 31\/05\/2014\) · /m);
});

test('ten megabytes of text are answered', () => {
  const text = `${SENTENCE}\n`.repeat(Math.floor((10 * 1024 * 1024) / Buffer.byteLength(`${SENTENCE}\n`)));
  const { status, out } = run(['compile', '-', '--json'], text);
  assert.equal(status, 0);
  assert.equal(JSON.parse(out).text_sha256, sha256(text));
});

test('without packages and without npm the answer is one line and 69', () => {
  const checkout = join(folder, 'checkout');
  const tools = join(folder, 'tools');
  mkdirSync(tools);
  cpSync(dirname(program), join(checkout, 'bin'), { recursive: true });
  writeFileSync(join(checkout, 'package-lock.json'), '{}');
  for (const tool of ['dirname', 'readlink', 'cmp']) symlinkSync(`/usr/bin/${tool}`, join(tools, tool));
  const ended = spawnSync(join(checkout, 'bin', 'ngoclinh'), ['--help'], { env: { PATH: tools } });
  assert.deepEqual([ended.status, ended.stdout.toString()], [69, '']);
  assert.match(ended.stderr.toString(), /^ngoclinh: [^\n]+\n$/);
});

test('a reader that stops early is no error', async () => {
  const child = spawn(program, ['compile', demonstration, '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let err = '';
  child.stderr.on('data', (part) => {
    err += part;
  });
  child.stdout.destroy();
  const [code] = await new Promise<[number | null]>((done) => child.on('close', (...ended) => done([ended[0]])));
  assert.deepEqual([code, err], [0, '']);
});
