import type { Id } from '../../../../kernel/ids.ts';
import type { View } from '../../../../platform/change.ts';
import { listUnitsAt, listUnitsHolding } from '../../../organisations/index.ts';
import { listCycleUnits } from '../../cycle/cycle-unit.store.ts';
import { type DossierModel, loadDossier } from '../load-dossier.ts';

export interface Asking {
  readonly model: DossierModel;
  readonly units: readonly { readonly id: Id; readonly name: string; readonly suggested: boolean }[];
}

/** The units of the cycle and the standing adviser (practice 9); who has no line is offered without a tick. */
export async function loadAsking(view: View, planId: Id): Promise<Asking | null> {
  const model = await loadDossier(view, planId);
  if (!model) return null;
  const inCycle = new Set((await listCycleUnits(view.tx, model.cycle.id)).map((unit) => unit.unitId));
  const advisers = new Set(await listUnitsHolding(view.tx, 'standing-adviser', view.today));
  const own = view.actor?.unitId;
  const units = (await listUnitsAt(view.tx, view.today)).filter(
    (unit) => (inCycle.has(unit.id) || advisers.has(unit.id)) && unit.id !== own,
  );
  const leads = new Set(model.items.flatMap((item) => item.origins.map((origin) => origin.unitId)));
  return {
    model,
    units: units.map(({ id, name }) => ({ id, name, suggested: leads.has(id) || advisers.has(id) })),
  };
}
