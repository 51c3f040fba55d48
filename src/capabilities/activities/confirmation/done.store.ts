import { sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

/** What one act on many did, as the audit keeps it. */
export interface DoneAct {
  readonly action: string;
  readonly count: number;
  readonly left: readonly {
    readonly id: Id;
    readonly why: string;
    readonly title: string;
    readonly shortCode: string;
  }[];
}

/** Only for whoever did it. */
export async function findDoneAct(tx: Tx, actId: Id, personId: Id): Promise<DoneAct | null> {
  const { rows } = await sql<DoneAct>`
    select e.action, (e.details->>'count')::int as count,
      coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'why', l.why, 'title', a.title, 'shortCode', a.short_code))
        from rows from (jsonb_array_elements_text(e.details->'left'), jsonb_array_elements_text(e.details->'why'))
          as l(id, why) join activity a on a.id = l.id::uuid), '[]') as "left"
    from audit_entry e
    where e.id = ${actId} and e.person_id = ${personId} and e.action like 'activity.%-many'`.execute(tx);
  return rows[0] ?? null;
}
