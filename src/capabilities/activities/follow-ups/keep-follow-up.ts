import type { Actor } from '../../../kernel/actor.ts';
import { type Day, parseDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { listUnitsAt } from '../../organisations/index.ts';
import { listCodeChoices } from '../../rulebook/index.ts';
import { workOnActivities } from '../activity.policy.ts';
import { writeOnActivity } from '../kinds/index.ts';
import { followUpKindOf, readFollowUp, type TypedFollowUp } from './follow-up.rules.ts';
import {
  type FollowUpEnd,
  findFollowUp,
  insertFollowUp,
  type ListedFollowUp,
  updateFollowUp,
} from './follow-up.store.ts';

export interface AddFollowUp extends TypedFollowUp {
  readonly activityId: Id;
}

/** An agreement of a delegation, a milestone of a project: by whom, until when. @returns the follow-up */
export const addFollowUp = (change: Change, command: AddFollowUp): Promise<Result<Id>> =>
  writeOnActivity<Id>(
    change,
    { activityId: command.activityId, fact: 'follow-up-added', words: command.words.trim() },
    async ({ activity, actId }) => {
      const { value, errors } = readFollowUp(command, activity.content.startsOn, await knownOf(change));
      if (!value) return invalid(errors);
      const id = change.newId();
      const kind = followUpKindOf(activity.content.kind);
      await insertFollowUp(change.tx, { ...value, id, activityId: activity.id, kind, actId });
      return ok(id);
    },
  );

export interface OnFollowUp {
  readonly followUpId: Id;
  readonly version: number;
}

/** Other words, another day or unit; what is done is opened again first. */
export async function reviseFollowUp(change: Change, command: OnFollowUp & TypedFollowUp): Promise<Result<Id>> {
  const found = await findFollowUp(change.tx, command.followUpId, change.today);
  if (!found) return notFound();
  if (found.doneOn) return conflict('activity.followUp.refusal.done');
  const fact = { activityId: found.activityId, fact: 'follow-up-revised', words: command.words.trim() };
  return writeOnActivity<Id>(change, fact, async ({ activity }) => {
    const { value, errors } = readFollowUp(command, activity.content.startsOn, await knownOf(change));
    if (!value) return invalid(errors);
    const kept = await updateFollowUp(change.tx, { id: found.id, version: command.version }, { words: value });
    return kept ? ok(found.id) : conflict('refusal.stale');
  });
}

async function knownOf({ tx, today }: Change) {
  const units = await listUnitsAt(tx, today);
  const { 'approving-bodies': bodies } = await listCodeChoices(tx, ['approving-bodies'], today);
  return { units: new Set<string>(units.map(({ id }) => id)), bodies: new Set(bodies.items.map(({ code }) => code)) };
}

export interface FulfilFollowUp extends OnFollowUp {
  /** dd/mm/yyyy as typed */
  readonly doneOn: string;
  readonly documentNumber: string;
  readonly outcome: string;
  /** it will not come: the outcome says why */
  readonly givenUp: boolean;
}

/** Done, with a document or what came of it; or given up, for a reason. By the activity's unit or by who carries it out. */
export async function fulfilFollowUp(change: Change, command: FulfilFollowUp): Promise<Result<Id>> {
  const documentNumber = command.documentNumber.trim() || null;
  const outcome = command.outcome.trim() || null;
  const doneOn: Day | null = parseDay(command.doneOn);
  if (!doneOn) return invalid({ doneOn: 'activity.followUp.error.day' });
  if (doneOn > change.today) return invalid({ doneOn: 'activity.followUp.error.ahead' });
  if (command.givenUp ? !outcome : !outcome && !documentNumber)
    return invalid({ outcome: `activity.followUp.error.${command.givenUp ? 'why' : 'outcome'}` });
  return end(change, command, command.givenUp ? 'follow-up-given-up' : 'follow-up-done', (actId) => ({
    doneOn,
    documentNumber,
    outcome,
    givenUp: command.givenUp,
    actId,
  }));
}

export const reopenFollowUp = (change: Change, command: OnFollowUp): Promise<Result<Id>> =>
  end(change, command, 'follow-up-reopened', () => null);

async function end(
  change: Change,
  { followUpId, version }: OnFollowUp,
  fact: string,
  endOf: (actId: Id) => FollowUpEnd | null,
): Promise<Result<Id>> {
  const found = await findFollowUp(change.tx, followUpId, change.today);
  if (!found) return notFound();
  const opens = fact === 'follow-up-reopened';
  if (opens === (found.doneOn === null)) return conflict('activity.followUp.refusal.changed');
  const also = (actor: Actor): boolean => carriesOut(actor, found);
  return writeOnActivity<Id>(change, { activityId: found.activityId, fact, also }, async ({ actId }) => {
    const kept = await updateFollowUp(change.tx, { id: found.id, version }, { end: endOf(actId) });
    return kept ? ok(found.id) : conflict('refusal.stale');
  });
}

export const carriesOut = (actor: Actor, { unitId }: Pick<ListedFollowUp, 'unitId'>): boolean =>
  workOnActivities.allows(actor) && actor.unitId === unitId;
