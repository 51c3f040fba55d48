// Writes until it is killed: write-acknowledged.ts DATA_DIR [verify]
// Prints each number after its transaction was committed; with `verify`, prints every number the database holds.
import { openDatabase } from '../../src/platform/database/open-database.ts';
import { createPool } from '../../src/platform/database/pool.ts';

const [dataDir = '', mode] = process.argv.slice(2);
const WRITERS = 6;
const database = await openDatabase({ dataDir });
const pool = createPool(database.owner, { max: WRITERS });
await pool.query('create table if not exists acknowledged (number bigint primary key, body text not null)');

if (mode === 'verify') {
  const { rows } = await pool.query<{ number: number }>('select number from acknowledged order by number');
  process.stdout.write(`${JSON.stringify(rows.map(({ number }) => number))}\n`);
  await pool.end();
  await database.stop();
} else {
  const { rows } = await pool.query<{ last: number }>('select coalesce(max(number), 0) as last from acknowledged');
  let next = rows[0]?.last ?? 0;
  process.stdout.write('ready\n');
  await Promise.all(Array.from({ length: WRITERS }, write));

  async function write(): Promise<never> {
    for (;;) {
      next += 1;
      const number = next;
      await pool.query('insert into acknowledged values ($1, $2)', [number, 'x'.repeat(number % 2000)]);
      process.stdout.write(`${number}\n`);
    }
  }
}
