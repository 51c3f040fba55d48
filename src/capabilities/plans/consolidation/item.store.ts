import { sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Dong } from '../../../kernel/money.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { PlanLine } from '../lines/line.rules.ts';
import { listLinesByIds } from '../lines/line.store.ts';
import type { Decision } from './sent-line.rules.ts';

/** A unit's line that an item is made of. */
export interface ItemOrigin {
  readonly lineId: Id;
  readonly planId: Id;
  readonly unitId: Id;
  readonly title: string;
  readonly decision: Decision;
  readonly reason: string;
  readonly proposed: Dong;
}

export interface Item extends PlanLine {
  readonly origins: readonly ItemOrigin[];
  /** đồng by source as Finance said last; null before it did */
  readonly appraised: Readonly<Record<string, Dong>> | null;
  readonly appraisalNote: string;
  /** the revision that Finance saw; another one in force means the item changed since */
  readonly appraisedRevisionId: Id | null;
}

/** The lines of the provincial plan in their order, each with where it comes from and what Finance said: two questions. */
export async function listItems(tx: Tx, cycleId: Id): Promise<Item[]> {
  const { rows } = await sql<Linked>`
    select l.id, ${linked} from plan p join plan_line l on l.plan_id = p.id
    where p.cycle_id = ${cycleId} and p.level = 'province' and l.state <> 'removed'`.execute(tx);
  return withLines(tx, rows);
}

export async function findItem(tx: Tx, cycleId: Id, itemId: Id): Promise<Item | null> {
  const { rows } = await sql<Linked>`
    select l.id, ${linked} from plan p join plan_line l on l.plan_id = p.id
    where p.cycle_id = ${cycleId} and p.level = 'province' and l.id = ${itemId}`.execute(tx);
  const [item] = await withLines(tx, rows);
  return item ?? null;
}

/** What items are called, in their order. */
export async function listItemTitles(
  tx: Tx,
  itemIds: readonly Id[],
): Promise<{ readonly id: Id; readonly title: string }[]> {
  const { rows } = await sql<{ id: Id; title: string }>`
    select l.id, r.title from plan_line l join line_revision r on r.id = l.revision_id
    where l.id = any(${itemIds}::uuid[]) order by l.position, l.id`.execute(tx);
  return rows;
}

type Linked = Pick<Item, 'id' | 'origins' | 'appraised' | 'appraisedRevisionId'> & {
  readonly appraisalNote: string | null;
};

const linked = sql`
  coalesce((
    select jsonb_agg(jsonb_build_object('lineId', s.line_id, 'planId', s.plan_id, 'unitId', s.unit_id, 'title', r.title,
      'decision', s.decision, 'reason', d.reason, 'proposed', s.proposed) order by s.plan_id, s.position)
    from sent_line s join line_revision r on r.id = s.revision_id join line_decision d on d.id = s.decision_id
    where s.item_id = l.id), '[]') as origins,
  (select jsonb_object_agg(a.source, a.amount) from line_appraisal a
    where a.line_id = l.id and a.act_id = (${newestAppraisal()})) as appraised,
  (select a.note from line_appraisal a where a.line_id = l.id and a.act_id = (${newestAppraisal()}) limit 1)
    as "appraisalNote",
  (select a.revision_id from line_appraisal a where a.line_id = l.id order by a.act_id desc limit 1)
    as "appraisedRevisionId"`;

function newestAppraisal() {
  return sql`select n.act_id from line_appraisal n where n.line_id = l.id order by n.act_id desc limit 1`;
}

async function withLines(tx: Tx, rows: readonly Linked[]): Promise<Item[]> {
  const links = new Map(rows.map((row) => [row.id, row]));
  const lines = await listLinesByIds(tx, [...links.keys()]);
  return lines.flatMap((line) => {
    const link = links.get(line.id);
    return link ? [{ ...line, ...link, appraisalNote: link.appraisalNote ?? '' }] : [];
  });
}
