import { createHash } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../../platform/database/tenant.ts';

/** What a played year holds; the fingerprint is the same for the same year whatever ids its records got. */
export interface YearSummary {
  readonly counts: Readonly<Record<string, number>>;
  readonly fingerprint: string;
}

/** Each kind of record as lines of words that name no id. */
const RECORDS: Readonly<Record<string, RawBuilder<{ line: string }>>> = {
  lines: sql`select concat_ws('|', u.code, r.title, l.state, r.starts_on, r.ends_on) as line
    from plan_line l join plan p on p.id = l.plan_id and p.level = 'unit' join unit u on u.id = p.unit_id
    join line_revision r on r.id = l.revision_id`,
  sendings: sql`select concat_ws('|', u.code, s.number, s.sent_on, s.days_late) as line
    from plan_sending s join plan p on p.id = s.plan_id join unit u on u.id = p.unit_id`,
  'returned lines': sql`select concat_ws('|', u.code, r.message) as line
    from line_return r join plan_line l on l.id = r.line_id join plan p on p.id = l.plan_id
    join unit u on u.id = p.unit_id`,
  activities: sql`select concat_ws('|', u.code, a.kind, a.title, a.starts_on, a.ends_on, a.state, a.stated,
      a.recorded_on, a.confirmed_on, a.checked_on) as line
    from activity a join unit u on u.id = a.unit_id`,
  'without evidence': sql`select concat_ws('|', u.code, a.title, a.starts_on) as line
    from activity a join unit u on u.id = a.unit_id where a.stated`,
  'returned activities': sql`select concat_ws('|', a.title, f.happened_on) as line
    from activity_fact f join activity a on a.id = f.activity_id where f.kind = 'returned'`,
  payments: sql`select concat_ws('|', u.code, s.amount, s.paid_on, s.document_number) as line
    from spending s join unit u on u.id = s.unit_id`,
  'published items': sql`select concat_ws('|', i.outlet, i.published_on, i.title) as line from coverage_item i`,
  reports: sql`select concat_ws('|', u.code, o.regime, o.period, r.state, r.sent_on) as line
    from report r join report_round o on o.id = r.round_id join unit u on u.id = r.unit_id where r.state <> 'drafting'`,
};

export async function summariseYear(tx: Tx): Promise<YearSummary> {
  const counts: Record<string, number> = {};
  const hash = createHash('sha256');
  for (const [name, query] of Object.entries(RECORDS)) {
    const { rows } = await query.execute(tx);
    const lines = rows.map((row) => row.line).sort();
    counts[name] = lines.length;
    hash.update(`${name}\n${lines.join('\n')}\n`);
  }
  return { counts, fingerprint: hash.digest('hex').slice(0, 16) };
}
