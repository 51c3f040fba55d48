import { sql } from 'kysely';
import type { Day } from '../../../../kernel/day.ts';
import type { Id } from '../../../../kernel/ids.ts';
import { insertRows } from '../../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../../platform/database/tenant.ts';
import type { CheckedRecord, Merit } from './award.rules.ts';

/** What a unit did in these years that the standing body has checked and something proves, oldest first. */
export async function listCheckedRecords(
  tx: Tx,
  unitId: Id,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<CheckedRecord[]> {
  const { rows } = await sql<CheckedRecord>`
    select id as "activityId", revision_id as "revisionId", kind, title,
      extract(year from starts_on + 17)::int as year
    from activity
    where unit_id = ${unitId} and starts_on between ${from}::date and ${to}::date and state = 'checked' and not stated
    order by starts_on, id`.execute(tx);
  return rows;
}

/** The sentences of these nominees in their order, by nominee. One query. */
export async function listMerits(tx: Tx, nomineeIds: readonly Id[]): Promise<Map<Id, Merit[]>> {
  const { rows } = await sql<Merit & { nomineeId: Id }>`
    select m.nominee_id as "nomineeId", m.words, coalesce(jsonb_agg(
      jsonb_build_object('activityId', r.activity_id, 'revisionId', r.revision_id) order by r.activity_id)
      filter (where r.activity_id is not null), '[]') as records
    from award_merit m left join award_merit_record r on r.merit_id = m.id
    where m.nominee_id = any(${[...nomineeIds]}::uuid[])
    group by m.id order by m.nominee_id, m.position`.execute(tx);
  return Map.groupBy(rows, ({ nomineeId }) => nomineeId);
}

/** Written anew while nothing is submitted. */
export async function replaceMerits(
  tx: Tx,
  nomineeId: Id,
  merits: readonly (Merit & { readonly id: Id })[],
): Promise<void> {
  await tx.deleteFrom('award_merit').where('nominee_id', '=', nomineeId).execute();
  await insertRows(
    tx,
    'award_merit',
    merits.map(({ id, words }, index) => ({ id, nominee_id: nomineeId, position: index + 1, words })),
  );
  const records = merits.flatMap(({ id, records: own }) =>
    own.map(({ activityId, revisionId }) => ({ merit_id: id, activity_id: activityId, revision_id: revisionId })),
  );
  await insertRows(tx, 'award_merit_record', records);
}

/** Titles of the records that sentences count. */
export async function listRecordTitles(tx: Tx, ids: readonly Id[]): Promise<Map<Id, string>> {
  const { rows } = await sql<{ id: Id; title: string }>`
    select id, title from activity where id = any(${[...ids]}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id, title }) => [id, title]));
}
