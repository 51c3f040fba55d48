import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type Kysely, sql } from 'kysely';
import { createPool } from '../src/platform/database/pool.ts';
import type { DB } from '../src/platform/database/schema.generated.ts';
import { openKysely } from '../src/platform/database/tenant.ts';
import { createTestDatabase, PROVINCE, type TestDatabase } from './support/database.ts';
import { ROOT, sourceFiles } from './support/source-files.ts';

/**
 * What no table, column or path into a JSON column may be called: who wrote something, accounts and handles of people,
 * what is felt about anybody, how many might have read it and what that would be worth (product.md, "Conduct").
 */
const FORBIDDEN =
  /(^|_)(author|journalist|reporter|byline|handle|username|screen_name|nickname|follower|followers|sentiment|tone|polarity|stance|attitude|influence|influencer|reputation|reach|audience_size|potential_audience|impressions?|circulation|viewership|engagement|likes|shares|ave|ad_value|advertising_value|media_value|person_profile|profile|watchlist|blacklist|behaviou?r_score|trust_score)(_|$)/;

const forbidden = (names: readonly string[]): string[] =>
  names.filter((name) => name.split('.').some((part) => FORBIDDEN.test(snake(part))));

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const MIGRATIONS = join(ROOT, 'db/migrations/province');
let database: TestDatabase;
let kysely: Kysely<DB>;
before(async () => {
  database = await createTestDatabase();
  kysely = openKysely(createPool(database.owner, { max: 1 }));
});
after(async () => {
  await kysely.destroy();
  await database.drop();
});

/** Tables and columns of a province, as "table" and "table.column". */
async function namesInSchema(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct table_name || '.' || column_name as name from information_schema.columns
    where table_schema = ${PROVINCE.schema}`.execute(kysely);
  return rows.flatMap(({ name }) => [name, name.split('.')[0] ?? '']);
}

/** Keys by which a store reaches into JSON (`->>'key'`, `->'key'`) and keys of what a store puts into JSON. */
function namesInJson(texts: readonly { readonly path: string; readonly text: string }[]): string[] {
  return texts.flatMap(({ path, text }) =>
    [...text.matchAll(/->>?\s*'(\w+)'|jsonb_build_object\('(\w+)'|\?\s*'(\w+)'/g)].map(
      (found) => `${path} ${found[1] ?? found[2] ?? found[3]}`,
    ),
  );
}

/** Fields of what goes whole into a JSON column of coverage: the interfaces that its rules declare. */
const fieldsOfCoverage = (): string[] =>
  sourceFiles('src')
    .filter((file) => /activities\/coverage\/.*\.(rules|store)\.ts$/.test(file.path))
    .flatMap((file) => [...file.text.matchAll(/^\s+(?:readonly )?(\w+)\??:/gm)].map((found) => `coverage ${found[1]}`));

const inWords = (names: readonly string[]): string[] => forbidden(names.map((name) => name.split(' ').at(-1) ?? ''));

test('no table and no column holds a profile, an account, a feeling or a worth of people', async () => {
  const names = await namesInSchema();
  assert.ok(names.length > 800, `only ${names.length} names were seen`);
  assert.deepEqual(forbidden(names), []);
});

test('no path into JSON does either, and nothing that coverage keeps', () => {
  const stores = sourceFiles('src').filter((file) => file.path.endsWith('.store.ts') && !/\.test\./.test(file.path));
  const migrations = readdirSync(MIGRATIONS).map((name) => ({
    path: name,
    text: readFileSync(join(MIGRATIONS, name), 'utf8'),
  }));
  assert.ok(stores.length > 100 && migrations.length > 20);
  assert.deepEqual(inWords(namesInJson([...stores, ...migrations])), []);
  assert.ok(fieldsOfCoverage().length > 50);
  assert.deepEqual(inWords(fieldsOfCoverage()), []);
});

test('a violation of each sort is seen', async () => {
  await sql`alter table ${sql.id(PROVINCE.schema, 'coverage_item')} add column author_name text`.execute(kysely);
  await sql`create table ${sql.id(PROVINCE.schema, 'reporter_profile')} (id uuid, sentiment_score int)`.execute(kysely);
  const seen = forbidden(await namesInSchema());
  for (const name of ['coverage_item.author_name', 'reporter_profile', 'reporter_profile.sentiment_score'])
    assert.ok(seen.includes(name), name);
  const paths = namesInJson([
    { path: 'x.store.ts', text: "select content->>'potentialAudience', jsonb_build_object('followers', 1)" },
  ]);
  assert.deepEqual(inWords(paths), ['potentialAudience', 'followers']);
});
