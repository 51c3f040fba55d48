import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Day, day, dayOf } from '../../../kernel/day.ts';
import { letterOf } from './body.rules.ts';
import { aDocument } from './format.fixtures.ts';
import { forms } from './forms.fixtures.ts';
import { printDay } from './head.rules.ts';
import { inner } from './inner.fixtures.ts';
import { layOut } from './layout.rules.ts';
import type { Block } from './official-document.rules.ts';
import { plainTextOf, titleOf } from './plain-text.rules.ts';

const anyDay = fc
  .record({
    year: fc.integer({ min: 2013, max: 2040 }),
    month: fc.integer({ min: 1, max: 12 }),
    of: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, of }) => ({ date: dayOf(year, month, of) as Day, month, of }));

const bodyOf = (blocks: readonly Block[]): string[] =>
  layOut(aDocument({ bases: [], body: blocks })).body.map((block) =>
    block.kind === 'table' ? 'table' : block.runs.map((run) => run.text).join(''),
  );

test('only days below ten and the months 1 and 2 carry a leading zero', () => {
  fc.assert(
    fc.property(anyDay, ({ date, month, of }) => {
      const [, printedDay = '', printedMonth = ''] = /^ngày (\d+) tháng (\d+) năm \d{4}$/.exec(printDay(date)) ?? [];
      assert.equal(printedDay.length, 2);
      assert.equal(Number(printedDay), of);
      assert.equal(printedMonth.startsWith('0'), month <= 2);
      assert.equal(Number(printedMonth), month);
    }),
  );
  assert.equal(printDay(day('2026-06-05')), 'ngày 05 tháng 6 năm 2026');
});

test('letters follow the Vietnamese alphabet', () => {
  const letters = Array.from({ length: 60 }, (_, at) => letterOf(at + 1));
  assert.deepEqual(letters.slice(0, 7), ['a', 'b', 'c', 'd', 'đ', 'e', 'g']);
  assert.deepEqual(letters.slice(22, 25), ['y', 'aa', 'ab']);
  assert.equal(new Set(letters).size, 60);
  assert.ok(!/[fjwz]/.test(letters.join('')));
});

test('numbers begin anew below what stands above them, and articles run on', () => {
  const body = bodyOf([
    { kind: 'chapter', title: 'Quy định chung' },
    { kind: 'article', title: 'Phạm vi' },
    { kind: 'clause', title: '', text: 'Một' },
    { kind: 'point', title: '', text: 'a' },
    { kind: 'point', title: '', text: 'b' },
    { kind: 'clause', title: '', text: 'Hai' },
    { kind: 'point', title: 'Tên', text: 'c' },
    { kind: 'chapter', title: 'Tổ chức' },
    { kind: 'article', title: '', text: 'Hiệu lực' },
    { kind: 'section', title: 'Mục', text: 'Lời' },
    { kind: 'clause', title: 'Ý', text: 'Lời' },
  ]);
  assert.deepEqual(body, [
    'Chương I',
    'QUY ĐỊNH CHUNG',
    'Điều 1. Phạm vi',
    '1. Một',
    'a) a',
    'b) b',
    '2. Hai',
    'a) Tên: c',
    'Chương II',
    'TỔ CHỨC',
    'Điều 2. Hiệu lực',
    'I. MỤC',
    'Lời',
    '1. Ý',
    'Lời./.',
  ]);
});

test('the body ends with ./. once, whatever it ended with', () => {
  for (const end of ['', '.', ';', './.', ' ./.']) {
    assert.deepEqual(bodyOf([{ kind: 'paragraph', text: `Hết${end}` }]), ['Hết./.']);
  }
  const table: Block = { kind: 'table', columns: [{ title: 'TT', width: 1, align: 'left' }], rows: [] };
  assert.deepEqual(bodyOf([table]), ['table', './.']);
  assert.deepEqual(bodyOf([]), []);
});

test('a paper is a draft until it has number and date, and both places stay blank', () => {
  const text = plainTextOf(aDocument({ number: { value: null, symbol: 'KH-UBND' }, date: null }));
  assert.match(text, /^Số: {6}\/KH-UBND\nDỰ THẢO\nThanh Sơn, ngày {5}tháng {5}năm$/m);
  assert.match(plainTextOf(aDocument({ date: null })), /^DỰ THẢO$/m);
  const issued = plainTextOf(aDocument({ number: { value: 5, symbol: 'KH-UBND' } }));
  assert.match(issued, /^Số: 05\/KH-UBND\nThanh Sơn, ngày 05 tháng 01 năm 2026$/m);
  assert.match(plainTextOf(aDocument({ number: { value: 15, symbol: 'KH-UBND' } })), /^Số: 15\/KH-UBND$/m);
  const slip = plainTextOf({ ...aDocument(), ...inner.slip });
  assert.doesNotMatch(slip, /^Số:|DỰ THẢO/m);
});

test('receivers, bases and the archive carry their marks', () => {
  const letter = plainTextOf({ ...aDocument(), ...forms.letter });
  assert.match(letter, /^V\/v hướng dẫn/m);
  assert.match(
    letter,
    /^Kính gửi:\n- Các sở, ban, ngành;\n- Báo và Phát thanh, Truyền hình tỉnh;\n- Ủy ban nhân dân các xã, phường\.$/m,
  );
  assert.match(letter, /^Nơi nhận:\n- Như trên;\n.*\n- Lãnh đạo Sở;\n- Lưu: VT, QLVH\.$/m);
  const submission = plainTextOf({ ...aDocument(), ...forms.submission });
  assert.match(submission, /^Kính gửi: Ủy ban nhân dân tỉnh Thanh Sơn$/m);
  assert.match(submission, /^Căn cứ Luật .*;\nCăn cứ Nghị định .*\.$/m);
});

test('a decision names who decides by the signature, and what it issues has a head and no number', () => {
  const text = plainTextOf({ ...aDocument(), ...forms.decision });
  assert.match(text, /^ỦY BAN NHÂN DÂN TỈNH THANH SƠN\nCăn cứ/m);
  assert.match(text, /^QUYẾT ĐỊNH:\nĐiều 1\. Ban hành kèm theo/m);
  assert.match(
    text,
    /^\(Ban hành kèm theo Quyết định số {6}\/QĐ-UBND ngày {5}tháng {5}năm {5}của Ủy ban nhân dân tỉnh Thanh Sơn\)$/m,
  );
  assert.match(text, /^Phụ lục\n/m);
  const alone = {
    ...aDocument(),
    ...forms.decision,
    signatures: [{ lines: ['KT. Chủ tịch', 'Phó Chủ tịch'], name: null }],
  };
  assert.match(plainTextOf(alone), /^CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH THANH SƠN$/m);
});

test('several annexes are numbered in Roman, one is not', () => {
  const text = plainTextOf({ ...aDocument(), ...forms.plan });
  assert.match(text, /^Phụ lục I\nDANH MỤC/m);
  assert.match(text, /^Phụ lục II\nNGUỒN SỐ LIỆU\n\(Kèm theo Kế hoạch số {6}\/KH-UBND ngày/m);
});

test('the same words in another form of Unicode are the same text, without signs that cannot be printed', () => {
  const plain = aDocument({ subject: 'Tuyên truyền đối ngoại' });
  const odd = aDocument({ subject: 'Tuyên truyền\u0000 đối\u200b\n ngoại \u202e'.normalize('NFD') });
  assert.equal(plainTextOf(odd), plainTextOf(plain));
  assert.equal(titleOf(odd), 'Kế hoạch Tuyên truyền đối ngoại');
});
