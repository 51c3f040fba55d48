import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCorrectionsOptions } from './corrections.command.ts';

test('every option has a default', () => {
  assert.deepEqual(readCorrectionsOptions(['export']), {
    dataDir: 'data',
    province: null,
    out: null,
    since: null,
    drafts: false,
  });
  const given = ['export', '--data', '/srv/x', '--province', 'kt', '--out', 'f/', '--since', '2026-01-31', '--drafts'];
  assert.deepEqual(readCorrectionsOptions(given), {
    dataDir: '/srv/x',
    province: 'kt',
    out: 'f/',
    since: '2026-01-31',
    drafts: true,
  });
});

test('what cannot be understood is named', () => {
  const wrong = (...words: string[]) => {
    const read = readCorrectionsOptions(words);
    return 'wrong' in read ? read.wrong.vi : 'understood';
  };
  assert.match(wrong(), /export/);
  assert.match(wrong('import'), /export/);
  assert.match(wrong('export', 'x'), /export/);
  assert.match(wrong('export', '--since', '2026-02-30'), /--since/);
  assert.match(wrong('export', '--out', ''), /--out/);
  assert.match(wrong('export', '--who'), /--who/);
});
