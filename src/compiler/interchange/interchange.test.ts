import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { invalidAkn, withoutXmllint } from '../../../test/support/xmllint.ts';
import { canonicalText } from '../../kernel/vietnamese.ts';
import { presetText } from '../../platform/runtime/preset-files.ts';
import { referencePath } from '../../platform/runtime/reference.ts';
import { compile } from '../index.ts';
import { fromAkn, fromJson, type Interchange, toAkn, toJson } from './index.ts';

const interchangeOf = (text: string): Interchange => ({
  text,
  answer: JSON.parse(JSON.stringify(compile(text, { sourceSha256: 'ab'.repeat(32) }))),
  people: null,
});

const DECISION = `ỦY BAN NHÂN DÂN
TỈNH HƯƠNG SƠN
Số: 12/QĐ-UBND

QUYẾT ĐỊNH
Về việc phân công nhiệm vụ phòng, chống cháy rừng

Căn cứ Luật Lâm nghiệp ngày 15/11/2017;

Điều 1. Giao nhiệm vụ
1. Sở Nội vụ chủ trì, phối hợp với Sở Tài chính xây dựng
kế hoạch theo Quyết định số 7/QĐ-UBND, báo cáo UBND tỉnh trước ngày 30/6/2025.
a) Trường hợp khẩn cấp báo cáo ngay.
Điều 2. Sở Tài chính bố trí kinh phí.

Nơi nhận:
- Sở Nội vụ;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu

PHỤ LỤC
1. Sở Nội vụ gửi biểu mẫu.
`;

test('the text stands once, with its parts, sections, citations and duties', () => {
  const akn = toAkn(interchangeOf(DECISION), '2025-02-03');
  assert.match(akn, /<statement name="quyet-dinh">/);
  assert.match(akn, /<article eId="art_1"><num eId="art_1__num">Điều 1\.<\/num><heading/);
  assert.match(akn, /<paragraph eId="art_1__para_1"><num [^>]*>1\.<\/num>/);
  assert.match(akn, /<point eId="art_1__para_1__point_a"><num [^>]*>a\)<\/num>/);
  assert.match(
    akn,
    /<ref eId="ref_\d+" href="\/akn\/vn\/statement\/quyet-dinh\/[^"]*7-qd-ubnd">Quyết định số 7\/QĐ-UBND<\/ref>/,
  );
  assert.match(akn, /<span refersTo="#obligation_o1">/);
  assert.match(akn, /<TLCConcept eId="obligation_o1" /);
  assert.match(
    akn,
    /<conclusions eId="conclusions">[\s\S]*<person refersTo="#signer" as="#signer_role">Trần Văn Mẫu<\/person>/,
  );
  assert.match(akn, /<attachment eId="att_1">[\s\S]*PHỤ LỤC/);
  assert.match(akn, /<FRBRdate date="2025-02-03" name="generation"\/>/);
});

test('what the paper does not say is said to be unknown', () => {
  const akn = toAkn(interchangeOf('Sở Nội vụ báo cáo trước ngày 30/6/2025.\n'));
  assert.match(akn, /<FRBRuri value="\/akn\/vn\/statement\/van-ban\/unknown\/unknown"\/>/);
  assert.match(akn, /<FRBRdate date="0001-01-01" name="unknown"\/><FRBRauthor href="#unknown"/);
  assert.doesNotMatch(akn, /FRBRnumber|FRBRname/);
});

const HOSTILE: Readonly<Record<string, string>> = {
  empty: '',
  blank: ' \n\t\n',
  'control characters': 'Sở Nội vụ\u0000 báo\u0001 cáo\u000b\u001f;\u007f\u0085\u2028 trước\r\nngày\r 1/1/2025.',
  'markup and entities': '<p>&amp; ]]> "Sở" \'Nội\' <!DOCTYPE x [<!ENTITY a "b">]> &a; <!-- --> <?x?>',
  'lone surrogates': 'Giao \ud800 Sở \udc00\ud83d Nội vụ 😀 báo cáo \ufffe\uffff\ufffd\ufeff.',
  'three hundred levels': Array.from({ length: 300 }, (_, i) => `${'1.'.repeat((i % 40) + 1)} Sở Nội vụ báo cáo;`).join(
    '\n',
  ),
  'a backslash': 'Sở Nội vụ \\u0041 \\ báo cáo\\\\.',
};

test('hostile texts come back character by character', () => {
  for (const [name, text] of Object.entries(HOSTILE)) {
    const interchange = interchangeOf(text);
    for (const read of [fromAkn(toAkn(interchange)), fromJson(toJson(interchange))]) {
      assert.ok(read.ok, `${name}: ${read.ok ? '' : read.refusal.message.en}`);
      assert.deepStrictEqual(read.value, interchange, name);
    }
  }
});

test('three hundred sections within each other are written flat below a depth', () => {
  const text = 'x'.repeat(1000);
  const { answer } = interchangeOf(text);
  const node = { kind: 'arabic' as const, heading: null, addressees: [] };
  const structure = Array.from({ length: 300 }, (_, i) => ({ ...node, id: `${i}`, start: i, end: 1000 - i }));
  const interchange = { text, answer: { ...answer, structure }, people: null } satisfies Interchange;
  const akn = toAkn(interchange);
  assert.equal(akn.split('<paragraph ').length - 1, 24);
  const read = fromAkn(akn);
  assert.deepStrictEqual(read.ok && read.value, interchange);
});

test('every file is valid Akoma Ntoso', { skip: withoutXmllint }, () => {
  const files = new Map(Object.entries(HOSTILE).map(([name, text]) => [name, toAkn(interchangeOf(text))]));
  files.set('decision', toAkn(interchangeOf(DECISION)));
  for (const name of ['directive.txt', 'conclusion.txt']) {
    files.set(name, toAkn(interchangeOf(canonicalText(presetText('demonstration', name))), '2014-05-12'));
  }
  const reference = referencePath('domain', 'directive', '01-2013-CT-UBND.txt');
  if (reference) files.set('reference', toAkn(interchangeOf(canonicalText(readFileSync(reference, 'utf8')))));
  assert.deepEqual(invalidAkn(files), []);
});

test('a long text leaves and comes back in time that grows with its length', () => {
  const text = canonicalText(presetText('demonstration', 'directive.txt'));
  const long = interchangeOf(text.repeat(Math.ceil(50_000 / text.length)));
  const longer = interchangeOf(text.repeat(Math.ceil(200_000 / text.length)));
  const time = (interchange: Interchange): number => {
    const from = performance.now();
    assert.ok(fromAkn(toAkn(interchange)).ok);
    return performance.now() - from;
  };
  time(long);
  const [short, tall] = [time(long), time(longer)];
  assert.ok(tall < 12 * short + 500, `${short.toFixed(0)} ms, four times the text ${tall.toFixed(0)} ms`);
  assert.ok(tall < 10_000, `${tall.toFixed(0)} ms`);
});
