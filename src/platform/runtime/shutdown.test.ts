import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { describe, it } from 'node:test';
import { createShutdown } from './shutdown.ts';

function arrange(deadlineMs = 1000) {
  const signals = new EventEmitter();
  const exits: number[] = [];
  const said: string[] = [];
  const stopped: string[] = [];
  const port = { on: signals.on.bind(signals), exit: (code: number) => void exits.push(code) };
  const shutdown = createShutdown((line) => said.push(line), { deadlineMs, process: port });
  const add = (name: string, stop: () => unknown = () => undefined): void =>
    shutdown.add({ name, stop: () => [stopped.push(name), stop()][1] });
  return { shutdown, add, signals, exits, said, stopped };
}

describe('shutdown', () => {
  it('stops the last started first, waits for each, and ends with the code', async () => {
    const { shutdown, add, exits, stopped } = arrange();
    const order: string[] = [];
    for (const name of ['database', 'pool', 'http']) {
      add(name, async () => {
        await new Promise((resolve) => setImmediate(resolve));
        order.push(name);
      });
    }
    await shutdown.run(0);
    assert.deepEqual([stopped, order, exits], [['http', 'pool', 'database'], ['http', 'pool', 'database'], [0]]);
  });

  it('does it once, however many signals come', async () => {
    const { shutdown, add, signals, exits, stopped } = arrange();
    add('http');
    for (const signal of ['SIGINT', 'SIGINT', 'SIGTERM', 'SIGHUP']) signals.emit(signal);
    await shutdown.run(1);
    assert.deepEqual([stopped, exits], [['http'], [0]]);
  });

  it('goes on when a part fails or hangs, says so, and ends with 1', async () => {
    const { shutdown, add, exits, said, stopped } = arrange(100);
    add('database');
    add('jobs', () => new Promise(() => undefined));
    add('http', () => {
      throw new Error('socket in use');
    });
    await shutdown.run(0);
    assert.deepEqual(stopped, ['http', 'jobs', 'database']);
    assert.deepEqual(said, ['http: socket in use', 'jobs: did not stop in time']);
    assert.deepEqual(exits, [1]);
  });

  it('stops at once what was still starting when the signal came', async () => {
    const { shutdown, add, signals, exits, stopped } = arrange();
    add('database');
    assert.equal(shutdown.begun(), false);
    signals.emit('SIGTERM');
    assert.equal(shutdown.begun(), true);
    add('http');
    await shutdown.run(0);
    assert.deepEqual([stopped.toSorted(), exits], [['database', 'http'], [0]]);
  });
});
