import { sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { DossierState } from './dossier.lifecycle.ts';
import type { Dossier, PlanForm, PlanWords, SeenItem } from './dossier.rules.ts';

/** @param lock for whoever will change it; locked first and read then, because a statement that waited still sees what was before */
export async function findDossier(tx: Tx, planId: Id, lock = false): Promise<Dossier | null> {
  if (lock) await sql`select from plan where id = ${planId} and level = 'province' for update`.execute(tx);
  const { rows } = await sql<Dossier>`
    select p.id as "planId", p.cycle_id as "cycleId", p.unit_id as "approverId",
      coalesce(d.state, 'consolidating') as state, d.form, coalesce(d.words, '{}') as words, coalesce(d.version, 1) as version
    from plan p left join dossier d on d.plan_id = p.id
    where p.id = ${planId} and p.level = 'province'`.execute(tx);
  return rows[0] ?? null;
}

/** Until the first act the way stands at its beginning without a row: this makes it, for records that point at it. */
export const openDossier = (tx: Tx, planId: Id): Promise<unknown> =>
  insertRows(tx, 'dossier', [{ plan_id: planId, state: 'consolidating', words: {}, version: 1 }], 'skip');

export interface DossierChange {
  readonly state: DossierState;
  readonly form?: PlanForm;
  readonly words?: PlanWords;
}

export async function updateDossier(tx: Tx, planId: Id, change: DossierChange): Promise<void> {
  const { state, form, words } = change;
  await sql`
    update dossier set state = ${state}, form = coalesce(${form ?? null}, form),
      words = coalesce(${words ? JSON.stringify(words) : null}::jsonb, words), version = version + 1
    where plan_id = ${planId}`.execute(tx);
}

/** The items of the province's plan as they stand: their revisions in force, in order. */
export async function listSeenItems(tx: Tx, planId: Id): Promise<SeenItem[]> {
  const { rows } = await sql<SeenItem>`
    select id as "lineId", revision_id as "revisionId" from plan_line
    where plan_id = ${planId} and state <> 'removed' order by position, id`.execute(tx);
  return rows;
}
