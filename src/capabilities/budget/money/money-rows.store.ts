import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';

/** Which money is asked about; what is null is not narrowed. */
export interface MoneyFilter {
  readonly year: number;
  readonly unitIds?: readonly Id[] | null;
  readonly lineIds?: readonly Id[] | null;
  readonly source?: string | null;
  readonly tag?: string | null;
  /** folded words of the unit's name */
  readonly words?: readonly string[];
}

/**
 * All money of a year as rows (unit, line, source, tag, amounts): what lines propose, what Finance appraised, what the
 * provincial plan holds, and the positions. Every sum, list, picture and sheet of money adds up these rows and nothing
 * else. Lines that another plan counts stay away; the money of an item stands at its first origin, or at itself where
 * an amendment brought it.
 */
export const moneyRows = (filter: MoneyFilter): RawBuilder<unknown> => sql`
  select * from (
    select s.unit_id, s.line_id, m.source, '' as tag, m.amount as proposed, 0::bigint as appraised, 0::bigint as planned,
      0::bigint as assigned, 0::bigint as integrated, 0::bigint as spent, 0::bigint as settled, 0::bigint as over,
      false as is_open
    from plan_cycle c join sent_line s on s.cycle_id = c.id join line_money m on m.revision_id = s.revision_id
    where ${cycleOf(filter)} and s.sibling = '' ${narrowLines(filter)}
    union all
    select s.unit_id, s.line_id, a.source, '', 0, a.amount, 0, 0, 0, 0, 0, 0, false
    from plan_cycle c join sent_line s on s.cycle_id = c.id and s.appraised is not null
    join line_appraisal a on a.line_id = s.item_id and a.act_id = ${newestAppraisal(sql`s.item_id`)}
    where ${cycleOf(filter)} and s.sibling = '' ${narrowLines(filter)}
    union all
    select s.unit_id, s.line_id, m.source, '', 0, 0, m.amount, 0, 0, 0, 0, 0, false
    from plan_cycle c join sent_line s on s.cycle_id = c.id and s.planned is not null
    join plan_line i on i.id = s.item_id join line_money m on m.revision_id = i.revision_id
    where ${cycleOf(filter)} and s.sibling = '' ${narrowLines(filter)}
    union all
    select r.lead_unit_id, i.id, m.source, '', 0, 0, m.amount, 0, 0, 0, 0, 0, false
    from plan_cycle c join plan p on p.cycle_id = c.id and p.level = 'province'
    join plan_line i on i.plan_id = p.id and i.state <> 'removed'
    join line_revision r on r.id = i.revision_id and r.lead_unit_id is not null and r.sibling is null
    join line_money m on m.revision_id = r.id
    where ${cycleOf(filter)} and not exists (select from sent_line s where s.item_id = i.id)
    union all
    select b.unit_id, b.line_id, b.source, b.tag, 0, 0, 0, b.assigned, b.integrated, b.spent, b.settled,
      greatest(b.spent - b.assigned - b.explained, 0), b.is_open
    from budget_position b where b.year = ${filter.year}
  ) each where true ${narrow(filter)}`;

const cycleOf = ({ year }: MoneyFilter) => sql`c.kind = 'yearly' and c.period = ${String(year)}`;

const newestAppraisal = (item: RawBuilder<unknown>) =>
  sql`(select n.act_id from line_appraisal n where n.line_id = ${item} order by n.act_id desc limit 1)`;

/** Early, so that a unit's page does not walk through all units' lines. */
const narrowLines = ({ unitIds, lineIds }: MoneyFilter) => sql`
  ${unitIds ? sql`and s.plan_id in (select p.id from plan p where p.unit_id = any(${unitIds}::uuid[]))` : sql``}
  ${lineIds ? sql`and s.line_id = any(${lineIds}::uuid[])` : sql``}`;

const narrow = ({ unitIds, lineIds, source, tag, words = [] }: MoneyFilter) => sql`
  ${unitIds ? sql`and unit_id = any(${unitIds}::uuid[])` : sql``}
  ${lineIds ? sql`and line_id = any(${lineIds}::uuid[])` : sql``}
  ${source ? sql`and source = ${source}` : sql``}
  ${tag ? sql`and tag = ${tag}` : sql``}
  ${words.length > 0 ? sql`and unit_id in (select unit_id from unit_name where ${named(words)})` : sql``}`;

const named = (words: readonly string[]) =>
  sql.join(
    words.map((word) => sql`folded like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`),
    sql` and `,
  );
