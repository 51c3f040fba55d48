import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { listPersonNames, listUnitLabels, listUnitsAt, type UnitLabel } from '../../organisations/index.ts';
import { amendmentOf } from '../amendment/amendment-words.rules.ts';
import { type AmendmentWords, listAmendmentWords } from '../amendment/amendment-words.store.ts';
import type { DeadlineRule } from '../deadline.rules.ts';
import { loadDeadlineData } from '../schedule/load-deadline-data.ts';
import { eventWords } from '../schedule/task-plan.rules.ts';
import { possibleActs, type TaskAction } from './task.lifecycle.ts';
import { isChecker, maySee } from './task.policy.ts';
import type { Task } from './task.rules.ts';
import { findTask } from './task.store.ts';
import { type EvidenceRow, type FactRow, listEvidence, listFacts } from './task-history.store.ts';
import {
  getOpenRequests,
  getTaskSource,
  listMovedTo,
  listPartners,
  type OpenRequests,
  type PartnerTask,
  type TaskSource,
} from './task-page.store.ts';

/** Everything the page of a task shows, and nothing it would have to ask for. */
export interface TaskPageModel {
  readonly task: Task;
  readonly rule: DeadlineRule;
  readonly source: TaskSource;
  readonly eventWords: string | null;
  readonly partners: readonly PartnerTask[];
  readonly evidence: readonly EvidenceRow[];
  readonly facts: readonly FactRow[];
  /** the papers that carried the task over or ended it, by id */
  readonly amendments: ReadonlyMap<Id, AmendmentWords>;
  readonly requests: OpenRequests;
  readonly movedTo: readonly { readonly id: Id; readonly unitId: Id }[];
  readonly units: ReadonlyMap<Id, UnitLabel>;
  readonly people: ReadonlyMap<Id, string>;
  readonly acts: readonly TaskAction[];
  readonly mayActForAll: boolean;
  /** where the task could go; empty when nobody may propose it here */
  readonly otherUnits: readonly { readonly id: Id; readonly name: string }[];
  readonly today: Day;
  readonly soonDays: number;
  /** false when the rules are applied outside their validity */
  readonly rulesInForce: boolean;
}

/** How many other units a page lists; the register shows all. */
export const PARTNERS_SHOWN = 8;

/** @returns null when there is no such task or this person may not see it */
export async function loadTaskPage(view: View, id: Id): Promise<TaskPageModel | null> {
  const { tx, today } = view;
  const actor = actorOf(view);
  const found = await findTask(tx, id, today);
  if (!found || !maySee(actor, found.place)) return null;
  const { task, place } = found;
  const partners = await listPartners(tx, task, PARTNERS_SHOWN);
  const evidence = await listEvidence(tx, id);
  const facts = await listFacts(tx, id);
  const amendments = await listAmendmentWords(tx, facts.flatMap(amendmentOf));
  const requests = await getOpenRequests(tx, id);
  const movedTo = await listMovedTo(tx, id);
  const acts = possibleActs(actor, found);
  const { soonDays, inForce } = await loadDeadlineData(tx, today);
  return {
    task,
    rule: found.rule,
    source: await getTaskSource(tx, task.revisionId),
    eventWords: eventWords(found.rule, task.dueKey) ?? found.rule.event ?? null,
    partners,
    evidence,
    facts,
    amendments,
    requests,
    movedTo,
    units: await listUnitLabels(tx, unitsNamed(task, partners, facts, requests, movedTo), today),
    people: await listPersonNames(view, peopleNamed(evidence, facts)),
    acts,
    mayActForAll: isChecker(actor, place),
    otherUnits: acts.includes('propose-transfer') ? await unitsToPropose(view, task.unitId) : [],
    today,
    soonDays,
    rulesInForce: inForce,
  };
}

const unitsNamed = (
  task: Task,
  partners: readonly PartnerTask[],
  facts: readonly FactRow[],
  requests: OpenRequests,
  movedTo: readonly { unitId: Id }[],
): Id[] =>
  [
    task.unitId,
    requests.transferTo,
    ...partners.map((partner) => partner.unitId),
    ...facts.map((fact) => fact.unitId),
    ...movedTo.map((each) => each.unitId),
  ].filter((each): each is Id => each !== null);

const peopleNamed = (evidence: readonly EvidenceRow[], facts: readonly FactRow[]): Id[] =>
  [...evidence.map((each) => each.personId), ...facts.map((fact) => fact.personId)].filter(
    (each): each is Id => each !== null,
  );

async function unitsToPropose(view: View, own: Id): Promise<{ id: Id; name: string }[]> {
  const units = await listUnitsAt(view.tx, view.today);
  return units.filter((unit) => unit.id !== own).map(({ id, name }) => ({ id, name }));
}
