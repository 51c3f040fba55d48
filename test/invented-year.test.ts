import assert from 'node:assert/strict';
import { test } from 'node:test';
import { playInventedYear } from '../src/app-invented-year.ts';
import { day } from '../src/kernel/day.ts';
import { contentStore } from '../src/platform/files/content.ts';
import { startTestApp } from './support/app.ts';
import { temporaryFolder } from './support/folder.ts';

async function played(seed: number, units: number) {
  const { app, schema, clock, close } = await startTestApp({ today: day('2016-02-01') });
  try {
    return await playInventedYear(app, schema, contentStore(temporaryFolder(), clock.millis), {
      seed,
      units,
      year: 2015,
    });
  } finally {
    await close();
  }
}

test('a seed gives one year, played through the use cases, and another seed gives another', async () => {
  const [first, again, other] = [await played(11, 3), await played(11, 3), await played(12, 3)];
  assert.deepEqual(first, again);
  assert.notEqual(first.fingerprint, other.fingerprint);
  const { lines = 0, sendings = 0, activities = 0, payments = 0 } = first.counts;
  assert.ok(lines >= 6 && sendings >= 2 && activities >= 10 && payments >= 5, JSON.stringify(first.counts));
});

test('with more units than the preset has, invented districts plan and work too', async () => {
  const { counts } = await played(5, 24);
  assert.ok((counts.sendings ?? 0) >= 20 && (counts.activities ?? 0) > 150, JSON.stringify(counts));
  assert.ok((counts['without evidence'] ?? 0) > 0 && (counts['returned activities'] ?? 0) > 0);
});
