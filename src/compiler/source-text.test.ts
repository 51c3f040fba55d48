import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { asTcvn3, asVni } from './legacy-encoding.fixtures.ts';
import { legacyEncoding } from './legacy-encoding.ts';
import { MAX_SOURCE_BYTES, readSource } from './source-text.ts';

const SENTENCE =
  'Sở Văn hóa chủ trì, phối hợp với các đơn vị liên quan xây dựng kế hoạch tuyên truyền hằng năm, gửi về tỉnh trước ngày 15 tháng 5 để tổng hợp.';
const utf8 = (text: string) => Buffer.from(text, 'utf8');
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const text = (bytes: Uint8Array) => {
  const read = readSource(bytes);
  return read.ok ? read.value : assert.fail(read.refusal.message.en);
};
const refusal = (bytes: Uint8Array) => {
  const read = readSource(bytes);
  return read.ok ? assert.fail('was read') : read.refusal;
};

test('plain UTF-8 is taken as it is, without notes', () => {
  assert.deepEqual(text(utf8(`${SENTENCE}\n`)), { text: `${SENTENCE}\n`, encoding: 'utf-8', notes: [] });
});

test('marks, line ends and byte order marks are made canonical, and each is noted', () => {
  const read = text(utf8(`\ufeff${SENTENCE.normalize('NFD')}\r\nhai\rba\n`));
  assert.equal(read.text, `${SENTENCE}\nhai\nba\n`);
  assert.deepEqual(
    read.notes.map((note) => note.code),
    ['byte-order-mark', 'decomposed', 'mixed-line-ends'],
  );
  assert.deepEqual(
    text(utf8('một\r\nhai\r\n')).notes.map((note) => note.code),
    ['carriage-returns'],
  );
});

test('UTF-16 with a mark is read in both orders, broken UTF-16 is refused', () => {
  const little = Buffer.from(`\ufeff${SENTENCE}`, 'utf16le');
  assert.deepEqual([text(little).text, text(little).encoding], [SENTENCE, 'utf-16le']);
  const big = Buffer.from(little).swap16();
  assert.deepEqual([text(big).text, text(big).encoding], [SENTENCE, 'utf-16be']);
  assert.equal(refusal(Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00])).code, 'invalid-utf16');
});

test('any text comes out in NFC with LF, and reading it again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (raw) => {
      const read = readSource(utf8(`x${raw.replaceAll('\0', '')}`));
      if (!read.ok) return;
      assert.equal(read.value.text, read.value.text.normalize('NFC'));
      assert.ok(!read.value.text.includes('\r'));
      assert.deepEqual(readSource(utf8(read.value.text)), {
        ok: true,
        value: { text: read.value.text, encoding: 'utf-8', notes: [] },
      });
    }),
  );
});

test('any bytes give an answer, never an exception', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => assert.equal(typeof readSource(bytes).ok, 'boolean')),
  );
});

test('no text: empty files, files of blanks, files too large', () => {
  assert.equal(refusal(new Uint8Array()).code, 'empty');
  assert.equal(refusal(utf8(' \r\n\t \ufeff\n')).code, 'empty');
  assert.equal(refusal(Buffer.alloc(MAX_SOURCE_BYTES + 1, 'a')).code, 'too-large');
  assert.equal(text(Buffer.alloc(MAX_SOURCE_BYTES, 'a ')).text.length, MAX_SOURCE_BYTES);
});

test('binary files are named by their content', () => {
  const named: [Buffer, string][] = [
    [latin1('%PDF-1.7\n%âãÏÓ'), 'PDF'],
    [latin1('PK\x03\x04....word/document.xml'), 'DOCX'],
    [latin1('PK\x03\x04....xl/workbook.xml'), 'XLSX'],
    [latin1('PK\x03\x04....photo.txt'), 'archive'],
    [latin1('\xd0\xcf\x11\xe0\xa1\xb1'), 'old Word'],
    [latin1('\x89PNG\r\n'), 'picture'],
    [latin1('\xff\xd8\xff\xe0'), 'picture'],
    [latin1('{\\rtf1\\ansi'), 'RTF'],
    [latin1('abc\0def'), 'are not read'],
  ];
  for (const [bytes, name] of named) {
    assert.equal(refusal(bytes).code, 'binary');
    assert.match(refusal(bytes).message.en, new RegExp(name));
    assert.doesNotMatch(refusal(bytes).message.vi, /\n/);
  }
});

test('invalid UTF-8 is refused with the byte at which it breaks', () => {
  const wrong = refusal(Buffer.concat([utf8('Sở'), Buffer.from([0xc3, 0x28])]));
  assert.equal(wrong.code, 'invalid-utf8');
  assert.match(wrong.message.en, /byte 6\b/, 'S is one byte, ở three; the broken pair begins at the fifth');
  assert.equal(refusal(latin1('Un café à la carte, très agréable, créé en été.')).code, 'invalid-utf8');
});

test('TCVN3 and VNI are named, from their bytes and from a wrong reading saved as UTF-8', () => {
  for (const encoded of [asTcvn3(SENTENCE), asTcvn3(SENTENCE.repeat(50))])
    for (const bytes of [latin1(encoded), utf8(encoded)]) assert.match(refusal(bytes).message.vi, /TCVN3 \(ABC\)/);
  for (const encoded of [asVni(SENTENCE), asVni(SENTENCE.toUpperCase()), asVni(SENTENCE.repeat(50))])
    for (const bytes of [latin1(encoded), utf8(encoded)]) assert.match(refusal(bytes).message.vi, /VNI/);
  assert.match(asTcvn3('Việt Nam'), /^ViÖt Nam$/);
  assert.match(asVni('Cộng hòa xã hội'), /^Coäng hoøa xaõ hoäi$/);
});

test('Unicode Vietnamese, Western languages and short names are never taken for old encodings', () => {
  const innocent = [
    SENTENCE,
    SENTENCE.normalize('NFD'),
    'L’été dernier, nous avons créé à Noël une coopérative européenne, naïve mais très agréable, où l’on goûte août.',
    'Über die Größe der Räume müssen wir später noch öfter reden; schöne Grüße aus München!',
    'La niña pequeña comió piñón en el jardín; ¿qué pasó mañana? «Nada», respondió él.',
    'ViÖt Nam',
    'Hoàn toàn hoá khoán, hoàng hoà, ngoài toà, được đề nghị.',
    `${'saúde ação '.repeat(12)}`,
    'De coördinatie van de poëzie in Israël was naïef; de reünie bij de ruïne kostte drie keer zoveel als de egoïst had gedacht, en de zeeën waren ruw toen wij aan het einde van de dag eindelijk weer naar huis konden gaan.',
    'a £5 note, 20 °C ± 1, § 4, © 2014, µm, ½ cup',
  ];
  for (const sample of innocent) assert.equal(legacyEncoding(sample.normalize('NFC')), null, sample);
});
