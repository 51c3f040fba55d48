import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { DossierState } from '../dossier/dossier.lifecycle.ts';

/** A provincial plan on its way, and since when it stands where it stands. */
export interface DossierOnItsWay {
  readonly planId: Id;
  readonly period: string;
  readonly state: DossierState;
  readonly since: Day | null;
}

export async function listDossiersOnTheirWay(tx: Tx): Promise<DossierOnItsWay[]> {
  const { rows } = await sql<DossierOnItsWay>`
    select d.plan_id as "planId", c.period, d.state,
      (select max(f.happened_on) from plan_fact f where f.plan_id = d.plan_id and f.kind like 'dossier-%') as since
    from dossier d join plan p on p.id = d.plan_id join plan_cycle c on c.id = p.cycle_id
    where d.state <> 'issued' and c.state = 'open' order by c.window_to, d.plan_id`.execute(tx);
  return rows;
}
