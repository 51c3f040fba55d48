import type { Id } from '../../../kernel/ids.ts';
import type { View } from '../../../platform/change.ts';
import { listReadableOf, type OutgoingSummary } from '../../documents/index.ts';
import { type DutyInForce, listDutiesInForce } from '../../obligations/index.ts';
import { type GroupAt, listGroupsAt, listUnitsAt, listUnitsHolding, type UnitAt } from '../../organisations/index.ts';
import { type CodeChoice, listCodeChoices } from '../../rulebook/index.ts';
import type { Plan } from '../plan.rules.ts';
import { findProvincialPlan } from '../plan.store.ts';
import type { Cycle, CycleGroup, CycleStep } from './cycle.rules.ts';
import { findCycle } from './cycle.store.ts';
import { type CycleDuty, listCycleDuties } from './cycle-duty.store.ts';
import { type CycleFact, listCycleFacts } from './cycle-fact.store.ts';
import { listGroupDays, listSteps } from './cycle-step.store.ts';
import { listProgress, type UnitProgress } from './cycle-unit.store.ts';

/** Everything that the pages of one cycle show; a fixed number of queries whatever the number of units. */
export interface CycleModel {
  readonly cycle: Cycle;
  readonly kindName: string;
  readonly steps: readonly CycleStep[];
  readonly groups: readonly (CycleGroup & { readonly name: string })[];
  readonly functions: ReadonlyMap<string, string>;
  readonly units: readonly UnitProgress[];
  readonly papers: readonly OutgoingSummary[];
  readonly provincialPlan: Plan | null;
  readonly facts: readonly Omit<CycleFact, 'actId'>[];
}

const FACTS = 20;

export async function loadCycle(view: View, id: Id, locale: 'vi' | 'en'): Promise<CycleModel | null> {
  const { tx, today } = view;
  const cycle = await findCycle(tx, id);
  if (!cycle) return null;
  const named = (item: { name: string; nameEn: string }): string => (locale === 'vi' ? item.name : item.nameEn);
  const lists = await listCodeChoices(tx, ['plan-kinds', 'functions'], today);
  const known = new Map((await listGroupsAt(tx, today)).map((group) => [group.code, group]));
  const groups = (await listGroupDays(tx, id)).map((group) => ({
    ...group,
    name: nameOf(known, group.groupCode, named),
  }));
  return {
    cycle,
    kindName: lists['plan-kinds'].items.filter(({ code }) => code === cycle.kind).map(named)[0] ?? cycle.kind,
    steps: await listSteps(tx, id),
    groups,
    functions: new Map(lists.functions.items.map((item: CodeChoice) => [item.code, named(item)])),
    units: await listProgress(tx, id, today),
    papers: await listReadableOf(view, 'plan-cycle', id),
    provincialPlan: await findProvincialPlan(tx, id),
    facts: await listCycleFacts(tx, id, FACTS),
  };
}

const nameOf = (
  known: ReadonlyMap<string, GroupAt>,
  code: string,
  named: (item: { name: string; nameEn: string }) => string,
): string => {
  const group = known.get(code);
  return group ? named(group) : code;
};

/** What can be chosen for a cycle: every duty in force, the chosen ones, and the units that are not on the list yet. */
export interface CycleChoices {
  readonly duties: readonly DutyInForce[];
  readonly chosen: readonly CycleDuty[];
  readonly standingBodies: ReadonlySet<Id>;
}

export async function loadDutyChoices(view: View, id: Id): Promise<CycleChoices> {
  const { tx, today } = view;
  return {
    duties: await listDutiesInForce(tx, today),
    chosen: await listCycleDuties(tx, id),
    standingBodies: new Set(await listUnitsHolding(tx, 'standing-body', today)),
  };
}

export async function listAddableUnits(view: View, present: readonly UnitProgress[]): Promise<UnitAt[]> {
  const there = new Set(present.map(({ unitId }) => unitId));
  return (await listUnitsAt(view.tx, view.today)).filter(({ id }) => !there.has(id));
}
