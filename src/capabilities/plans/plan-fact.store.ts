import type { Day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import { insertRows } from '../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../platform/database/tenant.ts';

/** What happened to a plan or to one of its lines; `details` holds ids, codes and counts, never words of people. */
export interface PlanFact {
  readonly id: Id;
  readonly planId: Id;
  readonly lineId: Id | null;
  /** such as `sent`, `line-returned`, `decided` */
  readonly kind: string;
  readonly happenedOn: Day;
  readonly details: Readonly<Record<string, unknown>>;
  readonly actId: Id;
}

export const insertPlanFacts = (tx: Tx, facts: readonly PlanFact[]): Promise<unknown> =>
  insertRows(
    tx,
    'plan_fact',
    facts.map((fact) => ({
      id: fact.id,
      plan_id: fact.planId,
      line_id: fact.lineId,
      kind: fact.kind,
      happened_on: fact.happenedOn,
      details: fact.details,
      act_id: fact.actId,
    })),
  );
