import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Desk, WaitingFilter } from './desk.rules.ts';

/** Work that waits at a desk. */
export interface Waiting {
  readonly id: Id;
  readonly shortCode: string;
  readonly unitId: Id;
  readonly kind: string;
  readonly title: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly place: string;
  readonly stated: boolean;
  readonly version: number;
  /** since when the accepter has it */
  readonly since: Day;
  /** recorded or confirmed by whoever looks: another person must */
  readonly own: boolean;
}

export const WAITING_COLUMNS = (desk: Desk) => sql`a.id, a.short_code as "shortCode", a.unit_id as "unitId", a.kind,
  a.title, a.starts_on as "startsOn", a.ends_on as "endsOn", a.place, a.stated, a.version, ${sinceOf(desk)} as since,
  ${ownOf(desk)} as own`;

const sinceOf = ({ level }: Desk) => (level === 'unit' ? sql`a.recorded_on` : sql`a.confirmed_on`);

/** Who recorded or confirmed does not accept. */
const ownOf = ({ personId }: Desk) => sql`(${personId} in (a.recorded_by, a.confirmed_by)) is true`;

/** What waits at a desk on a day, whoever looks at it. */
export function waitingWhere(desk: Desk, filter: WaitingFilter, today: Day): RawBuilder<unknown> {
  const parts = [deskWhere(desk, today)];
  if (filter.unitId) parts.push(sql`a.unit_id = ${filter.unitId}`);
  if (filter.kind) parts.push(sql`a.kind = ${filter.kind}`);
  if (filter.from) parts.push(sql`a.starts_on >= ${filter.from}`);
  if (filter.to) parts.push(sql`a.starts_on <= ${filter.to}`);
  if (filter.stated) parts.push(filter.stated === 'yes' ? sql`a.stated` : sql`not a.stated`);
  if (filter.sampleId)
    parts.push(sql`exists (select from confirmation_frame f where f.sample_id = ${filter.sampleId}
      and f.activity_id = a.id and f.revision_id = a.revision_id and not f.drawn)`);
  return sql.join(parts, sql` and `);
}

const deskWhere = (desk: Desk, today: Day): RawBuilder<unknown> =>
  desk.level === 'unit'
    ? sql`a.state = 'recorded' and a.unit_id = ${desk.unitId}`
    : sql`a.state = 'unit-confirmed' and a.unit_id <> ${desk.unitId} and (a.unit_id in (
        select f.unit_id from unit_function f where f.function = 'standing-body' and f.valid @> ${today}::date
      )) = ${desk.ofStandingBody}`;

/** Those that wait longest first. */
export async function listWaiting(
  tx: Tx,
  desk: Desk,
  filter: WaitingFilter,
  page: { readonly today: Day; readonly offset: number; readonly limit: number },
): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select ${WAITING_COLUMNS(desk)} from activity a where ${waitingWhere(desk, filter, page.today)}
    order by since, a.id limit ${page.limit} offset ${page.offset}`.execute(tx);
  return rows;
}

/** The same activities again, as far as they still wait there. */
export async function listWaitingByIds(tx: Tx, desk: Desk, ids: readonly Id[], today: Day): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select ${WAITING_COLUMNS(desk)} from activity a
    where ${deskWhere(desk, today)} and a.id = any(${[...ids]}::uuid[]) order by since, a.id`.execute(tx);
  return rows;
}

export interface WaitingCounts {
  readonly total: number;
  /** of them waiting for another person than whoever looks */
  readonly own: number;
  readonly stated: number;
  readonly late: number;
  readonly oldest: Day | null;
}

/** @param lateBefore handed on before this day is late; null when nothing is */
export async function countWaiting(
  tx: Tx,
  desk: Desk,
  filter: WaitingFilter,
  { today, lateBefore }: { readonly today: Day; readonly lateBefore: Day | null },
): Promise<WaitingCounts> {
  const { rows } = await sql<WaitingCounts>`
    select count(*)::int as total, count(*) filter (where ${ownOf(desk)})::int as own,
      count(*) filter (where a.stated)::int as stated,
      count(*) filter (where ${sinceOf(desk)} < ${lateBefore}::date)::int as late, min(${sinceOf(desk)}) as oldest
    from activity a where ${waitingWhere(desk, filter, today)}`.execute(tx);
  return rows[0] ?? { total: 0, own: 0, stated: 0, late: 0, oldest: null };
}

/** Units whose work waits at a desk, those with most first: to choose from. */
export async function listWaitingUnits(
  tx: Tx,
  desk: Desk,
  today: Day,
  limit: number,
): Promise<{ readonly unitId: Id; readonly count: number }[]> {
  const { rows } = await sql<{ unitId: Id; count: number }>`
    select a.unit_id as "unitId", count(*)::int as count from activity a where ${deskWhere(desk, today)}
    group by 1 order by 2 desc, 1 limit ${limit}`.execute(tx);
  return rows;
}
