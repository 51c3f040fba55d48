import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawAside } from './aside.ts';
import { typeset } from './typeset.ts';

const LIMITS = { heapMb: 64, millis: 5000, idleMillis: 1000 };
const job = (source: string, input: unknown = null) => ({
  module: `data:text/javascript,${encodeURIComponent(source)}`,
  name: 'draw',
  input,
});
const asText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

test('jobs are done one after the other by one process', async () => {
  const whose = 'export const draw = (input) => Buffer.from([input, process.pid].join(" "))';
  const answers = (await Promise.all([1, 2, 3].map((at) => drawAside(job(whose, at), LIMITS)))).map(asText);
  assert.deepEqual(
    answers.map((answer) => answer.split(' ')[0]),
    ['1', '2', '3'],
  );
  assert.equal(new Set(answers.map((answer) => answer.split(' ')[1])).size, 1);
  assert.ok(!answers[0]?.endsWith(` ${process.pid}`));
});

test('what a job throws is thrown here, and the next job is done', async () => {
  await assert.rejects(drawAside(job('export const draw = () => { throw new Error("no ink") }'), LIMITS), /no ink/);
  assert.equal(asText(await drawAside(job('export const draw = () => Buffer.from("done")'), LIMITS)), 'done');
});

test('a job that lasts too long or takes its process down is a failure, and the next job gets another process', async () => {
  const forever = drawAside(job('export const draw = () => { for (;;); }'), { ...LIMITS, millis: 300 });
  await assert.rejects(forever, /SIGKILL/);
  await assert.rejects(drawAside(job('export const draw = () => process.exit(3)'), LIMITS), /without an answer: 3/);
  assert.equal(asText(await drawAside(job('export const draw = () => Buffer.from("done")'), LIMITS)), 'done');
});

test('a process that grew is given up after its answer', async () => {
  const big =
    'export const draw = () => { globalThis.kept = Buffer.alloc(3e8, 1); return Buffer.from(String(process.pid)) }';
  const first = asText(await drawAside(job(big), LIMITS));
  const second = asText(await drawAside(job('export const draw = () => Buffer.from(String(process.pid))'), LIMITS));
  assert.notEqual(first, second);
});

test('a wrong template is an error with its words, and data is never read as one', () => {
  assert.throws(() => typeset('#panic("no such thing")', {}), /no such thing/);
  const dated = '#set document(date: datetime(year: 2026, month: 1, day: 5))\n#set text(font: "Tinos")\n';
  const shown = typeset(`${dated}#json(bytes(sys.inputs.data)).words`, { words: '#panic("read") #read("/etc/hosts")' });
  assert.equal(Buffer.from(shown.slice(0, 5)).toString('latin1'), '%PDF-');
});
