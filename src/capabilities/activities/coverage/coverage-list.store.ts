import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import { foldDiacritics } from '../../../kernel/vietnamese.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { CoverageItem } from './coverage.rules.ts';
import { selectItems } from './coverage.store.ts';

export interface CoverageFilter {
  /** the unit whose items this reader sees; null for all */
  readonly onlyUnit: Id | null;
  readonly q: string;
  readonly outlet: string;
  readonly country: string;
  readonly language: string;
  /** "2014" or "2014-05" */
  readonly time: string;
  readonly unitId: Id | null;
  readonly activityId: Id | null;
  readonly storyId: Id | null;
  readonly level: '' | 'recorded' | 'checked' | 'stated' | 'withdrawn';
}

/** What is proven on both levels and what is only stated; stories count copies once. */
export interface CoverageCounts {
  readonly items: number;
  readonly stories: number;
  readonly checked: number;
  readonly stated: number;
}

export const listItems = (tx: Tx, filter: CoverageFilter, page: { offset: number; limit: number }) =>
  selectItems(
    tx,
    sql`${where(filter)} order by c.published_on desc, c.id desc limit ${page.limit} offset ${page.offset}`,
  );

const COUNTS = sql`count(*) filter (where not c.stated)::int as items,
  count(distinct c.story_id) filter (where not c.stated)::int as stories,
  count(*) filter (where not c.stated and c.state = 'checked')::int as checked,
  count(*) filter (where c.stated)::int as stated`;

/** The totals of a list, on the screen and in every sheet. */
export async function countItems(tx: Tx, filter: CoverageFilter): Promise<CoverageCounts & { readonly rows: number }> {
  const { rows } = await sql<CoverageCounts & { rows: number }>`
    select count(*)::int as rows, ${COUNTS} from coverage_item c where ${where(filter)}`.execute(tx);
  return rows[0] ?? { rows: 0, items: 0, stories: 0, checked: 0, stated: 0 };
}

export interface CoverageCell extends CoverageCounts {
  /** code of a language or country */
  readonly key: string;
  /** "2014-05" */
  readonly month: string;
}

/** By language or country and month. */
export async function countByMonth(
  tx: Tx,
  filter: CoverageFilter,
  by: 'language' | 'country',
): Promise<readonly CoverageCell[]> {
  const { rows } = await sql<CoverageCell>`
    select c.${sql.ref(by)} as key, to_char(c.published_on, 'YYYY-MM') as month, ${COUNTS}
    from coverage_item c where ${where(filter)} group by 1, 2 order by 1, 2`.execute(tx);
  return rows;
}

export async function firstYear(tx: Tx, onlyUnit: Id | null): Promise<number | null> {
  const { rows } = await sql<{ year: number | null }>`
    select extract(year from min(published_on))::int as year from coverage_item
    where ${onlyUnit}::uuid is null or unit_id = ${onlyUnit}`.execute(tx);
  return rows[0]?.year ?? null;
}

/** Outlets that were entered so far, those with most items first: to choose from and to write alike. */
export async function listOutlets(tx: Tx, onlyUnit: Id | null): Promise<string[]> {
  const { rows } = await sql<{ outlet: string }>`
    select outlet from coverage_item where state <> 'withdrawn' and (${onlyUnit}::uuid is null or unit_id = ${onlyUnit})
    group by outlet order by count(*) desc, outlet limit 300`.execute(tx);
  return rows.map((row) => row.outlet);
}

function where(filter: CoverageFilter): RawBuilder<unknown> {
  const parts: RawBuilder<unknown>[] = [levelOf(filter)];
  for (const word of foldDiacritics(filter.q).toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8))
    parts.push(sql`c.folded like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`);
  if (filter.onlyUnit) parts.push(sql`c.unit_id = ${filter.onlyUnit}`);
  if (filter.unitId) parts.push(sql`c.unit_id = ${filter.unitId}`);
  if (filter.outlet) parts.push(sql`c.outlet = ${filter.outlet}`);
  if (filter.country) parts.push(sql`c.country = ${filter.country}`);
  if (filter.language) parts.push(sql`c.language = ${filter.language}`);
  if (filter.activityId) parts.push(sql`(c.activity_id = ${filter.activityId} or c.request_id = ${filter.activityId})`);
  if (filter.storyId) parts.push(sql`c.story_id = ${filter.storyId}`);
  if (filter.time) {
    const first = `${filter.time}${filter.time.length === 4 ? '-01-01' : '-01'}`;
    const length = filter.time.length === 4 ? '1 year' : '1 month';
    parts.push(sql`c.published_on >= ${first}::date and c.published_on < ${first}::date + ${length}::interval`);
  }
  return sql.join(parts, sql` and `);
}

function levelOf({ level }: CoverageFilter): RawBuilder<unknown> {
  if (level === 'withdrawn') return sql`c.state = 'withdrawn'`;
  if (level === 'stated') return sql`c.state <> 'withdrawn' and c.stated`;
  if (level) return sql`c.state = ${level} and not c.stated`;
  return sql`c.state <> 'withdrawn'`;
}

export type ListedItem = CoverageItem & { readonly copies: number };

/** How many items stand in each of these stories. */
export async function countCopies(tx: Tx, storyIds: readonly Id[]): Promise<Map<Id, number>> {
  const { rows } = await sql<{ id: Id; count: number }>`
    select story_id as id, count(*)::int as count from coverage_item
    where story_id = any(${[...storyIds]}::uuid[]) and state <> 'withdrawn' group by story_id`.execute(tx);
  return new Map(rows.map((row) => [row.id, row.count]));
}
