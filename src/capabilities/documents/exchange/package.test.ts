import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { day } from '../../../kernel/day.ts';
import { zipOf } from '../../../platform/files/zip.ts';
import { openArchive } from '../../../platform/source-files/archive.ts';
import { type Edxml, writeEdxml } from './edxml.rules.ts';
import { packageOf } from './package.ts';
import { readEdxml } from './read-edxml.ts';

const ON = day('2014-06-18');
const words = fc.string({ unit: fc.constantFrom(...'aăđẫỡ <>&"\'\n]]>0/ '), maxLength: 30 });
const trimmed = words.map((text) => text.normalize('NFC').trim());
const present = trimmed.filter((text) => text !== '');
const organ = fc.record({ organId: trimmed, inCharge: trimmed, name: trimmed });
const bytes = fc.uint8Array({ maxLength: 60 });

const model: fc.Arbitrary<Edxml> = fc.record({
  from: organ,
  to: fc.array(organ, { maxLength: 3 }),
  number: present,
  notation: present,
  place: trimmed,
  issuedOn: fc.constantFrom(ON, day('2026-01-05')),
  typeName: trimmed,
  subject: present,
  signer: fc.record({ competence: trimmed, position: trimmed, name: trimmed }),
  dueOn: fc.constantFrom(null, day('2014-06-30')),
  toPlaces: fc.array(present, { maxLength: 3 }),
  priority: fc.nat(3),
  pages: fc.constantFrom(null, 1, 250),
  annexes: fc.array(present, { maxLength: 2 }),
  timestamp: fc.constant('2014-06-18T08:00:00Z'),
  attachments: fc.array(fc.record({ name: present, mediaType: fc.constant('application/pdf'), bytes }), {
    maxLength: 2,
  }),
});

test('what is written as edXML comes back as it was, whatever the words', () => {
  fc.assert(
    fc.property(model, (written) => {
      const read = readEdxml(new TextEncoder().encode(writeEdxml(written)));
      assert.ok(read.ok);
      assert.deepEqual(plain(read.value), plain(written));
    }),
  );
});

/** Without prototypes and views, which are no part of a file. */
const plain = (each: Edxml): unknown =>
  JSON.parse(
    JSON.stringify(each, (_, value) => (value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value)),
  );

test('what is no edXML of QCVN 102:2016 is refused with its reason, and nothing in it is expanded', () => {
  const reasonOf = (xml: string) => {
    const read = readEdxml(new TextEncoder().encode(xml));
    return read.ok ? 'read' : read.refusal.fields?.file;
  };
  assert.equal(reasonOf('<edXML xmlns="http://www.go.vn/eDoc"/>'), 'edxml.other');
  assert.equal(reasonOf('<edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016"/>'), 'edxml.incomplete');
  assert.equal(reasonOf('<edXML'), 'edxml.broken');
  assert.equal(reasonOf('<!DOCTYPE x [<!ENTITY a "b">]><edXML>&a;</edXML>'), 'edxml.broken');
  assert.equal(reasonOf(''), 'edxml.broken');
});

test('a package says what each file is, and its sums are right', async () => {
  const files = [
    { name: 'van-ban/1553-KH-UBND.pdf', role: 'Bản đã ký', bytes: new Uint8Array([1, 2, 3]) },
    { name: 'bang/tổng hợp.xlsx', role: 'Bảng tổng hợp', bytes: new Uint8Array(5000) },
  ];
  const parts = { title: 'Kế hoạch số 1553/KH-UBND', issuer: 'UBND tỉnh', on: ON, files };
  const archive = openArchive(await packageOf(parts));
  assert.deepEqual(archive.names, [...files.map(({ name }) => name), 'manifest.json', 'SHA256SUMS']);
  for (const line of String(archive.read('SHA256SUMS')).trim().split('\n')) {
    const [sum, name = ''] = line.split('  ');
    assert.equal(
      createHash('sha256')
        .update(archive.read(name) ?? '')
        .digest('hex'),
      sum,
    );
  }
  assert.deepEqual(await packageOf(parts), await packageOf(parts), 'the same parts make the same file');
});

test('other programs open our ZIP', { skip: !existsSync('/usr/bin/python3') }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ngoclinh-zip-'));
  try {
    const entries = [
      { name: 'a/đề án.txt', bytes: new TextEncoder().encode('x'.repeat(10_000)) },
      { name: 'b.bin', bytes: new Uint8Array() },
    ];
    writeFileSync(join(folder, 'x.zip'), await zipOf(entries, ON));
    const program =
      'import zipfile,sys;z=zipfile.ZipFile(sys.argv[1]);assert z.testzip() is None;z.extractall(sys.argv[2])';
    execFileSync('python3', ['-c', program, join(folder, 'x.zip'), folder]);
    assert.equal(readFileSync(join(folder, 'a/đề án.txt'), 'utf8').length, 10_000);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
