import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Desk, WaitingFilter } from './desk.rules.ts';
import type { FrameRow } from './draw.rules.ts';
import { waitingWhere } from './waiting.store.ts';

export interface Sample {
  readonly id: Id;
  readonly unitId: Id;
  readonly seed: number;
  readonly size: number;
  readonly frameSize: number;
  readonly asked: WaitingFilter;
  readonly drawnOn: Day;
  readonly drawnBy: Id;
  readonly right: number;
  readonly judged: number;
}

/** All that waits at a desk: what a sample is drawn from. */
export async function listFrame(tx: Tx, desk: Desk, filter: WaitingFilter, today: Day): Promise<FrameRow[]> {
  const { rows } = await sql<FrameRow>`
    select a.id as "activityId", a.revision_id as "revisionId", a.unit_id as "unitId" from activity a
    where ${waitingWhere(desk, filter, today)} order by a.id`.execute(tx);
  return rows;
}

export async function insertSample(
  tx: Tx,
  sample: Omit<Sample, 'right' | 'judged'> & { readonly actId: Id },
  frame: readonly FrameRow[],
  drawn: ReadonlySet<Id>,
): Promise<void> {
  await sql`insert into confirmation_sample (id, unit_id, seed, size, frame_size, asked, drawn_on, drawn_by, act_id)
    values (${sample.id}, ${sample.unitId}, ${sample.seed}, ${sample.size}, ${sample.frameSize},
      ${JSON.stringify(sample.asked)}::jsonb, ${sample.drawnOn}, ${sample.drawnBy}, ${sample.actId})`.execute(tx);
  await insertRows(
    tx,
    'confirmation_frame',
    frame.map((row) => ({
      sample_id: sample.id,
      activity_id: row.activityId,
      revision_id: row.revisionId,
      unit_id: row.unitId,
      drawn: drawn.has(row.activityId),
    })),
  );
}

const SAMPLES = sql`select s.id, s.unit_id as "unitId", s.seed, s.size, s.frame_size as "frameSize", s.asked,
    s.drawn_on as "drawnOn", s.drawn_by as "drawnBy", coalesce(v.is_right, 0)::int as "right",
    coalesce(v.judged, 0)::int as judged
  from confirmation_sample s
  left join lateral (
    select count(*) filter (where n.is_right) as is_right, count(*) as judged from (
      select distinct on (activity_id) is_right from confirmation_verdict where sample_id = s.id
      order by activity_id, id desc) n) v on true`;

export async function findSample(tx: Tx, id: Id): Promise<Sample | null> {
  const { rows } = await sql<Sample>`${SAMPLES} where s.id = ${id}`.execute(tx);
  return rows[0] ?? null;
}

export async function listSamples(tx: Tx, unitId: Id, limit: number): Promise<Sample[]> {
  const { rows } = await sql<Sample>`${SAMPLES} where s.unit_id = ${unitId} order by s.id desc limit ${limit}`.execute(
    tx,
  );
  return rows;
}

export async function listFrameOf(tx: Tx, sampleId: Id): Promise<(FrameRow & { readonly drawn: boolean })[]> {
  const { rows } = await sql<FrameRow & { drawn: boolean }>`
    select activity_id as "activityId", revision_id as "revisionId", unit_id as "unitId", drawn
    from confirmation_frame where sample_id = ${sampleId} order by activity_id`.execute(tx);
  return rows;
}
