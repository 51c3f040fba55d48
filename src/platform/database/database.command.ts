// bin/db: migrate · status · query SQL · types. Standard output is the answer, everything else goes to standard error.
import { parseArgs } from 'node:util';
import { migrateAll, migrationStatus, provinceSchemas } from './maintenance.ts';
import { openConfiguredDatabase } from './open-configured.ts';
import type { OpenDatabase } from './open-database.ts';
import { createPool } from './pool.ts';
import { generateTypes } from './table-types.ts';
import { openKysely } from './tenant.ts';

const HELP = `bin/db COMMAND [--data DIR] [--province SCHEMA]

  migrate      bring the installation and every province up to date
  status       what ran where, as JSON
  query SQL    run one statement as the owner and print its rows as JSON (in the province's schema)
  types        write src/platform/database/schema.generated.ts from the migrations

DATABASE_URL and DATABASE_OWNER_URL are respected. Exit codes: 0 done, 1 failed, 2 wrong arguments.
`;

const COMMANDS: Readonly<Record<string, (database: OpenDatabase, words: string[], province: string) => Promise<void>>> =
  { migrate: runMigrate, status: runStatus, query: runQuery };

process.exitCode = await main(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`bin/db: ${error.message}\n`);
  return 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS') ? 2 : 1;
});

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      data: { type: 'string', default: 'data' },
      province: { type: 'string', default: '' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [name = '', ...words] = positionals;
  if (values.help) return print(HELP, 0);
  if (name === 'types') return print(await generateTypes(), 0);
  const command = COMMANDS[name];
  if (!command || (name === 'query') !== (words.length === 1)) {
    process.stderr.write(HELP);
    return 2;
  }
  const database = await openConfiguredDatabase({ dataDir: values.data });
  try {
    await command(database, words, values.province);
  } finally {
    await database.stop();
  }
  return 0;
}

async function runMigrate(database: OpenDatabase): Promise<void> {
  printJson(await migrateAll(database.owner));
}

async function runStatus(database: OpenDatabase): Promise<void> {
  printJson(await migrationStatus(database.owner));
}

async function runQuery(database: OpenDatabase, [statement = '']: string[], province: string): Promise<void> {
  const pool = createPool(database.owner, { max: 1 });
  try {
    const schema = province || (await provinceSchemas(openKysely(pool)))[0];
    await pool.query(`select set_config('search_path', $1, false)`, [schema ? `${schema}, extensions` : 'extensions']);
    printJson((await pool.query(statement)).rows);
  } finally {
    await pool.end();
  }
}

function printJson(value: unknown): void {
  print(`${JSON.stringify(value, null, 2)}\n`, 0);
}

function print(text: string, code: number): number {
  process.stdout.write(text);
  return code;
}
