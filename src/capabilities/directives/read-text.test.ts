import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile } from '../../compiler/index.ts';
import { PAPER } from './directives.fixtures.ts';
import { readText } from './read-text.ts';
import { workAside } from './work-aside.ts';

test('a long text read beside the main thread gives the same answer, and the main thread goes on', async () => {
  const text = `${PAPER}\n`.repeat(Math.ceil(320_000 / PAPER.length));
  let beats = 0;
  const beating = setInterval(() => {
    beats += 1;
  }, 5);
  const answer = await readText(text, 'a'.repeat(64), ['Sở Ngoại vụ']);
  clearInterval(beating);
  const options = { sourceSha256: 'a'.repeat(64), knownAgencies: ['Sở Ngoại vụ'] };
  assert.ok(answer.ok);
  assert.deepEqual(answer.value, JSON.parse(JSON.stringify(compile(text, options))));
  assert.ok(beats > 3, `${beats} beats`);
});

test('a text that outgrows its memory is refused, and the server goes on', async () => {
  const job = { readText: `${PAPER}\n`.repeat(Math.ceil(2_000_000 / PAPER.length)), options: {} };
  const answer = await workAside(new URL('./read-text.ts', import.meta.url).href, job, 32);
  assert.equal(answer.ok ? 'was read' : answer.refusal.key, 'source.too-much-memory');
});
