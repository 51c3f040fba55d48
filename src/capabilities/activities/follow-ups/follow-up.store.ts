import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { FollowUp, FollowUpKind, FollowUpWords } from './follow-up.rules.ts';

/** A follow-up with what it follows. */
export interface ListedFollowUp extends FollowUp {
  readonly title: string;
  readonly activityUnitId: Id;
  readonly unitName: string;
}

export interface FollowUpFilter {
  /** null: all; else those that the unit carries out and those of its activities */
  readonly unitId: Id | null;
  readonly state: 'open' | 'late' | 'done' | 'all';
}

export const FOLLOW_UP_PAGE = 50;

/** The next day first, those without a day last. One query. */
export async function listFollowUps(
  tx: Tx,
  { unitId, state }: FollowUpFilter,
  today: Day,
  page: number | null,
): Promise<{ rows: ListedFollowUp[]; total: number }> {
  const open = sql`f.done_on is null and a.state <> 'withdrawn'`;
  const wanted = {
    open,
    late: sql`${open} and f.due_on < ${today}`,
    done: sql`f.done_on is not null`,
    all: sql`true`,
  }[state];
  const ofUnit = unitId ? sql`(f.unit_id = ${unitId} or a.unit_id = ${unitId})` : sql`true`;
  const limit = page === null ? sql`` : sql`limit ${FOLLOW_UP_PAGE} offset ${(page - 1) * FOLLOW_UP_PAGE}`;
  const rows = await select(tx, today, sql`${ofUnit} and ${wanted} order by f.due_on nulls last, f.id ${limit}`);
  return { rows, total: rows[0]?.total ?? 0 };
}

export const listFollowUpsOf = (tx: Tx, activityId: Id, today: Day): Promise<ListedFollowUp[]> =>
  select(tx, today, sql`f.activity_id = ${activityId} order by f.due_on nulls last, f.id`);

export const findFollowUp = async (tx: Tx, id: Id, today: Day): Promise<ListedFollowUp | null> =>
  (await select(tx, today, sql`f.id = ${id}`))[0] ?? null;

/** Open ones of units in the line of direction, due until a day and not longer ago than another. */
export const listUrgedFollowUps = (tx: Tx, today: Day, until: Day, since: Day): Promise<ListedFollowUp[]> =>
  select(
    tx,
    today,
    sql`f.done_on is null and f.due_on between ${since} and ${until} and a.state <> 'withdrawn'
      and (select u.in_line_of_direction from unit u where u.id = f.unit_id)`,
  );

async function select(
  tx: Tx,
  today: Day,
  rest: RawBuilder<unknown>,
): Promise<(ListedFollowUp & { readonly total: number })[]> {
  const { rows } = await sql<ListedFollowUp & { readonly total: number }>`
    select f.id, f.activity_id as "activityId", f.kind, f.words, f.due_on::text as "dueOn", f.unit_id as "unitId",
      f.approving_body as "approvingBody", f.done_on::text as "doneOn", f.document_number as "documentNumber",
      f.outcome, f.given_up as "givenUp", f.version, a.title, a.unit_id as "activityUnitId",
      coalesce((select n.name from unit_name n where n.unit_id = f.unit_id
        order by n.valid @> ${today}::date desc, lower(n.valid) desc limit 1), '') as "unitName",
      (count(*) over ())::int as total
    from activity_follow_up f join activity a on a.id = f.activity_id where ${rest}`.execute(tx);
  return rows;
}

export async function insertFollowUp(
  tx: Tx,
  followUp: FollowUpWords & { id: Id; activityId: Id; kind: FollowUpKind; actId: Id },
): Promise<void> {
  const { id, activityId, kind, actId, ...words } = followUp;
  await tx
    .insertInto('activity_follow_up')
    .values({ id, activity_id: activityId, kind, act_id: actId, ...columnsOf(words) })
    .execute();
}

export interface FollowUpEnd {
  readonly doneOn: Day;
  readonly documentNumber: string | null;
  readonly outcome: string | null;
  readonly givenUp: boolean;
  readonly actId: Id;
}

/** Other words, an end, or none again; the caller holds the activity's lock. @returns false when the version is old */
export async function updateFollowUp(
  tx: Tx,
  { id, version }: Pick<FollowUp, 'id' | 'version'>,
  change: { readonly words: FollowUpWords } | { readonly end: FollowUpEnd | null },
): Promise<boolean> {
  const columns = 'words' in change ? columnsOf(change.words) : endColumns(change.end);
  const { numUpdatedRows } = await tx
    .updateTable('activity_follow_up')
    .set((row) => ({ ...columns, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

const columnsOf = ({ words, dueOn, unitId, approvingBody }: FollowUpWords) => ({
  words,
  due_on: dueOn,
  unit_id: unitId,
  approving_body: approvingBody,
});

const endColumns = (end: FollowUpEnd | null) => ({
  done_on: end?.doneOn ?? null,
  document_number: end?.documentNumber ?? null,
  outcome: end?.outcome ?? null,
  given_up: end?.givenUp ?? false,
  done_act_id: end?.actId ?? null,
});
