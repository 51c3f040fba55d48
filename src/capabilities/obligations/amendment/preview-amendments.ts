import type { Id } from '../../../kernel/ids.ts';
import type { View } from '../../../platform/change.ts';
import type { PublicationEffect, PublishedAmendment } from '../../directives/index.ts';
import { listUnitLabels, type UnitLabel } from '../../organisations/index.ts';
import { type Edition, type EditionState, holdersOf } from '../editions/plan-edition.rules.ts';
import type { DeadlineData } from '../schedule/load-deadline-data.ts';
import { loadTarget } from './end-obligations.ts';
import { planAmendment } from './plan-amendment.rules.ts';
import { planSuccession, type SuccessionPlan, type Successor } from './succession.rules.ts';
import { listCarriedOut, type Touched } from './trace.store.ts';

/** What publishing would do to the work of documents that the edition changes, on the day on which it does. */
export async function previewAmendments(
  view: View,
  edition: Edition,
  state: EditionState,
  data: DeadlineData,
): Promise<PublicationEffect[]> {
  const successors = successorsOf(edition, state);
  const plans: SuccessionPlan[] = [];
  for (const amendment of edition.amendments ?? []) {
    const on = amendment.effectiveOn > view.today ? amendment.effectiveOn : view.today;
    const target = await loadTarget(view, amendment.targetId, false);
    plans.push(
      ...planAmendment(amendment, target, successors, data, on),
      ...begun(amendment, state, successors, data, on),
    );
  }
  const ids = plans.flatMap((plan) => touchedBy(plan).map(({ unitId }) => unitId));
  const units = await listUnitLabels(view.tx, [...new Set(ids)], view.today);
  return effectsOf(plans.flatMap(touchedBy), units);
}

/** What came of amendments that were carried out, told by the facts of the tasks. */
export async function traceAmendments(view: View, amendmentIds: readonly Id[]): Promise<PublicationEffect[]> {
  const touched = await listCarriedOut(view.tx, amendmentIds);
  const units = await listUnitLabels(view.tx, [...new Set(touched.map(({ unitId }) => unitId))], view.today);
  return effectsOf(touched, units);
}

const successorsOf = (edition: Edition, state: EditionState): Map<Id, Successor> =>
  new Map(
    edition.obligations.map((published) => {
      const id = published.lineageId;
      const holders = holdersOf(published, state, edition.publishedOn);
      return [id, { id, rule: published.deadline, holders, tasks: state.tasks.get(id) ?? [] }];
    }),
  );

/** What begins with the amendment and stands in nobody's place. */
function begun(
  { id, changes }: PublishedAmendment,
  state: EditionState,
  successors: ReadonlyMap<Id, Successor>,
  data: DeadlineData,
  on: View['today'],
): SuccessionPlan[] {
  const places = new Set(changes.map(({ successorId }) => successorId));
  return [...state.begins].flatMap(([lineageId, { amendmentId }]) => {
    const successor = successors.get(lineageId);
    return successor && amendmentId === id && !places.has(lineageId)
      ? [planSuccession([], successor, data, { today: on, effectiveOn: on })]
      : [];
  });
}

const touchedBy = ({ successorId, opens, carries, ends, keptClosed }: SuccessionPlan): Touched[] => [
  ...opens.map(({ unitId, due }) => ({
    kind: 'opens' as const,
    lineageId: successorId as Id,
    unitId,
    day: due.urgedOn,
  })),
  ...carries.map(({ task, fromId, due, keepsDay }) => ({
    kind: 'moves' as const,
    lineageId: fromId,
    unitId: task.unitId,
    day: keepsDay ? task.urgedOn : due.urgedOn,
  })),
  ...ends.map(({ task, fromId }) => ({
    kind: 'ends' as const,
    lineageId: fromId,
    unitId: task.unitId,
    day: task.urgedOn,
  })),
  ...keptClosed.map(({ task, fromId }) => ({
    kind: 'keeps-closed' as const,
    lineageId: fromId,
    unitId: task.unitId,
    day: task.urgedOn,
  })),
];

function effectsOf(touched: readonly Touched[], units: ReadonlyMap<Id, UnitLabel>): PublicationEffect[] {
  return [...Map.groupBy(touched, ({ kind, lineageId }) => `${kind} ${lineageId}`).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const days = group.flatMap(({ day }) => day ?? []).sort();
    const perUnit = [...Map.groupBy(group, ({ unitId }) => unitId)].map(([unitId, own]) => ({
      unitId,
      tasks: own.length,
    }));
    const names = perUnit
      .flatMap(({ unitId }) => units.get(unitId)?.shortName ?? [])
      .toSorted((a, b) => a.localeCompare(b, 'vi'));
    const { kind, lineageId } = first;
    return [{ kind, lineageId, tasks: group.length, units: names, firstDue: days[0] ?? null, perUnit }];
  });
}
