import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

/** What a unit wrote in a section of the report that it sent for the same period. */
export interface GatheredWords {
  readonly reportId: Id;
  readonly unitId: Id;
  readonly unit: string;
  readonly words: string;
  /** "12/BC-UBND" */
  readonly notation: string | null;
  readonly total: number;
}

/** One page of them, by the names of units; what says only that nothing was done comes last. */
export async function listGatheredWords(
  tx: Tx,
  asked: {
    readonly period: string;
    readonly section: string;
    readonly today: Day;
    readonly limit: number;
    readonly offset: number;
  },
): Promise<GatheredWords[]> {
  const { rows } = await sql<GatheredWords>`
    select r.id as "reportId", r.unit_id as "unitId", n.name as unit, s.words,
      d.number || '/' || d.symbol as notation, count(*) over ()::int as total
    from report_round o
    join report r on r.round_id = o.id and r.sent_on is not null
    join report_edition e on e.document_id = r.document_id
    cross join lateral (select x->>'words' as words from jsonb_array_elements(e.content->'sections') x
      where x->>'code' = ${asked.section}) s
    join lateral (select x.name from unit_name x where x.unit_id = r.unit_id
      order by x.valid @> ${asked.today}::date desc, lower(x.valid) desc limit 1) n on true
    left join document d on d.id = r.document_id
    where o.period = ${asked.period} and o.sender = 'executing-body' and o.form = 'activity' and s.words <> ''
    order by r.no_activity, n.name collate "vi-x-icu", r.id
    limit ${asked.limit} offset ${asked.offset}`.execute(tx);
  return rows;
}

/** The words of one unit, to be taken over; null where it has sent none for the period. */
export async function findGatheredWords(
  tx: Tx,
  asked: { readonly period: string; readonly section: string; readonly reportId: Id },
): Promise<string | null> {
  const { rows } = await sql<{ words: string }>`
    select x->>'words' as words
    from report r join report_round o on o.id = r.round_id
    join report_edition e on e.document_id = r.document_id
    cross join lateral jsonb_array_elements(e.content->'sections') x
    where r.id = ${asked.reportId} and r.sent_on is not null and o.period = ${asked.period}
      and o.sender = 'executing-body' and x->>'code' = ${asked.section}`.execute(tx);
  return rows[0]?.words ?? null;
}
