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

/** A drawn record as it is now, and what looking at it showed. */
export interface DrawnRow {
  readonly id: Id;
  readonly unitId: Id;
  readonly shortCode: string;
  readonly title: string;
  readonly startsOn: Day;
  readonly state: string;
  readonly version: number;
  /** what was drawn is what stands there */
  readonly unchanged: boolean;
  readonly isRight: boolean | null;
  readonly words: string | null;
}

export async function listDrawn(tx: Tx, sampleId: Id): Promise<DrawnRow[]> {
  const { rows } = await sql<DrawnRow>`
    select a.id, a.unit_id as "unitId", a.short_code as "shortCode", a.title, a.starts_on as "startsOn", a.state,
      a.version, a.revision_id = f.revision_id as unchanged, v.is_right as "isRight", v.words
    from confirmation_frame f join activity a on a.id = f.activity_id
    left join lateral (select is_right, words from confirmation_verdict x
      where x.sample_id = f.sample_id and x.activity_id = f.activity_id order by x.id desc limit 1) v on true
    where f.sample_id = ${sampleId} and f.drawn order by a.unit_id, a.starts_on, a.id`.execute(tx);
  return rows;
}

export interface NewVerdict {
  readonly id: Id;
  readonly sampleId: Id;
  readonly activityId: Id;
  readonly isRight: boolean;
  readonly words: string | null;
  readonly on: Day;
  readonly by: Id;
  readonly actId: Id;
}

export const insertVerdicts = (tx: Tx, verdicts: readonly NewVerdict[]): Promise<unknown> =>
  insertRows(
    tx,
    'confirmation_verdict',
    verdicts.map((verdict) => ({
      id: verdict.id,
      sample_id: verdict.sampleId,
      activity_id: verdict.activityId,
      is_right: verdict.isRight,
      words: verdict.words,
      judged_on: verdict.on,
      judged_by: verdict.by,
      act_id: verdict.actId,
    })),
  );
