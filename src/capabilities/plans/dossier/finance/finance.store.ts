import { sql } from 'kysely';
import type { Day } from '../../../../kernel/day.ts';
import type { Id } from '../../../../kernel/ids.ts';
import { insertRows } from '../../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../../platform/database/tenant.ts';

/** Finance's written opinion on a draft plan; its amounts are appraisals of the items. */
export interface FinanceOpinion {
  readonly id: Id;
  readonly planId: Id;
  readonly givenOn: Day;
  readonly words: string;
  readonly documentId: Id;
}

export const insertFinanceOpinion = (tx: Tx, opinion: FinanceOpinion & { readonly actId: Id }): Promise<unknown> =>
  insertRows(tx, 'finance_opinion', [
    {
      id: opinion.id,
      plan_id: opinion.planId,
      given_on: opinion.givenOn,
      words: opinion.words,
      document_id: opinion.documentId,
      act_id: opinion.actId,
    },
  ]);

/** The newest first. */
export async function listFinanceOpinions(tx: Tx, planId: Id): Promise<FinanceOpinion[]> {
  const { rows } = await sql<FinanceOpinion>`
    select id, plan_id as "planId", given_on as "givenOn", words, document_id as "documentId"
    from finance_opinion where plan_id = ${planId} order by id desc`.execute(tx);
  return rows;
}
