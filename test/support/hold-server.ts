// A process that owns a database until it is told to stop: hold-server.ts DATA_DIR
// Prints one JSON line when the database answers; a server that ends by itself ends this process with 1.
import { openDatabase } from '../../src/platform/database/open-database.ts';
import { createPool } from '../../src/platform/database/pool.ts';
import { createShutdown } from '../../src/platform/runtime/shutdown.ts';

const [dataDir = ''] = process.argv.slice(2);
const begun = performance.now();
const shutdown = createShutdown((line) => process.stderr.write(`${line}\n`));
const database = await openDatabase({ dataDir });
shutdown.add({ name: 'database', stop: () => database.stop() });
database.onFailure(() => void shutdown.run(1));
const pool = createPool(database.app, { max: 2 });
shutdown.add({ name: 'pool', stop: () => pool.end() });
const { rows } = await pool.query(
  `select 'ế' < 'f' collate "vi-x-icu" as sorted, current_setting('search_path') as path`,
);
const answer = { role: database.role, notes: database.notes, ms: Math.round(performance.now() - begun), ...rows[0] };
process.stdout.write(`${JSON.stringify(answer)}\n`);
if (database.role === 'guest') await shutdown.run(3);
setInterval(() => undefined, 60_000);
