import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Dong } from '../../../kernel/money.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { KeyKind } from './line-keys.rules.ts';

/** Lines that share a key; the first few of however many there are. */
export interface Block {
  readonly kind: KeyKind;
  readonly key: string;
  readonly count: number;
  readonly lines: readonly BlockLine[];
  /** all of them that are still open to a merge */
  readonly lineIds: readonly Id[];
}

export interface BlockLine {
  readonly lineId: Id;
  readonly unitId: Id;
  readonly title: string;
  readonly startsOn: Day | null;
  readonly itemId: Id | null;
  readonly proposed: Dong;
}

const SHOWN = 6;
/** More lines under one key are the way all units say it, not a duplicate. */
const MOST = 40;

const notDismissed = sql`not exists (select from suggestion_dismissal d
  where d.cycle_id = k.cycle_id and d.kind = k.kind and d.key = k.key and d.line_count >= k.count)`;

/**
 * Keys that several lines share and nobody dismissed, in the order of the keys; lines that are one item already are no
 * question any more. One walk over an index, however many lines there are.
 */
export async function listBlocks(
  tx: Tx,
  cycleId: Id,
  kind: KeyKind,
  page: { readonly skip: number; readonly take: number },
): Promise<Block[]> {
  const { rows } = await sql<Block>`
    select k.kind, k.key, k.count, x.lines, x.ids as "lineIds"
    from (
      select cycle_id, kind, key, count(*)::int as count from sent_line_key
      where cycle_id = ${cycleId} and kind = ${kind}
      group by cycle_id, kind, key having count(*) between 2 and ${MOST}
    ) k
    cross join lateral (
      select jsonb_agg(l.line) filter (where l.at <= ${SHOWN}) as lines,
        jsonb_agg(l.line_id order by l.at) as ids, count(distinct coalesce(l.item_id, l.line_id)) as apart
      from (
        select s.item_id, s.line_id, row_number() over (order by s.plan_id, s.position) as at,
          jsonb_build_object('lineId', s.line_id, 'unitId', s.unit_id, 'title', r.title, 'startsOn', r.starts_on,
            'itemId', s.item_id, 'proposed', s.proposed) as line
        from sent_line_key o join sent_line s on s.line_id = o.line_id join line_revision r on r.id = s.revision_id
        where o.cycle_id = k.cycle_id and o.kind = k.kind and o.key = k.key and s.decision not in ('cut', 'postpone')
      ) l
    ) x
    where x.apart > 1 and ${notDismissed}
    order by k.key limit ${page.take} offset ${page.skip}`.execute(tx);
  return rows;
}

/** What a line may be the same as, a few under each of its keys: index look-ups only. */
export async function listMeetings(
  tx: Tx,
  cycleId: Id,
  lineId: Id,
): Promise<(BlockLine & { readonly kind: KeyKind; readonly key: string })[]> {
  const { rows } = await sql<BlockLine & { kind: KeyKind; key: string }>`
    select k.kind, k.key, s.line_id as "lineId", s.unit_id as "unitId", r.title, r.starts_on as "startsOn",
      s.item_id as "itemId", s.proposed
    from (select own.*, (select count(*)::int from sent_line_key c
        where c.cycle_id = own.cycle_id and c.kind = own.kind and c.key = own.key) as count
      from sent_line_key own where own.cycle_id = ${cycleId} and own.line_id = ${lineId}) k
    cross join lateral (
      select o.line_id from sent_line_key o
      where o.cycle_id = k.cycle_id and o.kind = k.kind and o.key = k.key and o.line_id <> k.line_id
      order by o.line_id limit ${SHOWN}
    ) other
    join sent_line s on s.line_id = other.line_id
    join line_revision r on r.id = s.revision_id
    where ${notDismissed}`.execute(tx);
  return rows;
}

/** How many lines share a key now. */
export async function countBlock(tx: Tx, cycleId: Id, kind: KeyKind, key: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from sent_line_key where cycle_id = ${cycleId} and kind = ${kind} and key = ${key}`.execute(
    tx,
  );
  return rows[0]?.count ?? 0;
}

export const insertDismissal = (
  tx: Tx,
  row: { id: Id; cycleId: Id; kind: KeyKind; key: string; lineCount: number; reason: string; actId: Id },
): Promise<unknown> =>
  insertRows(tx, 'suggestion_dismissal', [
    {
      id: row.id,
      cycle_id: row.cycleId,
      kind: row.kind,
      key: row.key,
      line_count: row.lineCount,
      reason: row.reason,
      act_id: row.actId,
    },
  ]);
