import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

/** What happened to a report, in words where somebody gave any. */
export interface ReportEvent {
  readonly id: Id;
  readonly kind: string;
  readonly words: string | null;
  readonly happenedOn: Day;
}

/** The newest first, with the name of the unit on the day of the last of them. */
export async function listReportHistory(
  tx: Tx,
  reportId: Id,
): Promise<{ readonly unitName: string; readonly unitNameEn: string; readonly events: ReportEvent[] }> {
  const { rows: events } = await sql<ReportEvent>`
    select id, kind, words, happened_on as "happenedOn" from report_fact where report_id = ${reportId}
    order by id desc limit 50`.execute(tx);
  const { rows } = await sql<{ name: string; nameEn: string }>`
    select n.name, n.name_en as "nameEn" from report r join unit_name n on n.unit_id = r.unit_id
    where r.id = ${reportId} order by n.valid @> r.due_on desc, lower(n.valid) desc limit 1`.execute(tx);
  return { unitName: rows[0]?.name ?? '', unitNameEn: rows[0]?.nameEn ?? '', events };
}

/** The first day after a freezing on which something that stands in its figures, or belongs there now, was changed. */
export async function findChangedSince(
  tx: Tx,
  edition: { readonly id: Id; readonly from: Day; readonly to: Day; readonly counted: readonly Id[] },
): Promise<Day | null> {
  const { rows } = await sql<{ day: Day | null }>`
    select min(f.happened_on) as day from activity_fact f join activity a on a.id = f.activity_id
    where f.id > ${edition.id} and (
      a.id in (select record_id from report_record where edition_id = ${edition.id})
      or (a.unit_id = any(${[...edition.counted]}::uuid[]) and a.starts_on between ${edition.from}::date and ${edition.to}::date))`.execute(
    tx,
  );
  return rows[0]?.day ?? null;
}
