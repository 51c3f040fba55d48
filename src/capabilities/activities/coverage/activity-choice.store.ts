import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

export interface ActivityChoice {
  readonly id: Id;
  readonly title: string;
  readonly startsOn: Day;
  readonly isRequest: boolean;
}

/**
 * Work that may have caused an item: of the unit in the last half year, and requests for communication of whoever made
 * them, because they go to many.
 * @param keep chosen already, however old
 */
export async function listActivityChoices(
  tx: Tx,
  { unitId, today, keep }: { unitId: Id; today: Day; keep: readonly (Id | null)[] },
): Promise<ActivityChoice[]> {
  const { rows } = await sql<ActivityChoice>`
    (select id, title, starts_on as "startsOn", kind = 'communication-request' as "isRequest" from activity
     where unit_id = ${unitId} and state not in ('planned', 'withdrawn') and starts_on > ${today}::date - 183
     order by starts_on desc limit 60)
    union
    (select id, title, starts_on, true from activity
     where kind = 'communication-request' and state in ('recorded', 'unit-confirmed', 'checked')
       and starts_on > ${today}::date - 183 and exists (
         select from activity_unit x where x.activity_id = activity.id and x.unit_id = ${unitId})
     order by starts_on desc limit 40)
    union
    select id, title, starts_on, kind = 'communication-request' from activity
    where id = any(${keep.filter((each) => each !== null)}::uuid[])
    order by "startsOn" desc`.execute(tx);
  return rows;
}
