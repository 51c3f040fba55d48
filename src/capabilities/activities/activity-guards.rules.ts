import type { Actor } from '../../kernel/actor.ts';
import { type ActivityPlace, isChecker, isOfUnit } from './activity.policy.ts';
import type { Activity } from './activity.rules.ts';

export const ACTIVITY_ACTIONS = [
  'revise',
  'prove',
  'hand-in',
  'confirm',
  'take-back-confirmation',
  'check',
  'take-back-check',
  'return',
  'withdraw',
  'restore',
  'restore-planned',
] as const;
export type ActivityAction = (typeof ACTIVITY_ACTIONS)[number];

/** What a guard may look at. */
export interface ActivitySituation {
  readonly activity: Pick<Activity, 'state' | 'recordedOn' | 'recordedBy' | 'confirmedBy' | 'checkedBy'>;
  readonly place: ActivityPlace;
}

type Guard = (actor: Actor, situation: ActivitySituation) => string | null;

const ofUnit: Guard = (actor, { place }) => (isOfUnit(actor, place) ? null : 'activity.refusal.otherUnit');
const checker: Guard = (actor, { place }) => (isChecker(actor, place) ? null : 'activity.refusal.notChecker');
const another: Guard = (actor, { activity }) =>
  activity.recordedBy === actor.personId ? 'activity.refusal.ownRecord' : null;
const both =
  (...guards: readonly Guard[]): Guard =>
  (actor, situation) =>
    guards.reduce<string | null>((refusal, guard) => refusal ?? guard(actor, situation), null);

/** Why somebody may not do it, as a message key; null when they may. */
export const ACTIVITY_GUARDS: Readonly<Record<ActivityAction, Guard>> = {
  revise: ofUnit,
  prove: ofUnit,
  'hand-in': ofUnit,
  confirm: both(ofUnit, another),
  'take-back-confirmation': both(ofUnit, (actor, { activity }) =>
    activity.confirmedBy === actor.personId ? null : 'activity.refusal.notYours',
  ),
  check: both(checker, another, (actor, { activity }) =>
    activity.confirmedBy === actor.personId ? 'activity.refusal.ownRecord' : null,
  ),
  'take-back-check': both(checker, (actor, { activity }) =>
    activity.checkedBy === actor.personId ? null : 'activity.refusal.notYours',
  ),
  return: (actor, situation) =>
    situation.activity.state === 'unit-confirmed' || isChecker(actor, situation.place)
      ? both(checker, another)(actor, situation)
      : both(ofUnit, another)(actor, situation),
  withdraw: ofUnit,
  restore: both(ofUnit, (_, { activity }) => (activity.recordedOn ? null : 'activity.refusal.neverRecorded')),
  'restore-planned': both(ofUnit, (_, { activity }) =>
    activity.recordedOn ? 'activity.refusal.alreadyRecorded' : null,
  ),
};

/** Who each action belongs to, in words for the documentation. */
export const ACTIVITY_ACTED_BY: Readonly<Record<ActivityAction, string>> = {
  revise: 'unit',
  prove: 'unit',
  'hand-in': 'unit',
  confirm: 'another person of the unit',
  'take-back-confirmation': 'whoever confirmed',
  check: 'standing body (its own work: PPC office)',
  'take-back-check': 'whoever checked',
  return: 'another person of the unit, or the checker',
  withdraw: 'unit',
  restore: 'unit, when it was handed in before',
  'restore-planned': 'unit, when it was only planned',
};
