import { type Day, parseDay } from '../../../kernel/day.ts';
import { type Id, parseId } from '../../../kernel/ids.ts';

/** Something that must come after: what a delegation agreed, a milestone of a project. */
export interface FollowUp extends FollowUpWords {
  readonly id: Id;
  readonly activityId: Id;
  readonly kind: FollowUpKind;
  readonly doneOn: Day | null;
  readonly documentNumber: string | null;
  readonly outcome: string | null;
  readonly givenUp: boolean;
  readonly version: number;
}

export type FollowUpKind = 'agreement' | 'milestone';

export interface FollowUpWords {
  readonly words: string;
  /** null: no day was agreed */
  readonly dueOn: Day | null;
  /** who carries it out */
  readonly unitId: Id;
  /** code of the list approving-bodies */
  readonly approvingBody: string | null;
}

export const followUpKindOf = (activityKind: string): FollowUpKind =>
  activityKind === 'project' ? 'milestone' : 'agreement';

/** Kinds at which follow-ups are offered before there is one. */
export const hasFollowUps = (activityKind: string): boolean =>
  [
    'project',
    'delegation-in',
    'delegation-out',
    'border-twinning',
    'exchange',
    'promotion',
    'press-agreement',
    'event',
  ].includes(activityKind);

export interface TypedFollowUp {
  readonly words: string;
  readonly dueOn: string;
  readonly unitId: string;
  readonly approvingBody: string;
}

const LONGEST = 1_000;

/** @param from the first day of the activity: nothing that follows lies before it */
export function readFollowUp(
  typed: TypedFollowUp,
  from: Day,
  known: { readonly units: ReadonlySet<string>; readonly bodies: ReadonlySet<string> },
): { readonly value: FollowUpWords | null; readonly errors: Readonly<Record<string, string>> } {
  const errors: Record<string, string> = {};
  const words = typed.words.replace(/\s+/g, ' ').trim();
  if (words === '') errors.words = 'activity.followUp.error.words';
  if (words.length > LONGEST) errors.words = 'activity.followUp.error.long';
  const dueOn = typed.dueOn.trim() === '' ? null : parseDay(typed.dueOn);
  if (typed.dueOn.trim() !== '' && !dueOn) errors.dueOn = 'activity.followUp.error.day';
  if (dueOn && dueOn < from) errors.dueOn = 'activity.followUp.error.before';
  const unitId = parseId(typed.unitId);
  if (!unitId || !known.units.has(unitId)) errors.unitId = 'activity.followUp.error.unit';
  const approvingBody = typed.approvingBody || null;
  if (approvingBody && !known.bodies.has(approvingBody)) errors.approvingBody = 'activity.kind.error.code';
  if (!unitId || Object.keys(errors).length > 0) return { value: null, errors };
  return { value: { words, dueOn, unitId, approvingBody }, errors };
}
