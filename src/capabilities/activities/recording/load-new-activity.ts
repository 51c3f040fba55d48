import { type Day, formatDay } from '../../../kernel/day.ts';
import { type Id, parseId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/result.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { listActionsOf } from '../../obligations/index.ts';
import { type CodeChoice, listCodeChoices } from '../../rulebook/index.ts';
import { findLineWords } from './beginning.store.ts';
import type { LineWords, TypedActivity } from './first-fields.rules.ts';

export interface NewActivityModel {
  readonly today: Day;
  readonly kinds: readonly CodeChoice[];
  readonly line: LineWords | null;
  readonly obligation: { readonly id: Id; readonly action: string } | null;
  /** what stands in each input */
  readonly value: (name: string) => string;
  readonly errors: Readonly<Record<string, string>>;
  /** why the whole was refused, where no field says it */
  readonly refusal: string | null;
  readonly personId: Id;
}

export interface NewAttempt {
  readonly typed: TypedActivity;
  readonly refusal: Refusal;
}

/** @param asked names the line or the obligation that the work is done for: the query, or the form that came back */
export async function loadNewActivity(
  view: View,
  asked: (name: string) => string,
  attempt: NewAttempt | null,
): Promise<NewActivityModel> {
  const { tx, today } = view;
  const actor = actorOf(view);
  const [lineId, obligationId] = [parseId(asked('line')), parseId(asked('obligation'))];
  const line = lineId && (await findLineWords(tx, lineId, actor.unitId));
  const action = obligationId && (await listActionsOf(tx, [obligationId])).get(obligationId)?.action;
  const { 'activity-kinds': kinds } = await listCodeChoices(tx, ['activity-kinds'], today);
  const first: Readonly<Record<string, string>> = {
    title: line?.title ?? '',
    place: line?.place ?? '',
    startsOn: formatDay(today),
    kind: asked('kind'),
  };
  return {
    today,
    kinds: kinds.items,
    line,
    obligation: obligationId && action ? { id: obligationId, action } : null,
    value: (name) => (attempt ? attempt.typed.text(name) : (first[name] ?? '')),
    errors: attempt?.refusal.fields ?? {},
    refusal: attempt && !attempt.refusal.fields ? attempt.refusal.key : null,
    personId: actor.personId,
  };
}
