import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { AmendmentMode } from './amendment.rules.ts';

/** That one document changes another, as the page of either says it. */
export interface AmendmentHead {
  readonly id: Id;
  readonly mode: AmendmentMode;
  /** this document changes the other one; else it is changed */
  readonly changes: boolean;
  readonly effectiveOn: Day;
  /** its day has not come */
  readonly coming: boolean;
  /** the other document; null where a paper without work ended it */
  readonly otherId: Id | null;
  readonly paperLabel: string;
  readonly typeCode: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly subject: string;
}

/** What a directive changes, and what changes it, the latest first. */
export async function listAmendmentHeads(tx: Tx, directiveId: Id): Promise<AmendmentHead[]> {
  const { rows } = await sql<AmendmentHead>`
    select a.id, a.mode, a.by_directive_id is not distinct from ${directiveId}::uuid as changes,
      a.effective_on as "effectiveOn", e.amendment_id is null as coming, a.paper_label as "paperLabel",
      d.id as "otherId", o.type_code as "typeCode", o.number, o.symbol, coalesce(o.subject, '') as subject
    from directive_amendment a
    left join amendment_effect e on e.amendment_id = a.id
    left join directive d on d.id = case when a.by_directive_id = ${directiveId} then a.target_id
      else a.by_directive_id end
    left join document o on o.id = d.document_id
    where a.by_directive_id = ${directiveId} or a.target_id = ${directiveId}
    order by a.effective_on desc, a.id desc`.execute(tx);
  return rows;
}
