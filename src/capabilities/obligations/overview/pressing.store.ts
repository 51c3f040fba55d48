import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import { type RegisterScope, taskSource, timeStatus, visibleTo } from '../register/register-scope.store.ts';

/** One obligation of which something is overdue or near, and the units that have not handed in. */
export interface PressingDuty {
  readonly obligationId: Id;
  readonly action: string;
  readonly documentLabel: string;
  readonly section: string;
  /** the earliest stated day among its tasks */
  readonly statedOn: Day;
  readonly tasks: number;
  readonly units: readonly { readonly id: Id; readonly name: string }[];
}

export interface Pressing {
  /** of all obligations, shown or not */
  readonly tasks: number;
  readonly duties: number;
  readonly shown: readonly PressingDuty[];
}

/** What is overdue, or with `until` what is due from today to that day; the oldest day first. Who is only asked is left out. */
export async function listPressing(
  tx: Tx,
  scope: RegisterScope,
  asked: { readonly until: Day | null; readonly limit: number },
): Promise<Pressing> {
  const { rows } = await sql<PressingDuty & { allTasks: number; allDuties: number }>`
    select t.obligation_id as "obligationId", max(r.action) as action, max(e.document_label) as "documentLabel",
      max(r.section) as section, min(t.stated_on) as "statedOn", count(*)::int as tasks,
      jsonb_agg(distinct jsonb_build_object('id', t.unit_id, 'name', n.name)) as units,
      (sum(count(*)) over ())::int as "allTasks", (count(*) over ())::int as "allDuties"
    from ${taskSource(scope)}
    where ${visibleTo(scope)} and not t.cooperation_request and ${when(scope, asked.until)}
    group by t.obligation_id
    order by min(t.stated_on), count(*) desc, t.obligation_id limit ${asked.limit}`.execute(tx);
  const shown = rows.map(({ allTasks: _, allDuties: __, ...duty }) => ({
    ...duty,
    units: duty.units.toSorted((a, b) => a.name.localeCompare(b.name, 'vi')),
  }));
  return { tasks: rows[0]?.allTasks ?? 0, duties: rows[0]?.allDuties ?? 0, shown };
}

const when = (scope: RegisterScope, until: Day | null) =>
  until === null
    ? sql`${timeStatus(scope)} = 'overdue'`
    : sql`${timeStatus(scope)} in ('soon', 'not-due') and t.stated_on between ${scope.today}::date and ${until}::date`;
