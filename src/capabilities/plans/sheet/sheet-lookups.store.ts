import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { LineContent } from '../lines/line.rules.ts';
import { type ContentRow, contentColumns, contentOf } from '../lines/line.store.ts';
import type { EndedName } from './reading/lookups.rules.ts';
import type { LineCode } from './reading/sheet-line.rules.ts';

/** Names that units bore until they ended, whether or not somebody took over, but those that a living unit bears. */
export async function listEndedNames(tx: Tx, day: Day): Promise<(EndedName & { readonly name: string })[]> {
  const { rows } = await sql<EndedName & { name: string }>`
    select each.name, to_char(upper(u.valid), 'DD/MM/YYYY') as since,
      array(select distinct h.name from unit_succession s
        join lateral (select x.name from unit_name x where x.unit_id = s.successor_id
          order by lower(x.valid) desc limit 1) h on true
        where s.predecessor_id = u.id) as successors
    from unit u join unit_name n on n.unit_id = u.id
    cross join lateral (values (n.name), (n.short_name)) as each (name)
    where upper(u.valid) <= ${day}::date
      and each.name not in (select y.name from unit_name y where y.valid @> ${day}::date
        union select y.short_name from unit_name y where y.valid @> ${day}::date)
    order by upper(u.valid) desc, each.name`.execute(tx);
  return rows;
}

/** The contents of revisions that went out with a template, by `lineId/number`. */
export async function listSentOut(tx: Tx, planId: Id, codes: readonly LineCode[]): Promise<Map<string, LineContent>> {
  if (codes.length === 0) return new Map();
  const { rows } = await sql<ContentRow & { lineId: Id; number: number }>`
    select r.line_id as "lineId", r.number, ${contentColumns}
    from unnest(${codes.map((code) => code.lineId)}::uuid[], ${codes.map((code) => code.revision)}::int[]) x (line, number)
    join line_revision r on r.line_id = x.line and r.number = x.number
    join plan_line l on l.id = r.line_id and l.plan_id = ${planId}`.execute(tx);
  return new Map(rows.map(({ lineId, number, ...content }) => [`${lineId}/${number}`, contentOf(content)]));
}

/** Lines that were taken out of the plan. */
export async function listRemovedIds(tx: Tx, planId: Id): Promise<Set<Id>> {
  const { rows } = await sql<{ id: Id }>`
    select id from plan_line where plan_id = ${planId} and state = 'removed'`.execute(tx);
  return new Set(rows.map((row) => row.id));
}
