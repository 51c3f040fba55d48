import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

/** A draft and how far its newest content has come on the way to signing. */
export interface DraftOnItsWay {
  readonly documentId: Id;
  readonly issuerUnitId: Id;
  readonly issuerPath: string;
  readonly draftingUnitId: Id;
  readonly title: string;
  readonly typeCode: string | null;
  readonly contentApproved: boolean;
  readonly formChecked: boolean;
  /** the day of the newest step */
  readonly since: Day;
}

/**
 * Drafts that a unit drafted or issues, or that the committee above it issues (for its office); the oldest step first.
 * A new content loses what was said of the one before.
 */
export async function listDraftsOnTheirWay(
  tx: Tx,
  of: { readonly unitId: Id; readonly today: Day; readonly limit: number },
): Promise<DraftOnItsWay[]> {
  const { rows } = await sql<DraftOnItsWay>`
    select o.document_id as "documentId", o.issuer_unit_id as "issuerUnitId",
      coalesce(p.path, o.issuer_unit_id::text) as "issuerPath", o.drafting_unit_id as "draftingUnitId",
      d.subject as title, d.type_code as "typeCode", s.since,
      coalesce(s.approved, false) as "contentApproved", coalesce(s.checked, false) as "formChecked"
    from outgoing_document o
    join document d on d.id = o.document_id
    left join unit_placement p on p.unit_id = o.issuer_unit_id and p.valid @> ${of.today}::date
    join lateral (
      select max(x.happened_on) as since,
        bool_or(x.action = 'approve-content' and x.content_id = o.content_id) as approved,
        bool_or(x.action = 'check-form' and x.content_id = o.content_id) as checked
      from outgoing_step x where x.document_id = o.document_id) s on true
    where o.state = 'draft' and (o.drafting_unit_id = ${of.unitId} or o.issuer_unit_id = ${of.unitId}
      or o.issuer_unit_id = (select q.parent_id from unit_placement q
        where q.unit_id = ${of.unitId} and q.valid @> ${of.today}::date))
    order by s.since, o.document_id limit ${of.limit}`.execute(tx);
  return rows;
}
