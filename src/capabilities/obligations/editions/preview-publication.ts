import type { Id } from '../../../kernel/ids.ts';
import type { View } from '../../../platform/change.ts';
import type { PublicationContributor, PublicationEffect } from '../../directives/index.ts';
import { listUnitLabels, type UnitLabel } from '../../organisations/index.ts';
import { previewAmendments, traceAmendments } from '../amendment/preview-amendments.ts';
import { loadDeadlineData } from '../schedule/load-deadline-data.ts';
import { loadEditionState } from './open-edition.ts';
import { type Edition, type PlannedObligation, planEdition } from './plan-edition.rules.ts';

/** Shows what publishing would do to tasks, from the same plan that publishing carries out. */
export const publicationContributor: PublicationContributor = {
  preview: previewPublication,
  trace: traceAmendments,
};

async function previewPublication(view: View, edition: Edition): Promise<PublicationEffect[]> {
  const state = await loadEditionState(view, edition, false);
  const data = await loadDeadlineData(view.tx, view.today);
  const planned = planEdition(edition, state, data, view.today);
  const units = await listUnitLabels(view.tx, [...new Set(planned.flatMap(unitsOf))], view.today);
  const amended = edition.amendments ? await previewAmendments(view, edition, state, data) : [];
  return [...planned.flatMap((each) => effectsOf(each, units)), ...amended];
}

interface Touched {
  readonly unitId: Id;
  readonly day: string | null;
}

const opened = ({ plan }: PlannedObligation): Touched[] => [
  ...plan.opens.map(({ unitId, due }) => ({ unitId, day: due.urgedOn })),
  ...plan.reopens.map(({ task, due }) => ({ unitId: task.unitId, day: due.urgedOn })),
];
const changed = ({ plan }: PlannedObligation): Touched[] =>
  plan.reissues.map(({ task, due }) => ({ unitId: task.unitId, day: due.urgedOn }));
const withdrawn = ({ plan }: PlannedObligation): Touched[] =>
  plan.withdraws.map(({ unitId, urgedOn }) => ({ unitId, day: urgedOn }));
const kept = ({ kind, plan }: PlannedObligation): Touched[] =>
  kind === 'unchanged' ? [] : plan.keptClosed.map(({ unitId, urgedOn }) => ({ unitId, day: urgedOn }));

const EFFECTS = [
  ['opens', opened],
  ['changes', changed],
  ['withdraws', withdrawn],
  ['keeps-closed', kept],
] as const;

const unitsOf = (planned: PlannedObligation): Id[] =>
  EFFECTS.flatMap(([, touched]) => touched(planned).map(({ unitId }) => unitId));

const effectsOf = (planned: PlannedObligation, units: ReadonlyMap<Id, UnitLabel>): PublicationEffect[] =>
  EFFECTS.flatMap(([kind, touchedBy]) => {
    const touched = touchedBy(planned);
    if (touched.length === 0) return [];
    const ids = [...new Set(touched.map(({ unitId }) => unitId))];
    const days = touched.flatMap(({ day }) => (day ? [day] : [])).sort();
    const names = ids
      .map((id) => units.get(id)?.shortName ?? '')
      .filter((name) => name !== '')
      .toSorted((a, b) => a.localeCompare(b, 'vi'));
    const perUnit = ids.map((unitId) => ({ unitId, tasks: touched.filter((each) => each.unitId === unitId).length }));
    const effect = { kind, lineageId: planned.id, tasks: touched.length, firstDue: days[0] ?? null };
    return [{ ...effect, units: names, perUnit }];
  });
