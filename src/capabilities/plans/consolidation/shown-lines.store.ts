import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Group, Grouping, ShownLine, ShownLines, Totals } from './consolidation.rules.ts';
import type { Segment } from './segments.rules.ts';
import { addUp, type SumRow } from './sums.rules.ts';

const COLUMNS: Readonly<Partial<Record<Grouping, RawBuilder<unknown>>>> = {
  unit: sql`s.plan_id`,
  'task-group': sql`s.task_group`,
  channel: sql`s.channel`,
  month: sql`s.month`,
};

/** The lines that are shown; every row, sum, cell and page number below is asked of this and nothing else. */
const linesShown = (shown: ShownLines): RawBuilder<unknown> =>
  sql`from sent_line s where ${sql.join([sql`s.cycle_id = ${shown.cycleId}`, ...narrowing(shown)], sql` and `)}`;

const groupedLines = (shown: ShownLines): RawBuilder<unknown> =>
  sql`from sent_line_tag g join sent_line s on s.line_id = g.line_id
    where ${sql.join([sql`g.cycle_id = ${shown.cycleId} and g.kind = ${shown.grouping}`, ...narrowing(shown)], sql` and `)}`;

function narrowing({ standing, unitIds, taskGroup, words, lineIds }: ShownLines): RawBuilder<unknown>[] {
  return [
    ...(standing ? [standingOf(standing)] : []),
    ...(unitIds ? [sql`s.unit_id = any(${unitIds}::uuid[])`] : []),
    ...(lineIds ? [sql`s.line_id = any(${lineIds}::uuid[])`] : []),
    ...(taskGroup !== null ? [sql`s.task_group = ${taskGroup}`] : []),
    ...words.map((word) => sql`s.folded like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`),
  ];
}

function standingOf(standing: NonNullable<ShownLines['standing']>): RawBuilder<unknown> {
  if (standing === 'undecided') return sql`s.decision = ''`;
  if (standing === 'decided') return sql`s.decision <> ''`;
  if (standing === 'changed') return sql`s.changed`;
  if (standing === 'sibling') return sql`s.sibling <> ''`;
  return sql`s.decision = ${standing}`;
}

const stampOf = (cycleId: Id) =>
  sql`(select coalesce(sum(number), 0)::bigint from consolidation_stamp where cycle_id = ${cycleId})`;

/** Differs whenever a row of the cycle differs. */
export async function readStamp(tx: Tx, cycleId: Id): Promise<number> {
  const { rows } = await sql<{ stamp: number }>`select ${stampOf(cycleId)} as stamp`.execute(tx);
  return rows[0]?.stamp ?? 0;
}

const sums = sql`count(*)::int as lines, count(*) filter (where s.decision = '')::int as undecided,
  count(*) filter (where s.changed)::int as changed, coalesce(sum(s.proposed), 0)::bigint as proposed,
  coalesce(sum(s.appraised), 0)::bigint as appraised, coalesce(sum(s.planned), 0)::bigint as planned`;

/** Sums by group, and over all lines with each counted once, in one statement with the stamp they hold for. */
export async function sumLines(tx: Tx, shown: ShownLines): Promise<Totals> {
  const column = COLUMNS[shown.grouping];
  // One plain grouping each, which PostgreSQL spreads over its processes; what stands once is added up here.
  const asked = column
    ? sql`select ${column}::text as value, s.sibling <> '' as apart, false as whole, ${sums} ${linesShown(shown)}
        group by ${column}, s.sibling <> ''`
    : sql`select g.value, s.sibling <> '' as apart, false as whole, ${sums} ${groupedLines(shown)}
        group by g.value, s.sibling <> ''
        union all select null, s.sibling <> '', true, ${sums} ${linesShown(shown)} group by s.sibling <> ''`;
  const { rows } = await sql<SumRow & { value: string; whole: boolean; stamp: number }>`
    select x.*, ${stampOf(shown.cycleId)} as stamp from (${asked}) x
    order by x.value = '', x.value collate "C"`.execute(tx);
  const byGroup = Map.groupBy(
    rows.filter((row) => !row.whole),
    (row) => row.value,
  );
  const groups = [...byGroup].map(([value, parts]): Group => ({ value, ...addUp(parts) }));
  const overall = addUp(column ? rows : rows.filter((row) => row.whole));
  return { stamp: rows[0]?.stamp ?? (await readStamp(tx, shown.cycleId)), overall, groups };
}

/**
 * The lines of some stretches, in their order; inside a group by unit as the cycle lists them, then as the unit did.
 * How many lines a stretch gives no planner can know: the array of their ids keeps it at looking them up one by one.
 */
export async function listShownLines(tx: Tx, shown: ShownLines, segments: readonly Segment[]): Promise<ShownLine[]> {
  const { rows } = await sql<ShownLine>`
    with place as materialized (
      select seg.value, seg.at, x.line_id
      from unnest(${segments.map((each) => each.value)}::text[], ${segments.map((each) => each.skip)}::int[],
        ${segments.map((each) => each.take)}::int[]) with ordinality seg (value, skip, take, at)
      cross join lateral (${linesOfSegment(shown)} offset seg.skip limit seg.take) x
    )
    select place.value, s.line_id as "lineId", s.plan_id as "planId", s.unit_id as "unitId", s.position, r.title,
      r.time_kind as "timeKind", r.starts_on as "startsOn", r.ends_on as "endsOn", r.place,
      s.task_group as "taskGroup", s.channel, s.sibling, s.decision, coalesce(d.reason, '') as reason, s.changed,
      s.item_id as "itemId", s.proposed, s.appraised, s.planned, ${markOf} as mark
    from sent_line s
    join line_revision r on r.id = s.revision_id
    left join line_decision d on d.id = s.decision_id
    join place on place.line_id = s.line_id
    where s.line_id = any(array(select line_id from place))
    order by place.at, s.plan_id, s.position, s.line_id`.execute(tx);
  return rows;
}

/** What of a line somebody saw: the revision they have and the decision in force. */
export const markOf = sql`left(md5(s.revision_id::text || coalesce(s.decision_id::text, '')), 8)`;

function linesOfSegment(shown: ShownLines): RawBuilder<unknown> {
  const column = COLUMNS[shown.grouping];
  const order = sql`order by s.plan_id, s.position, s.line_id`;
  if (column) {
    const value = shown.grouping === 'unit' ? sql`seg.value::uuid` : sql`seg.value`;
    return sql`select s.line_id ${linesShown(shown)} and ${column} = ${value} ${order}`;
  }
  if (narrowing(shown).length > 0) return sql`select s.line_id ${groupedLines(shown)} and g.value = seg.value ${order}`;
  // Without a filter the index of the tags alone knows the order.
  return sql`select g.line_id from sent_line_tag g
    where g.cycle_id = ${shown.cycleId} and g.kind = ${shown.grouping} and g.value = seg.value
    order by g.plan_id, g.position, g.line_id`;
}
