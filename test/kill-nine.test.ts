import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { clusterOf, killNine, orphansAfter, VICTIMS } from './support/kill-nine.ts';
import { launcher, product } from './support/kill-targets.ts';

const QUICK_ROUNDS = Number(process.env.NGOCLINH_KILL_QUICK_ROUNDS ?? 12);
const WRITE_ROUNDS = Number(process.env.NGOCLINH_KILL_WRITE_ROUNDS ?? 20);
const ORPHAN_PATIENCE_MS = 15_000;

describe('kill -9', () => {
  let dataDir: string;
  before(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'ngoclinh-kill-'));
  });
  after(() => rmSync(dataDir, { recursive: true, force: true }));

  it(`of any process, ${QUICK_ROUNDS} rounds: the next start works, no process stays`, async () => {
    for (let round = 0; round < QUICK_ROUNDS; round += 1) {
      const victim = VICTIMS[round % VICTIMS.length] ?? 'node';
      const whileStarting = Math.floor(round / VICTIMS.length) % 2 === 1;
      const child = launcher.start(dataDir);
      if (whileStarting) await sleep((round * 37) % 400);
      else await child.nextLine();
      killNine(victim, child.pid, clusterOf(dataDir));
      if (whileStarting) killNine('node', child.pid, clusterOf(dataDir));
      await child.ended;
      const orphans = await orphansAfter(clusterOf(dataDir), ORPHAN_PATIENCE_MS);
      assert.deepEqual(orphans, [], `round ${round}: processes stay after kill -9 of ${victim}`);
    }
    assert.ok(await launcher.held(dataDir, []));
  });
});

for (const target of [launcher, product]) {
  describe(`kill -9 of ${target.name} while it writes`, () => {
    let dataDir: string;
    before(() => {
      dataDir = mkdtempSync(join(tmpdir(), 'ngoclinh-kill-'));
    });
    after(() => rmSync(dataDir, { recursive: true, force: true }));

    it(`loses nothing that was acknowledged, ${WRITE_ROUNDS} rounds`, async (context) => {
      const told: string[] = [];
      for (let round = 0; round < WRITE_ROUNDS; round += 1) {
        const child = target.start(dataDir);
        const writing = target.writeUntilKilled(child, await child.nextLine());
        await sleep(100 + ((round * 53) % 300));
        killNine(round % 2 === 0 ? 'group' : 'everything', child.pid, clusterOf(dataDir));
        told.push(...(await writing));
        await child.ended;
      }
      const held = await target.held(dataDir, told);
      const lost = told.filter((write) => !held.has(write));
      context.diagnostic(`${told.length} acknowledged in ${WRITE_ROUNDS} rounds, ${lost.length} lost`);
      assert.ok(told.length > WRITE_ROUNDS, 'the rounds wrote nothing');
      assert.deepEqual(lost, []);
      assert.deepEqual(await orphansAfter(clusterOf(dataDir), ORPHAN_PATIENCE_MS), []);
    });
  });
}
