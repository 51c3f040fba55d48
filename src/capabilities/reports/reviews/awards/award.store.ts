import { sql } from 'kysely';
import type { Day } from '../../../../kernel/day.ts';
import type { Id } from '../../../../kernel/ids.ts';
import { insertRows } from '../../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../../platform/database/tenant.ts';
import type { Award, AwardState, CheckedRecord, Merit, Nominee } from './award.rules.ts';

/** @param locked until the transaction ends */
export async function findAward(tx: Tx, reviewId: Id, locked = false): Promise<Award | null> {
  const { rows } = await sql<Award>`
    select review_id as "reviewId", state, criteria, letter_document_id as "letterDocumentId",
      decision_number as "decisionNumber", decision_on as "decisionOn", version
    from review_award where review_id = ${reviewId} ${locked ? sql`for update` : sql``}`.execute(tx);
  return rows[0] ?? null;
}

/** Two who begin the list at once begin the same list. */
export const insertAward = (tx: Tx, reviewId: Id, criteria: string): Promise<unknown> =>
  insertRows(
    tx,
    'review_award',
    [{ review_id: reviewId, state: 'proposing' satisfies AwardState, criteria, version: 1 }],
    'skip',
  );

export type AwardChange = Partial<{
  state: AwardState;
  criteria: string;
  letter_document_id: Id;
  decision_number: string;
  decision_on: Day;
  decision_document_id: Id;
}>;

export async function updateAward(tx: Tx, reviewId: Id, change: AwardChange): Promise<void> {
  await tx
    .updateTable('review_award')
    .set((row) => ({ ...change, version: row('version', '+', 1) }))
    .where('review_id', '=', reviewId)
    .execute();
}

export async function listNominees(tx: Tx, reviewId: Id): Promise<Nominee[]> {
  const { rows } = await sql<Nominee>`
    select id, unit_id as "unitId", form, individuals, granted from award_nominee
    where review_id = ${reviewId} order by id`.execute(tx);
  return rows;
}

export async function saveNominee(tx: Tx, reviewId: Id, nominee: Omit<Nominee, 'granted'>): Promise<Id> {
  const { rows } = await sql<{ id: Id }>`
    insert into award_nominee (id, review_id, unit_id, form, individuals)
    values (${nominee.id}, ${reviewId}, ${nominee.unitId}, ${nominee.form}, ${nominee.individuals})
    on conflict (review_id, unit_id) do update set form = excluded.form, individuals = excluded.individuals
    returning id`.execute(tx);
  return rows[0]?.id ?? nominee.id;
}

export async function dropNominee(tx: Tx, reviewId: Id, unitId: Id): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('award_nominee')
    .where('review_id', '=', reviewId)
    .where('unit_id', '=', unitId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function saveGranted(tx: Tx, reviewId: Id, granted: readonly Id[]): Promise<void> {
  await sql`
    update award_nominee set granted = unit_id = any(${[...granted]}::uuid[]) where review_id = ${reviewId}`.execute(
    tx,
  );
}

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
