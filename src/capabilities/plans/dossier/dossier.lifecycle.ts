import { type Actor, holds, isHead } from '../../../kernel/actor.ts';
import { actionsIn, type Lifecycle, nextState } from '../../../kernel/lifecycle.ts';
import { conflict, forbidden, ok, type Result } from '../../../kernel/result.ts';
import type { PlanState } from '../plan.rules.ts';

export const DOSSIER_STATES = [
  'consolidating',
  'in-opinion',
  'opinions-closed',
  'at-finance',
  'ready',
  'at-office',
  'with-leader',
  'returned',
  'agreed',
  'issued',
] as const;
export type DossierState = (typeof DOSSIER_STATES)[number];

export const DOSSIER_ACTIONS = [
  'ask-opinions',
  'close-opinions',
  'ask-finance',
  'give-finance-opinion',
  'submit',
  'office-complete',
  'office-return',
  'leader-agree',
  'leader-return',
  'draft-paper',
  'record-issue',
  'amend',
  'send-to-ministry',
] as const;
export type DossierAction = (typeof DOSSIER_ACTIONS)[number];

/** A PPC that decides on paper is recorded with the signed paper, wherever the dossier stands on the screen. */
const onPaper = (state: DossierState) => ({ 'draft-paper': state, 'record-issue': 'issued' }) as const;
const drafting = (state: DossierState) =>
  ({ ...onPaper(state), 'ask-opinions': 'in-opinion', 'ask-finance': 'at-finance' }) as const;

/** State × action → the next state: the way of practice 9 and 10, every return to the standing body. */
export const dossierLifecycle = {
  consolidating: drafting('consolidating'),
  'in-opinion': { ...onPaper('in-opinion'), 'close-opinions': 'opinions-closed' },
  'opinions-closed': drafting('opinions-closed'),
  'at-finance': { ...onPaper('at-finance'), 'give-finance-opinion': 'ready' },
  ready: { ...drafting('ready'), submit: 'at-office' },
  'at-office': { ...onPaper('at-office'), 'office-complete': 'with-leader', 'office-return': 'returned' },
  'with-leader': { ...onPaper('with-leader'), 'leader-agree': 'agreed', 'leader-return': 'returned' },
  returned: { ...drafting('returned'), submit: 'at-office' },
  agreed: { ...onPaper('agreed'), 'leader-return': 'returned' },
  issued: { amend: 'issued', 'send-to-ministry': 'issued' },
} as const satisfies Lifecycle<DossierState, DossierAction>;

type Guard = (actor: Actor) => boolean;
const working = (actor: Actor): boolean => actor.postKind !== 'administrator';
const standingBody: Guard = (actor) => working(actor) && holds(actor, 'standing-body');
const office: Guard = (actor) => working(actor) && holds(actor, 'ppc-office');

/** Whose act it is: functions of the unit on the day; a leader is head or deputy of the approver. */
export const DOSSIER_ACTORS: Readonly<Record<DossierAction, Guard>> = {
  'ask-opinions': standingBody,
  'close-opinions': standingBody,
  'ask-finance': standingBody,
  'give-finance-opinion': (actor) => working(actor) && holds(actor, 'finance-body'),
  submit: standingBody,
  'office-complete': office,
  'office-return': office,
  'leader-agree': (actor) => isHead(actor) && holds(actor, 'approver'),
  'leader-return': (actor) => isHead(actor) && holds(actor, 'approver'),
  'draft-paper': (actor) => office(actor) || standingBody(actor),
  'record-issue': (actor) => office(actor) || standingBody(actor),
  amend: standingBody,
  'send-to-ministry': (actor) => standingBody(actor) || office(actor),
};

/** Asked inside the lock. @returns the next state; a conflict when the state forbids it, forbidden when it is another's act */
export function decideOnDossier(actor: Actor, action: DossierAction, state: DossierState): Result<DossierState> {
  const next = nextState<DossierState, DossierAction>(dossierLifecycle, state, action);
  if (!next) return conflict(`dossier.refusal.state.${state}`);
  return DOSSIER_ACTORS[action](actor) ? ok(next) : forbidden('dossier.refusal.actor');
}

/** The buttons of a page. */
export const possibleOnDossier = (actor: Actor, state: DossierState): DossierAction[] =>
  actionsIn<DossierState, DossierAction>(dossierLifecycle, state).filter((action) => DOSSIER_ACTORS[action](actor));

/** What the province's plan is called while its dossier stands somewhere. */
export const PLAN_STATE_OF = {
  consolidating: 'consolidating',
  'in-opinion': 'consolidating',
  'opinions-closed': 'consolidating',
  'at-finance': 'consolidating',
  ready: 'consolidating',
  'at-office': 'submitted',
  'with-leader': 'submitted',
  returned: 'consolidating',
  agreed: 'agreed',
  issued: 'issued',
} as const satisfies Record<DossierState, PlanState>;
