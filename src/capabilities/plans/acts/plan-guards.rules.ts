import type { Actor } from '../../../kernel/actor.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Plan } from '../plan.rules.ts';
import { isOfPlanningUnit, isReader, type PlanPlace } from './acts.policy.ts';

export const PLAN_ACTIONS = [
  'send',
  'take-back',
  'receive',
  'return-whole',
  'return-lines',
  'resend-lines',
  'approve-lines',
  'reopen-lines',
  'issue',
] as const;
export type PlanAction = (typeof PLAN_ACTIONS)[number];

/** What a guard may look at besides the plan itself. */
export interface PlanSituation {
  readonly plan: Pick<Plan, 'state' | 'receivedOn'>;
  readonly place: PlanPlace;
  /** who made the last sending, or entered it */
  readonly sentBy: Id | null;
  /** the plan of the province that this one goes into is issued */
  readonly provinceIssued: boolean;
  /** nothing of the cycle is written any more */
  readonly cycleClosed: boolean;
}

type Guard = (actor: Actor, situation: PlanSituation) => string | null;

const ofUnit: Guard = (actor, { place }) => (isOfPlanningUnit(actor, place) ? null : 'plan.refusal.otherUnit');
const reader: Guard = (actor, { place, sentBy }) => {
  if (!isReader(actor, place)) return 'plan.refusal.notReader';
  // one person may hold a post on both sides: nobody receives or approves what they sent themselves
  return sentBy === actor.personId ? 'plan.refusal.ownPlan' : null;
};

/** Why somebody may not do it, as a message key; null when they may. */
export const PLAN_GUARDS: Readonly<Record<PlanAction, Guard>> = {
  send: ofUnit,
  'take-back': (actor, situation) =>
    ofUnit(actor, situation) ?? (situation.sentBy === actor.personId ? null : 'plan.refusal.notSender'),
  receive: reader,
  'return-whole': reader,
  'return-lines': reader,
  'resend-lines': ofUnit,
  'approve-lines': reader,
  'reopen-lines': (actor, situation) =>
    ofUnit(actor, situation) ??
    (situation.cycleClosed ? 'plan.refusal.cycleClosed' : null) ??
    (situation.provinceIssued ? null : 'plan.refusal.beforeProvince'),
  issue: ofUnit,
};

/** Who each action belongs to, in words for the documentation. */
export const PLAN_ACTED_BY: Readonly<Record<PlanAction, string>> = {
  send: 'unit (by click: who may sign for it)',
  'take-back': 'whoever sent it',
  receive: 'standing body (its own plan: PPC office)',
  'return-whole': 'standing body (its own plan: PPC office)',
  'return-lines': 'standing body (its own plan: PPC office)',
  'resend-lines': 'unit',
  'approve-lines': 'standing body (its own plan: PPC office)',
  'reopen-lines': 'unit, once the provincial plan is issued',
  issue: 'unit, by the number of its signed document',
};
