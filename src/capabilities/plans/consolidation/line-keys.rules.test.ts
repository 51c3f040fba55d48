import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { day } from '../../../kernel/day.ts';
import { keysOf, NEAR, wordOverlap } from './line-keys.rules.ts';

const line = (title: string, place = '', days?: [string, string]) => ({
  title,
  place,
  time: days ? { kind: 'days' as const, from: day(days[0]), to: day(days[1]) } : null,
});
const shared = (one: ReturnType<typeof line>, other: ReturnType<typeof line>): string[] => {
  const keys = new Set(keysOf(other).map(({ kind, key }) => `${kind} ${key}`));
  return [...new Set(keysOf(one).flatMap(({ kind, key }) => (keys.has(`${kind} ${key}`) ? [kind] : [])))];
};

test('the same title without diacritics, case and dashes', () => {
  const kinds = shared(line('Bản tin đối ngoại Việt – Lào'), line('BAN TIN ĐỐI NGOẠI VIỆT-LÀO.'));
  assert.ok(kinds.includes('title'));
  assert.ok(!shared(line('Bản tin đối ngoại'), line('Bản tin đối nội')).includes('title'));
});

test('the same fair, whoever takes part and whenever', () => {
  const one = line('Tham gia Hội chợ thương mại biên giới Việt – Lào tại Bờ Y');
  const other = line('Dựng gian hàng ở hội chợ Thương mại biên giới Việt-Lào năm 2015');
  assert.ok(shared(one, other).includes('fair'));
  assert.ok(!shared(one, line('Tham gia Hội chợ sâm Ngọc Linh tại Bờ Y')).includes('fair'));
  assert.deepEqual(shared(line('Tham gia hội chợ'), line('Tổ chức hội chợ')), [], 'a fair without a name is no fair');
});

test('the same guest', () => {
  const one = line('Đón đoàn nhà báo Lào sang thăm tỉnh');
  assert.ok(shared(one, line('Tiếp đoàn nhà báo Lào tại Kon Plông')).includes('guest'));
  assert.ok(!shared(one, line('Đón đoàn nhà báo Thái Lan')).includes('guest'));
});

test('the same days and place, but not the same month and place', () => {
  const days: [string, string] = ['2015-04-10', '2015-04-12'];
  assert.deepEqual(shared(line('A', 'Quảng trường 16-3', days), line('B', 'quang truong 16/3', days)), ['place']);
  assert.deepEqual(shared(line('A', 'Bờ Y', days), line('B', 'Bờ Y', ['2015-04-10', '2015-04-13'])), []);
  const month = {
    title: 'C',
    place: 'Bờ Y',
    time: { kind: 'month' as const, from: day('2015-04-01'), to: day('2015-04-30') },
  };
  assert.deepEqual(keysOf(month), []);
});

test('titles that share most words meet and are near', () => {
  const one = 'In 2.000 tờ gấp giới thiệu du lịch sinh thái Măng Đen bằng tiếng Anh';
  const other = 'In tờ gấp giới thiệu du lịch sinh thái Măng Đen bằng tiếng Lào';
  assert.ok(wordOverlap(one, other) >= NEAR);
  assert.ok(shared(line(one), line(other)).includes('near'));
  assert.ok(wordOverlap(one, 'Tập huấn người phát ngôn') < NEAR);
});

test('a line always meets itself, keys are bounded, and overlap does not depend on order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 60 }), (title, other) => {
      const keys = keysOf(line(title, other, ['2015-01-01', '2015-01-02']));
      assert.deepEqual(keys, keysOf(line(title, other, ['2015-01-01', '2015-01-02'])));
      assert.ok(keys.length <= 7 && keys.every(({ key }) => key.length <= 300));
      assert.equal(wordOverlap(title, other), wordOverlap(other, title));
    }),
  );
});
