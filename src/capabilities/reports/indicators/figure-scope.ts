import { type Id, parseId } from '../../../kernel/ids.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { listUnitLabels } from '../../organisations/index.ts';
import type { FigureScope } from '../figures/index.ts';
import { overseeReports } from '../reports.policy.ts';
import { type FigurePeriod, readFigurePeriod } from './figure-period.rules.ts';

/** Whose work of which days somebody looks at. */
export interface SeenScope {
  readonly period: FigurePeriod;
  readonly scope: FigureScope;
  /** the unit that was chosen, or the reader's own; null: the whole province */
  readonly unitId: Id | null;
  readonly unitName: string | null;
  /** may look at all units, and at each */
  readonly oversees: boolean;
}

/** Who oversees sees the province or a unit that the address names; everybody else the own unit. */
export async function seenScope(view: View, asked: URLSearchParams): Promise<SeenScope> {
  const actor = actorOf(view);
  const oversees = overseeReports.allows(actor);
  const unitId = oversees ? parseId(asked.get('unit') ?? '') : actor.unitId;
  const period = readFigurePeriod(asked.get('period') ?? '', view.today);
  const labels = await listUnitLabels(view.tx, unitId ? [unitId] : [], view.today);
  return {
    period,
    scope: { from: period.from, to: period.to, units: unitId ? [unitId] : 'all' },
    unitId,
    unitName: (unitId && labels.get(unitId)?.name) ?? null,
    oversees,
  };
}
