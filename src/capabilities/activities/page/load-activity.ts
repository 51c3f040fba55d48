import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import {
  type ActivityEvidence,
  type FedTask,
  listActionsOf,
  listActivityEvidence,
  listFedTasks,
  listSameEvidence,
} from '../../obligations/index.ts';
import { listPersonNames, listUnitLabels, type UnitLabel } from '../../organisations/index.ts';
import { listCodeChoices } from '../../rulebook/index.ts';
import { possibleActivityActs } from '../activity.lifecycle.ts';
import { isOfUnit, maySee, oversees } from '../activity.policy.ts';
import type { Activity } from '../activity.rules.ts';
import { findActivity, type SituatedActivity } from '../activity.store.ts';
import type { ActivityAction } from '../activity-guards.rules.ts';
import { type CodeNames, codeNames, SHOWN_LISTS } from '../recording/code-names.rules.ts';
import {
  type ActivityFactRow,
  type ActivityTitle,
  findLineOfActivity,
  type LineOfActivity,
  listActivityFacts,
  listActivityTitles,
} from './activity-page.store.ts';

export interface ActivityPageModel {
  readonly found: SituatedActivity;
  readonly activity: Activity;
  readonly acts: readonly ActivityAction[];
  readonly own: boolean;
  readonly today: Day;
  readonly evidence: readonly ActivityEvidence[];
  /** where the same photo or file stands too, by its hash; null for those that the reader may not see */
  readonly same: ReadonlyMap<string, readonly (ActivityTitle | null)[]>;
  readonly facts: readonly ActivityFactRow[];
  readonly people: ReadonlyMap<Id, string>;
  readonly units: ReadonlyMap<Id, UnitLabel>;
  readonly names: CodeNames;
  readonly line: LineOfActivity | null;
  readonly obligations: ReadonlyMap<Id, { readonly action: string; readonly documentLabel: string }>;
  readonly tasks: readonly FedTask[];
}

/** @returns null when there is none, or this person may not see it */
export async function loadActivity(view: View, id: Id): Promise<ActivityPageModel | null> {
  const { tx, today } = view;
  const actor = actorOf(view);
  const found = await findActivity(tx, id, today);
  if (!found || !maySee(actor, found.place)) return null;
  const { activity } = found;
  const { content } = activity;
  const own = isOfUnit(actor, found.place);
  const evidence = await listActivityEvidence(tx, [id]);
  const facts = await listActivityFacts(tx, id);
  const people = [...evidence.map((each) => each.personId), ...facts.flatMap((fact) => fact.personId ?? [])];
  const units = [
    activity.unitId,
    ...(content.localityId ? [content.localityId] : []),
    ...content.partners,
    ...content.attendees,
    ...content.measures.flatMap((measure) => (measure.unit ? [measure.unit as Id] : [])),
    ...facts.flatMap((fact) => fact.unitId ?? []),
  ];
  return {
    found,
    activity,
    acts: possibleActivityActs(actor, found),
    own,
    today,
    evidence,
    same: await sameElsewhere(view, id, evidence),
    facts,
    people: await listPersonNames(view, [...new Set(people)]),
    units: await listUnitLabels(tx, [...new Set(units)], today),
    names: codeNames(await listCodeChoices(tx, SHOWN_LISTS, content.startsOn)),
    line: content.lineId ? await findLineOfActivity(tx, content.lineId) : null,
    obligations: await listActionsOf(tx, content.obligationIds),
    tasks: await listFedTasks(tx, {
      unitId: activity.unitId,
      obligationIds: content.obligationIds,
      activityId: id,
    }),
  };
}

async function sameElsewhere(
  view: View,
  id: Id,
  evidence: readonly ActivityEvidence[],
): Promise<ActivityPageModel['same']> {
  const actor = actorOf(view);
  const hashOf = (piece: ActivityEvidence) => piece.originalSha256 ?? piece.sha256;
  const hashes = evidence.filter((piece) => !piece.takenBack).flatMap((piece) => hashOf(piece) ?? []);
  const same = (await listSameEvidence(view.tx, hashes)).filter((each) => each.activityId !== id);
  const titles = await listActivityTitles(view.tx, [...new Set(same.map((each) => each.activityId))]);
  const visible = titles.filter((title) => oversees(actor) || title.unitId === actor.unitId);
  return new Map(
    [...Map.groupBy(same, (each) => each.sha256)].map(([hash, all]) => [
      hash,
      all.map((each) => visible.find((title) => title.id === each.activityId) ?? null),
    ]),
  );
}
