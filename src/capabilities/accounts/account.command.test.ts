import assert from 'node:assert/strict';
import { test } from 'node:test';
import { administratorHint, readAdministratorOptions } from './account.command.ts';

const GIVEN = ['--login', 'quantri', '--name', ' Nguyễn Văn Quản ', '--unit', 'kt-ubnd-tinh'];

test('three words are needed, the rest has a default', () => {
  assert.deepEqual(readAdministratorOptions(GIVEN), {
    dataDir: 'data',
    login: 'quantri',
    name: 'Nguyễn Văn Quản',
    unit: 'kt-ubnd-tinh',
    email: null,
    province: null,
    address: 'http://localhost:8080',
  });
  for (let at = 0; at < GIVEN.length; at += 2) {
    assert.ok('wrong' in readAdministratorOptions(GIVEN.toSpliced(at, 2)), GIVEN[at]);
  }
});

test('an address is one, and a stray word is named', () => {
  const address = (url: string) => readAdministratorOptions([...GIVEN, '--address', url]);
  assert.ok('wrong' in address('không phải'));
  const given = address('https://ngoclinh.tinh.vn/');
  assert.equal('address' in given && given.address, 'https://ngoclinh.tinh.vn');
  const stray = readAdministratorOptions([...GIVEN, '--password', 'x']);
  assert.match('wrong' in stray ? stray.wrong.vi : '', /--password/);
});

test('the hint is a command that the options accept', () => {
  const [, words = ''] = administratorHint('/srv/ngoclinh').split('bin/ngoclinh administrator ');
  const parsed = readAdministratorOptions([...words.matchAll(/"([^"]+)"|(\S+)/g)].map(([, a, b]) => a ?? b ?? ''));
  assert.equal('dataDir' in parsed && parsed.dataDir, '/srv/ngoclinh');
});
