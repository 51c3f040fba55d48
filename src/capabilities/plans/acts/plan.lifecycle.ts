import type { Actor } from '../../../kernel/actor.ts';
import { actionsIn, type Lifecycle, nextState } from '../../../kernel/lifecycle.ts';
import { conflict, forbidden, ok, type Result } from '../../../kernel/result.ts';
import type { PlanState } from '../plan.rules.ts';
import { PLAN_ACTED_BY, PLAN_ACTIONS, PLAN_GUARDS, type PlanAction, type PlanSituation } from './plan-guards.rules.ts';

/** States of a unit's plan; those of the province's stand with its dossier. */
export type UnitPlanState = Extract<PlanState, 'drafting' | 'sent' | 'received' | 'issued'>;

const atTheReader = (state: 'sent' | 'received') =>
  ({
    'return-lines': state,
    'resend-lines': state,
    'approve-lines': state,
    'return-whole': 'drafting',
    'reopen-lines': state,
    issue: 'issued',
  }) as const;

/**
 * State × action → the next state. What is sent is open again only by taking it back before anybody received it, by a
 * return, or by the unit's own reopening once the provincial plan is issued. A plan issued again is a change of it.
 */
export const planLifecycle = {
  drafting: { send: 'sent' },
  sent: { 'take-back': 'drafting', receive: 'received', ...atTheReader('sent') },
  received: atTheReader('received'),
  issued: { 'reopen-lines': 'issued', issue: 'issued' },
} as const satisfies Lifecycle<UnitPlanState, PlanAction>;

/** Asked by the server inside the lock. @returns the next state; a conflict when the state forbids it, forbidden when a guard does */
export function decidePlanAct(actor: Actor, action: PlanAction, situation: PlanSituation): Result<UnitPlanState> {
  const next = nextState<UnitPlanState, PlanAction>(planLifecycle, stateOf(situation), action);
  if (!next) return conflict(`plan.refusal.state.${situation.plan.state}`);
  const refusal = PLAN_GUARDS[action](actor, situation);
  return refusal ? forbidden(refusal) : ok(next);
}

/** The buttons of a page: the same table, the same guards. */
export const possiblePlanActs = (actor: Actor, situation: PlanSituation): PlanAction[] =>
  actionsIn<UnitPlanState, PlanAction>(planLifecycle, stateOf(situation)).filter(
    (action) => PLAN_GUARDS[action](actor, situation) === null,
  );

const stateOf = ({ plan }: PlanSituation): UnitPlanState => plan.state as UnitPlanState;

/** The table as the documentation shows it. */
export function planLifecycleTable(): string {
  const line = (action: PlanAction): string => {
    const moves = Object.entries<Lifecycle<UnitPlanState, PlanAction>[UnitPlanState]>(planLifecycle).flatMap(
      ([from, actions]) => (actions[action] ? [actions[action] === from ? from : `${from} → ${actions[action]}`] : []),
    );
    return `| ${action} | ${PLAN_ACTED_BY[action]} | ${moves.join(', ')} |`;
  };
  return ['| action | by | state → next (alone: stays) |', '|---|---|---|', ...PLAN_ACTIONS.map(line)].join('\n');
}
