import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseStart, START_HELP } from './start-options.ts';

const wrong = (line: string): string => {
  const request = parseStart(line.split(' '));
  assert.equal(request.kind, 'wrong', line);
  return request.kind === 'wrong' ? request.text : '';
};

describe('start options', () => {
  it('have defaults', () => {
    assert.deepEqual(parseStart([]), {
      kind: 'start',
      options: { port: 8080, dataDir: 'data', preset: null, date: null, directive: null, province: null, tls: null },
    });
  });

  it('are read', () => {
    const line =
      '--port 0 --data /d --preset kon-tum-2013 --date 2013-02-04 --directive=a.txt --province KT --tls-cert c --tls-key k';
    assert.deepEqual(parseStart(line.split(' ')), {
      kind: 'start',
      options: {
        port: 0,
        dataDir: '/d',
        preset: 'kon-tum-2013',
        date: '2013-02-04',
        directive: 'a.txt',
        province: 'KT',
        tls: { cert: 'c', key: 'k' },
      },
    });
  });

  it('are explained', () => {
    assert.deepEqual(parseStart(['--port', '1', '--help']), { kind: 'help', text: START_HELP });
    for (const flag of ['port', 'data', 'preset', 'date', 'directive', 'province', 'tls-cert', 'tls-key'])
      assert.match(START_HELP, RegExp(`--${flag} `));
  });

  it('are refused with one line that names the option', () => {
    assert.match(wrong('--port 65536'), /--port 65536 is no port/);
    assert.match(wrong('--port 80x'), /--port 80x/);
    assert.match(wrong('--port -1'), /--port/);
    assert.match(wrong('--date 2013-02-30'), /--date 2013-02-30 is no day/);
    assert.match(wrong('--date 4/2/2013'), /--date/);
    assert.match(wrong('--preset ../etc'), /--preset/);
    assert.match(wrong('--data='), /--data is empty/);
    assert.match(wrong('--tls-cert c.pem'), /--tls-cert and --tls-key belong together/);
    assert.match(wrong('--colour red'), /--colour/);
    assert.match(wrong('extra'), /extra/);
    for (const line of ['--port', '--colour red', 'extra']) assert.doesNotMatch(wrong(line), /\n/);
  });
});
