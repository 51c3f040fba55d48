import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { CoverageItem } from './coverage.rules.ts';

const COLUMNS = sql`c.id, c.unit_id as "unitId", c.state, c.revision_id as "revisionId", c.outlet, c.country, c.language,
  c.published_on as "publishedOn", c.title, c.summary, c.reference, c.address, c.activity_id as "activityId",
  c.request_id as "requestId", c.story_id as "storyId", c.stated, c.recorded_on as "recordedOn",
  c.recorded_by as "recordedBy", c.checked_on as "checkedOn", c.checked_by as "checkedBy", c.version`;

export const selectItems = async (tx: Tx, rest: RawBuilder<unknown>): Promise<CoverageItem[]> =>
  (await sql<CoverageItem>`select ${COLUMNS} from coverage_item c where ${rest}`.execute(tx)).rows;

export const findItem = async (tx: Tx, id: Id): Promise<CoverageItem | null> =>
  (await selectItems(tx, sql`c.id = ${id}`))[0] ?? null;

/** Locked until the transaction ends, always in the same order; read only then. */
export async function lockItems(tx: Tx, ids: readonly Id[]): Promise<CoverageItem[]> {
  const list = [...ids];
  await sql`select from coverage_item where id = any(${list}::uuid[]) order by id for update`.execute(tx);
  return selectItems(tx, sql`c.id = any(${list}::uuid[]) order by c.id`);
}

/** Everything in the stories of these items, locked. */
export async function lockStoriesOf(tx: Tx, ids: readonly Id[]): Promise<CoverageItem[]> {
  const { rows } = await sql<{ id: Id }>`
    select id from coverage_item
    where story_id in (select story_id from coverage_item where id = any(${[...ids]}::uuid[]))
    order by id for update`.execute(tx);
  return lockItems(
    tx,
    rows.map((row) => row.id),
  );
}

/** Copies of one story, the first published first. */
export const listStory = (tx: Tx, storyId: Id): Promise<CoverageItem[]> =>
  selectItems(tx, sql`c.story_id = ${storyId} and c.state <> 'withdrawn' order by c.published_on, c.id`);

/** An item that stands already under one of these addresses, by address. */
export async function findByAddress(
  tx: Tx,
  keys: readonly string[],
): Promise<Map<string, Pick<CoverageItem, 'id' | 'unitId' | 'recordedOn'>>> {
  const { rows } = await sql<Pick<CoverageItem, 'id' | 'unitId' | 'recordedOn'> & { key: string }>`
    select distinct on (address_key) address_key as key, id, unit_id as "unitId", recorded_on as "recordedOn"
    from coverage_item where address_key = any(${[...keys]}::text[]) and address_key <> '' and state <> 'withdrawn'
    order by address_key, id`.execute(tx);
  return new Map(rows.map((row) => [row.key, row]));
}

/** Items without an address that say the same title, outlet and day, by those words. */
export async function findByWords(tx: Tx, titleKeys: readonly string[]): Promise<Map<string, Id>> {
  const { rows } = await sql<{ id: Id; title: string; outlet: string; day: string }>`
    select id, title_key as title, outlet, published_on as day from coverage_item
    where title_key = any(${[...titleKeys]}::text[]) and address_key = '' and state <> 'withdrawn'`.execute(tx);
  return new Map(rows.map((row) => [`${row.title}|${row.outlet}|${row.day}`, row.id]));
}
