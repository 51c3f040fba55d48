import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Child, startCommand } from './support/child.ts';
import { clusterOf, killNine, orphansAfter, VICTIMS } from './support/kill-nine.ts';

const command = fileURLToPath(new URL('../bin/start', import.meta.url));

describe('bin/start', () => {
  let dataDir: string;
  before(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'ngoclinh-start-'));
  });
  after(() => rmSync(dataDir, { recursive: true, force: true }));

  const run = (...args: string[]): Child => startCommand([command, '--port', '0', '--data', dataDir, ...args]);
  const addressOf = (line: string): string => /http:\/\/\S+/.exec(line)?.[0] ?? assert.fail(`no address: ${line}`);
  const ready = async (): Promise<{ child: Child; address: string; ms: number }> => {
    const begun = performance.now();
    const child = run();
    const address = addressOf(await child.nextLine());
    return { child, address, ms: Math.round(performance.now() - begun) };
  };
  const stop = async (child: Child, signal: NodeJS.Signals): Promise<void> => {
    process.kill(child.pid, signal);
    assert.equal(await child.ended, 0, child.errors.join('\n'));
    assert.deepEqual(await orphansAfter(clusterOf(dataDir), 0), []);
  };

  it('is ready on an empty folder, again on a full one, and stops everything when told', async (context) => {
    const first = await ready();
    const health = await fetch(`${first.address}/healthz`);
    assert.equal(health.status, 200);
    assert.equal(((await health.json()) as { status: string }).status, 'ok');
    await stop(first.child, 'SIGINT');
    const second = await ready();
    await stop(second.child, 'SIGTERM');
    context.diagnostic(`first start ${first.ms} ms, second ${second.ms} ms (promised: 10 s and 2 s on two idle cores)`);
    assert.equal(first.child.lines.length, 1, 'one line');
  });

  it('says that the data is in use, and stops', async () => {
    const { child } = await ready();
    const second = run();
    assert.equal(await second.ended, 3);
    assert.deepEqual(second.lines, []);
    assert.match(second.errors.join('\n'), /in use by process \d+/);
    await stop(child, 'SIGTERM');
  });

  it('says in one line what is wrong with its arguments', async () => {
    const child = run('--date', '31/2/2013');
    assert.equal(await child.ended, 2);
    assert.equal(child.errors.length, 1);
    assert.match(child.errors[0] ?? '', /--date 31\/2\/2013/);
  });

  for (const victim of VICTIMS) {
    it(`starts again after kill -9 of ${victim}`, async () => {
      const { child } = await ready();
      killNine(victim, child.pid, clusterOf(dataDir));
      await child.ended;
      assert.deepEqual(await orphansAfter(clusterOf(dataDir), 15_000), []);
      const next = await ready();
      assert.equal((await fetch(`${next.address}/healthz`)).status, 200);
      await stop(next.child, 'SIGHUP');
    });
  }
});
