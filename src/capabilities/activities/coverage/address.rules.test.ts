import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAddress } from './address.rules.ts';
import { titleKey, wordKey } from './coverage.rules.ts';

const keyOf = (typed: string): string => {
  const read = readAddress(typed);
  assert.ok(read.ok, typed);
  return read.key;
};

test('the same page has one key, however it was reached', () => {
  const same = [
    'https://www.baokontum.com.vn/van-hoa/le-hoi-cong-chieng-12345.html',
    'http://baokontum.com.vn/van-hoa/le-hoi-cong-chieng-12345.html#binh-luan',
    'm.baokontum.com.vn/van-hoa/le-hoi-cong-chieng-12345.html?utm_source=zalo&fbclid=abc',
    'https://BAOKONTUM.com.vn/van-hoa/le-hoi-cong-chieng-12345.html/',
  ];
  assert.equal(new Set(same.map(keyOf)).size, 1);
  assert.equal(keyOf('https://a.vn/tin?b=2&a=1'), keyOf('https://a.vn/tin?a=1&b=2&ref=trang-chu'));
  assert.notEqual(keyOf('https://a.vn/tin?id=1'), keyOf('https://a.vn/tin?id=2'));
  assert.notEqual(keyOf('https://a.vn/tin-1'), keyOf('https://b.vn/tin-1'));
  assert.deepEqual(readAddress(''), { ok: true, address: '', key: '' });
});

test('accounts of people have no place, nor what is no page', () => {
  const problems: [string, string][] = [
    ['https://www.facebook.com/nguyen.van.a/posts/1', 'account'],
    ['https://m.tiktok.com/@ai-do/video/1', 'account'],
    ['https://www.youtube.com/@kenh', 'account'],
    ['x.com/someone/status/1', 'account'],
    ['javascript:alert(1)', 'unreadable'],
    ['ftp://a.vn/tin', 'unreadable'],
    ['https://nguoi:mat-khau@a.vn/tin', 'unreadable'],
    ['khong phai dia chi', 'unreadable'],
  ];
  for (const [typed, problem] of problems) assert.deepEqual(readAddress(typed), { ok: false, problem }, typed);
  assert.ok(readAddress('https://www.youtube.com/watch?v=abc').ok);
});

test('titles that differ by marks or small words share their key', () => {
  assert.equal(titleKey('Lễ hội “Cồng chiêng” 2014'), titleKey('lễ hội cồng chiêng 2014'));
  const [one, other] = [
    'Khai mạc Lễ hội cồng chiêng Tây Nguyên tại Kon Tum',
    '[Video] Khai mạc lễ hội cồng chiêng Tây Nguyên ở Kon Tum',
  ];
  assert.notEqual(titleKey(one), titleKey(other));
  assert.equal(wordKey(one), wordKey('Khai mạc Lễ hội cồng chiêng Tây Nguyên ở Kon Tum'));
  assert.notEqual(wordKey(one), wordKey('Kon Tum xuất khẩu sâm Ngọc Linh sang Nhật Bản'));
});
