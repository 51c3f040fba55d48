import { formatDay, yearOf } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/result.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { type Duty, listActionsOf, listDutiesOfUnit } from '../../obligations/index.ts';
import { listUnitsAt } from '../../organisations/index.ts';
import { listCodeChoices } from '../../rulebook/index.ts';
import { isOfUnit } from '../activity.policy.ts';
import type { Activity } from '../activity.rules.ts';
import { findActivity, type SituatedActivity } from '../activity.store.ts';
import { type CodeNames, codeNames, SHOWN_LISTS } from './code-names.rules.ts';
import { inputsOf } from './input-values.rules.ts';
import { type LineChoice, listLineChoices } from './line-choice.store.ts';
import { suggestLines } from './suggest-line.rules.ts';
import type { ActivityForm, FormKnowledge, InputError } from './typed-activity.rules.ts';
import { unitFinder } from './unit-finder.rules.ts';

/** The full form of an activity. */
export interface EditModel {
  readonly found: SituatedActivity;
  readonly activity: Activity;
  /** the kind whose fields are shown: of the form that came back, else of the record */
  readonly kind: string;
  readonly values: (name: string) => readonly string[];
  readonly errors: Readonly<Record<string, InputError>>;
  readonly refusal: string | null;
  readonly names: CodeNames;
  readonly lines: readonly LineChoice[];
  readonly suggested: readonly LineChoice[];
  readonly duties: readonly Pick<Duty, 'obligationId' | 'action' | 'documentLabel'>[];
  readonly units: readonly string[];
  readonly version: number;
}

export interface EditAttempt {
  readonly typed: ActivityForm;
  readonly refusal: Refusal;
  readonly errors: Readonly<Record<string, InputError>>;
  readonly version: number;
}

/** @returns null when there is none, or this person may not write it */
export async function loadEdit(view: View, id: Id, attempt: EditAttempt | null): Promise<EditModel | null> {
  const { tx, today } = view;
  const actor = actorOf(view);
  const found = await findActivity(tx, id, today);
  if (!found || !isOfUnit(actor, found.place)) return null;
  const { activity } = found;
  const { content } = activity;
  const units = await listUnitsAt(tx, today);
  const lines = await listLineChoices(tx, actor.unitId, yearOf(content.startsOn));
  const duties = await listDutiesOfUnit(tx, actor.unitId, today);
  const known = new Set(duties.map((duty) => duty.obligationId));
  const others = await listActionsOf(
    tx,
    content.obligationIds.filter((each) => !known.has(each)),
  );
  const nameOf = new Map(units.map((unit) => [unit.id, unit.name]));
  const kept = inputsOf(content, { unitName: (unitId) => nameOf.get(unitId) ?? '', formatDay });
  return {
    found,
    activity,
    kind: attempt?.typed.text('kind') || content.kind,
    values: (name) => (attempt ? attempt.typed.all(name) : (kept[name] ?? [])),
    errors: attempt?.errors ?? {},
    refusal: attempt && Object.keys(attempt.errors).length === 0 ? attempt.refusal.key : null,
    names: codeNames(await listCodeChoices(tx, SHOWN_LISTS, content.startsOn)),
    lines,
    suggested: content.lineId ? [] : suggestLines(content, lines),
    duties: [...[...others].map(([obligationId, words]) => ({ obligationId, ...words })), ...duties],
    units: units.map((unit) => unit.name),
    version: attempt?.version ?? activity.version,
  };
}

/** What the form is read with: codes of the day of the activity, and the names of units. */
export async function loadKnowledge(view: View): Promise<FormKnowledge> {
  const lists = await listCodeChoices(view.tx, [...SHOWN_LISTS], view.today);
  const sets = new Map(
    Object.entries(lists).map(([list, { items }]) => [list, new Set(items.map((item) => item.code))]),
  );
  return {
    codes: (list) => sets.get(list) ?? NOTHING,
    unitNamed: unitFinder(await listUnitsAt(view.tx, view.today)),
  };
}

const NOTHING: ReadonlySet<string> = new Set();
