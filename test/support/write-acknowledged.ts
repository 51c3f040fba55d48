// Writes until it is killed: write-acknowledged.ts DATA_DIR [verify]
// Prints the name of each write after its transaction was committed; with `verify`, all names the database holds.
import { randomUUID } from 'node:crypto';
import { openDatabase } from '../../src/platform/database/open-database.ts';
import { createPool } from '../../src/platform/database/pool.ts';

const [dataDir = '', mode] = process.argv.slice(2);
const WRITERS = 6;
const database = await openDatabase({ dataDir });
const pool = createPool(database.owner, { max: WRITERS });
await pool.query('create table if not exists acknowledged (name text primary key, body text not null)');

if (mode === 'verify') {
  const { rows } = await pool.query<{ name: string }>('select name from acknowledged');
  process.stdout.write(`${JSON.stringify(rows.map(({ name }) => name))}\n`);
  await pool.end();
  await database.stop();
} else {
  process.stdout.write('ready\n');
  await Promise.all(Array.from({ length: WRITERS }, write));
}

/** Names are never used twice: a lost write that a later round made again would look kept. */
async function write(): Promise<never> {
  for (let size = 0; ; size = (size + 97) % 2000) {
    const name = randomUUID();
    await pool.query('insert into acknowledged values ($1, $2)', [name, 'x'.repeat(size)]);
    process.stdout.write(`${name}\n`);
  }
}
