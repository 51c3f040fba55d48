import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

/** Stories that are likely one: the same words in the title, published within days of each other. */
export interface Suggestion {
  readonly storyIds: readonly Id[];
  readonly itemIds: readonly Id[];
  readonly items: number;
  readonly from: Day;
  readonly to: Day;
  /** all titles are the same but for marks and case */
  readonly sameTitle: boolean;
  readonly title: string;
  readonly outlets: readonly string[];
}

/** Days between one copy and the next. */
export const NEAR_DAYS = 7;

/**
 * One pass over the items in the order of an index: a run of items with the same key ends where more than a week lies
 * between two of them. What was dismissed is not suggested again.
 * @param unitId only items of this unit; null for all
 */
export async function listSuggestions(
  tx: Tx,
  { unitId, since, limit }: { unitId: Id | null; since: Day; limit: number },
): Promise<Suggestion[]> {
  const { rows } = await sql<Suggestion>`
    with live as (
      select id, word_key, title_key, title, outlet, published_on, story_id, published_on - lag(published_on)
        over (partition by word_key order by published_on, id) as gap
      from coverage_item
      where state <> 'withdrawn' and published_on >= ${since} and (${unitId}::uuid is null or unit_id = ${unitId})),
    runs as (
      select live.*, count(*) filter (where gap is null or gap > ${NEAR_DAYS})
        over (partition by word_key order by published_on, id) as run from live),
    stories as (
      select array_agg(distinct story_id order by story_id) as "storyIds", array_agg(id order by published_on, id)
        as "itemIds", count(*)::int as items, min(published_on) as "from", max(published_on) as "to",
        count(distinct title_key) = 1 as "sameTitle", (array_agg(title order by published_on, id))[1] as title,
        array_agg(distinct outlet) as outlets
      from runs group by word_key, run having count(distinct story_id) > 1)
    select * from stories s
    where not exists (select from coverage_dismissal d where d.story_ids @> s."storyIds")
    order by "to" desc, s."itemIds" limit ${limit}`.execute(tx);
  return rows;
}

export async function insertDismissal(
  tx: Tx,
  dismissal: { id: Id; storyIds: readonly Id[]; on: Day; actId: Id },
): Promise<void> {
  await sql`
    insert into coverage_dismissal (id, story_ids, dismissed_on, act_id)
    values (${dismissal.id}, ${[...dismissal.storyIds].sort()}::uuid[], ${dismissal.on}, ${dismissal.actId})
    on conflict (story_ids) do nothing`.execute(tx);
}
