import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

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
