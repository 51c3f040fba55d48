import assert from 'node:assert/strict';
import { generateKeyPairSync, sign } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, day } from '../kernel/day.ts';
import { seededRandom } from '../kernel/seeded-random.ts';
import { checkPack, type PackFiles } from './check-pack.ts';
import { evaluate } from './evaluate.ts';
import { makePack, type PackEntry, type Signer } from './make-pack.ts';
import { ENTRIES, fingerprintOf, type PackFigure, sha256 } from './pack.ts';
import { readExpression } from './read-expression.ts';
import type { CountedRecord } from './record.ts';

const YEAR = { from: day('2013-12-15'), to: day('2014-12-14') };
const WORDS = sha256('lời của báo cáo');

function aSigner(): Signer {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const der = publicKey.export({ format: 'der', type: 'spki' });
  return { publicKey: der, sign: (content) => sign(null, content, privateKey) };
}

const random = seededRandom(5);
const one = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
const records = Array.from({ length: 60 }, (_, index): CountedRecord => {
  const from = addDays(day('2013-11-01'), Math.floor(random() * 420));
  return {
    kind: 'activity',
    id: `a${index}`,
    revision: `r${index}`,
    unit: one(['u1', 'u2']),
    from,
    to: addDays(from, 2),
    level: one(['stated', 'recorded', 'unit-confirmed', 'checked']),
    fields: {
      kind: [one(['fair', 'training'])],
      country: one([[], ['Lào'], ['Lào', 'Thái Lan']]),
      place: [one(['Nhà ông A Thui', 'Nhà văn hóa'])],
    },
    measures: [{ code: 'persons', country: one(['', 'Lào']), amount: Math.floor(random() * 90) }],
  };
});

const RULES = [
  'count activity by place',
  'sum persons of activity where kind = fair by country',
  'count distinct place of activity where kind = training ending',
];
const figures = RULES.map((rule, index): PackFigure => {
  const read = readExpression(rule);
  assert.ok(read.ok);
  const { total, cells } = evaluate(read.value, records, YEAR);
  const named = { identity: `TS-SL-000${index}-1`, indicator: `i${index}`, name: 'Số liệu', unit: 'người' };
  return {
    ...named,
    ruleId: 'x',
    ruleVersion: 1,
    rule,
    ...YEAR,
    declared: false,
    total,
    cells: cells.map(({ key, amounts }) => ({ key: [...key], amounts: { ...amounts } })),
  };
});

const signer = aSigner();
const pack = makePack(
  {
    report: { edition: 'e', title: 'Báo cáo năm 2014', unit: 'Huyện A', ...YEAR, frozenOn: YEAR.to },
    wordsSha256: WORDS,
    figures,
    declared: [],
    units: [{ id: 'u1', name: 'Huyện A' }],
    records,
  },
  signer,
);
const key = fingerprintOf(signer.publicKey);

const filesOf = (entries: readonly PackEntry[]): PackFiles => ({
  names: entries.map(({ name }) => name),
  read: (name) => entries.find((entry) => entry.name === name)?.bytes ?? null,
});

const withEntry = (name: string, change: (bytes: Buffer) => void): PackFiles =>
  filesOf(
    pack.map((entry) => {
      if (entry.name !== name) return entry;
      const bytes = Buffer.from(entry.bytes);
      change(bytes);
      return { name, bytes };
    }),
  );

test('a pack as it was made fits, whoever typed its key how', () => {
  const report = checkPack(filesOf(pack), key.toUpperCase().replaceAll(' ', ':'), WORDS);
  assert.deepEqual([report.sound, report.signer, report.records], [true, 'known', 60]);
  assert.ok(report.figures.every(({ matches }) => matches));
});

test('without a key the signer is unknown, another key is said, and a foreign signature is no signature', () => {
  assert.equal(checkPack(filesOf(pack), null, WORDS).signer, 'unknown');
  assert.equal(checkPack(filesOf(pack), fingerprintOf(aSigner().publicKey), WORDS).signer, 'other');
  const forged = makePack({ ...packContent(), wordsSha256: null }, { ...aSigner(), publicKey: signer.publicKey });
  assert.equal(checkPack(filesOf(forged), key, null).signer, 'broken');
});

test('one changed byte in any record is found, and the record is named by its line', () => {
  const bytes = pack.find(({ name }) => name === ENTRIES.records)?.bytes ?? new Uint8Array();
  fc.assert(
    fc.property(fc.nat(bytes.byteLength - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
      const files = withEntry(ENTRIES.records, (content) => {
        content[at] = (content[at] ?? 0) ^ mask;
      });
      const report = checkPack(files, key, WORDS);
      const line =
        Buffer.from(bytes)
          .subarray(0, at)
          .filter((byte) => byte === 10).length + 1;
      assert.equal(report.sound, false);
      assert.ok(report.damagedEntries.includes(ENTRIES.records));
      assert.ok(report.damagedRecords.some((one) => one.line === line));
    }),
    { numRuns: 600 },
  );
});

test('one changed byte in any other signed file is found', () => {
  const others = pack.filter(({ name }) => name !== ENTRIES.signature);
  fc.assert(
    fc.property(fc.constantFrom(...others), fc.nat(), fc.integer({ min: 1, max: 255 }), ({ name, bytes }, at, mask) => {
      const files = withEntry(name, (content) => {
        content[at % bytes.byteLength] = (content[at % bytes.byteLength] ?? 0) ^ mask;
      });
      const report = checkPack(files, key, WORDS);
      assert.ok(!report.sound || report.signer === 'broken', name);
    }),
    { numRuns: 400 },
  );
});

test('a figure that its records do not give is named, though everything was signed again', () => {
  const [first, ...rest] = figures as [PackFigure, ...PackFigure[]];
  const raised = { ...first, total: { ...first.total, reported: first.total.reported + 1 } };
  const report = checkPack(filesOf(makePack({ ...packContent(), figures: [raised, ...rest] }, signer)), key, WORDS);
  assert.deepEqual(
    report.figures.map(({ matches }) => matches),
    [false, true, true],
  );
  assert.equal(report.figures[0]?.counted?.total.reported, first.total.reported);
  assert.equal(report.sound, false);
});

test('other words than those that were signed for, a missing file and a strange one are said', () => {
  assert.equal(checkPack(filesOf(pack), key, sha256('khác')).sameWords, false);
  assert.equal(checkPack(filesOf(pack), key, null).sameWords, null);
  const without = checkPack(filesOf(pack.filter(({ name }) => name !== ENTRIES.units)), key, WORDS);
  assert.deepEqual(without.damagedEntries, [ENTRIES.units]);
  const strange = { name: 'x.txt', bytes: Buffer.from('x') };
  assert.deepEqual(checkPack(filesOf([...pack, strange]), key, WORDS).damagedEntries, ['x.txt']);
  assert.equal(checkPack(filesOf([]), key, null).sound, false);
});

test('words that people typed are not in the pack, and are counted as they were', () => {
  const all = pack.map(({ bytes }) => Buffer.from(bytes).toString('utf8')).join('\n');
  assert.doesNotMatch(all, /A Thui|Nhà văn hóa/);
});

function packContent() {
  return {
    report: { edition: 'e', title: 'Báo cáo năm 2014', unit: 'Huyện A', ...YEAR, frozenOn: YEAR.to },
    wordsSha256: WORDS,
    figures,
    declared: [],
    units: [{ id: 'u1', name: 'Huyện A' }],
    records,
  };
}
