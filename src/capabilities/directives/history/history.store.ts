import { sql } from 'kysely';
import type { Day, Instant } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

/** One act on a directive, as the facts that carry it tell it. */
export interface HistoryFact {
  readonly actId: Id;
  /** `text`, `compilation`, `edition`, `decision.correct`, `operation.confirm` … */
  readonly what: string;
  /** how many obligations, or the number of the edition or reading */
  readonly count: number;
  readonly lineageId: Id | null;
  /** a reason, versions, or the name that units were chosen for */
  readonly words: string | null;
  readonly recordedAt: Instant;
  readonly happenedOn: Day;
  readonly personId: Id | null;
  readonly unitId: Id | null;
}

/** A page of what happened to a directive, newest first: one query over its facts. */
export async function listHistory(
  tx: Tx,
  directiveId: Id,
  page: { limit: number; offset: number },
): Promise<{ facts: HistoryFact[]; total: number }> {
  const { rows } = await sql<HistoryFact & { total: number }>`
    with fact as (
      select act_id, 'operation.' || kind as what, count(*)::int as count,
        min(lineage_id::text) as lineage_id,
        case kind when 'resolve' then string_agg(distinct payload->>'name', '; ') else min(payload->>'reason') end as words
      from draft_operation where directive_id = ${directiveId} group by act_id, kind
      union all select act_id, 'compilation', sequence, null, compiler_version || ' · ' || lexicon_version
      from compilation where directive_id = ${directiveId}
      union all select act_id, 'edition', number, null, document_label
      from directive_edition where directive_id = ${directiveId}
      union all select act_id, 'decision.' || kind, 1, null, reason
      from directive_decision where directive_id = ${directiveId}
      union all select act_id, 'amendment.' || kind, count(*)::int, null, null
      from amendment_operation where directive_id = ${directiveId} group by act_id, kind
      union all select act_id, case when target_id = ${directiveId} then 'changed' else 'changes' end, 1, null,
        case when target_id = ${directiveId} then coalesce(reason, paper_label) else sentence end
      from directive_amendment where target_id = ${directiveId} or by_directive_id = ${directiveId}
      union all select e.act_id, 'carried-out', 1, null, a.paper_label
      from amendment_effect e join directive_amendment a on a.id = e.amendment_id
      where a.target_id = ${directiveId} or a.by_directive_id = ${directiveId}
      union all select act_id, 'text', revision, null, received_how
      from directive_text where directive_id = ${directiveId}
    )
    select f.act_id as "actId", f.what, f.count, f.lineage_id as "lineageId", f.words,
      a.recorded_at as "recordedAt", a.happened_on as "happenedOn", a.person_id as "personId",
      a.unit_id as "unitId", count(*) over ()::int as total
    from fact f join audit_entry a on a.id = f.act_id
    order by a.recorded_at desc, a.id desc, f.what
    limit ${page.limit} offset ${page.offset}`.execute(tx);
  return { facts: rows.map(({ total: _, ...fact }) => fact), total: rows[0]?.total ?? 0 };
}
