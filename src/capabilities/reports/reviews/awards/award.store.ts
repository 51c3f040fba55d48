import { sql } from 'kysely';
import type { Day } from '../../../../kernel/day.ts';
import type { Id } from '../../../../kernel/ids.ts';
import { insertRows } from '../../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../../platform/database/tenant.ts';
import type { Award, AwardState, Nominee } from './award.rules.ts';

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
