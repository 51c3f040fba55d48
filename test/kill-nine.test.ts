import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Child, startChild } from './support/child.ts';
import { clusterOf, killNine, orphansAfter, VICTIMS } from './support/kill-nine.ts';

/** What is killed. Another target (the whole product over HTTP) is tested with the same rounds. */
interface Target {
  readonly name: string;
  start(dataDir: string): Child;
  /** The numbers that were answered with success, as its output states them. */
  acknowledged(child: Child): number[];
  /** The numbers that the data folder holds. */
  held(dataDir: string): Promise<number[]>;
}

const launcher: Target = {
  name: 'the launcher',
  start: (dataDir) => startChild('write-acknowledged.ts', [dataDir]),
  acknowledged: (child) => child.lines.filter((line) => /^\d+$/.test(line)).map(Number),
  held: async (dataDir) => JSON.parse(await startChild('write-acknowledged.ts', [dataDir, 'verify']).nextLine()),
};

const QUICK_ROUNDS = Number(process.env.NGOCLINH_KILL_QUICK_ROUNDS ?? 30);
const WRITE_ROUNDS = Number(process.env.NGOCLINH_KILL_WRITE_ROUNDS ?? 50);
const ORPHAN_PATIENCE_MS = 15_000;

for (const target of [launcher]) {
  describe(`kill -9 of ${target.name}`, () => {
    let dataDir: string;
    before(() => {
      dataDir = mkdtempSync(join(tmpdir(), 'ngoclinh-kill-'));
    });
    after(() => rmSync(dataDir, { recursive: true, force: true }));

    it(`of any process, ${QUICK_ROUNDS} rounds: the next start works, no process stays`, async (context) => {
      for (let round = 0; round < QUICK_ROUNDS; round += 1) {
        const victim = VICTIMS[round % VICTIMS.length] ?? 'node';
        const child = target.start(dataDir);
        const whileStarting = Math.floor(round / VICTIMS.length) % 2 === 1;
        if (whileStarting) await sleep((round * 37) % 400);
        else await child.nextLine();
        killNine(victim, child.pid, clusterOf(dataDir));
        if (whileStarting) killNine('node', child.pid, clusterOf(dataDir));
        await child.ended;
        const orphans = await orphansAfter(clusterOf(dataDir), ORPHAN_PATIENCE_MS);
        assert.deepEqual(orphans, [], `round ${round}: processes stay after kill -9 of ${victim}`);
      }
      assert.ok(Array.isArray(await target.held(dataDir)));
      context.diagnostic(`${QUICK_ROUNDS} rounds`);
    });

    it(`while it writes, ${WRITE_ROUNDS} rounds: nothing acknowledged is lost`, async (context) => {
      const told = new Set<number>();
      for (let round = 0; round < WRITE_ROUNDS; round += 1) {
        const child = target.start(dataDir);
        await child.nextLine();
        await sleep(50 + ((round * 53) % 300));
        killNine(round % 2 === 0 ? 'group' : 'everything', child.pid, clusterOf(dataDir));
        await child.ended;
        for (const number of target.acknowledged(child)) told.add(number);
      }
      const held = new Set(await target.held(dataDir));
      const lost = [...told].filter((number) => !held.has(number));
      context.diagnostic(`${told.size} acknowledged in ${WRITE_ROUNDS} rounds, ${lost.length} lost`);
      assert.ok(told.size > WRITE_ROUNDS, 'the rounds wrote nothing');
      assert.deepEqual(lost, []);
      assert.deepEqual(await orphansAfter(clusterOf(dataDir), ORPHAN_PATIENCE_MS), []);
    });
  });
}
