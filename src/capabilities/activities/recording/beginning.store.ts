import { sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { LineWords } from './first-fields.rules.ts';

/** The kind of the activity that a person recorded last for the unit. */
export async function findLastKind(tx: Tx, unitId: Id, personId: Id): Promise<string | null> {
  const { rows } = await sql<{ kind: string }>`
    select a.kind from activity a where a.unit_id = ${unitId} and a.recorded_by = ${personId}
    order by a.starts_on desc, a.id desc limit 1`.execute(tx);
  return rows[0]?.kind ?? null;
}

/** A line that the unit may record work for, as its words stand now. */
export async function findLineWords(tx: Tx, lineId: Id, unitId: Id): Promise<LineWords | null> {
  const { rows } = await sql<LineWords>`
    select l.id, r.title, r.place, coalesce(r.channel, '') as channel,
      coalesce(r.information_kind, '') as "informationKind", r.languages,
      array(select o.obligation_id from line_obligation o where o.revision_id = r.id order by 1)::text[]
        as "obligationIds"
    from plan_line l join plan p on p.id = l.plan_id join line_revision r on r.id = l.revision_id
    where l.id = ${lineId} and l.state <> 'removed' and (p.unit_id = ${unitId} or r.lead_unit_id = ${unitId})`.execute(
    tx,
  );
  return rows[0] ?? null;
}
