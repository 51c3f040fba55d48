// Keeps the database server of one test run: hold-database.ts DATA_DIR RUNNER_PID
import { existsSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '../../src/platform/database/open-database.ts';

const [dataDir = '', runner = ''] = process.argv.slice(2);
const alive = (): boolean => existsSync(`/proc/${runner}`);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

const database = await openDatabase({ dataDir, durability: 'test' });
process.stdout.write('ready\n');
if (database.role === 'owner') {
  while (alive()) await sleep(200);
  await database.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
