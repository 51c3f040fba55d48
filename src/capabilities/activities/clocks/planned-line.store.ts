import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

/** A line of a unit's plan whose time lies ahead and for which nothing is planned or recorded. */
export interface PlannedLine {
  readonly id: Id;
  readonly title: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly place: string;
}

/** The next ones first. */
export async function listLinesAhead(tx: Tx, unitId: Id, today: Day, limit: number): Promise<PlannedLine[]> {
  const { rows } = await sql<PlannedLine>`
    select l.id, r.title, r.starts_on::text as "startsOn", r.ends_on::text as "endsOn", r.place
    from plan p join plan_line l on l.plan_id = p.id join line_revision r on r.id = l.revision_id
    where p.unit_id = ${unitId} and p.level = 'unit' and l.state <> 'removed' and r.ends_on >= ${today}
      and not exists (select from activity a where a.line_id = l.id and a.state <> 'withdrawn')
    order by r.starts_on, l.id limit ${limit}`.execute(tx);
  return rows;
}
