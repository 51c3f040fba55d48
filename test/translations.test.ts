import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Messages } from '../src/kernel/translate.ts';
import { ROOT, sourceFiles } from './support/source-files.ts';

const src = sourceFiles('src').filter((file) => !/\.test\.tsx?$/.test(file.path));
const catalogues = await Promise.all(
  src
    .filter((file) => file.path.endsWith('.messages.ts'))
    .map(async (file) => {
      const module = (await import(pathToFileURL(join(ROOT, file.path)).href)) as Record<string, Messages>;
      return { path: file.path, messages: Object.values(module).filter((value) => typeof value === 'object') };
    }),
);
const own = new Map<string, { vi: string; en: string; path: string }>();
const twice: string[] = [];
for (const { path, messages } of catalogues) {
  const seen = new Set<string>();
  for (const [key, message] of messages.flatMap((each) => Object.entries(each))) {
    if (seen.has(key)) continue;
    seen.add(key);
    const before = own.get(key);
    if (before && before.vi !== message.vi) twice.push(`${key}: ${before.path}, ${path}`);
    own.set(key, { ...message, path });
  }
}

const holes = (text: string): string =>
  [...text.matchAll(/\{(\w+)\}/g)]
    .map(([, name]) => name)
    .sort()
    .join();

test('every text is there in both languages, with the same holes', () => {
  assert.ok(own.size > 500, `only ${own.size} texts were found`);
  const wrong = [...own].filter(([, { vi, en }]) => !vi?.trim() || !en?.trim() || holes(vi) !== holes(en));
  assert.deepEqual(
    wrong.map(([key]) => key),
    [],
  );
});

test('no key means two things', () => {
  assert.deepEqual(twice, []);
});

test('every key that the code names is in a catalogue', () => {
  const named = src.flatMap((file) =>
    [...file.text.matchAll(/\bt\('([a-zA-Z][\w.-]*)'/g)].map(([, key]) => `${file.path} ${key}`),
  );
  assert.ok(named.length > 500, `only ${named.length} uses were found`);
  assert.deepEqual(
    named.filter((use) => !own.has(use.split(' ')[1] ?? '')),
    [],
  );
});

test('nothing shouts, and no word is used that the office does not use', () => {
  const forbidden = /!|\bOops|nghĩa vụ|bằng chứng|nghiệm thu|từ chối thực hiện|lỗi chỉ thị|Ai chưa nộp/i;
  const wrong = [...own].filter(([, { vi }]) => forbidden.test(vi)).map(([key, { vi }]) => `${key}: ${vi}`);
  assert.deepEqual(wrong, []);
});
