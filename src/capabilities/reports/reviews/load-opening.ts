import { actorOf, type View } from '../../../platform/change.ts';
import { listWaitingDemands } from '../../obligations/index.ts';
import { listUnitsAt } from '../../organisations/index.ts';

export interface OpeningModel {
  readonly units: readonly { readonly id: string; readonly name: string; readonly suggested: boolean }[];
  /** duties on demand that wait */
  readonly duties: readonly { readonly id: string; readonly words: string }[];
  readonly year: number;
}

/** Those that are told, not asked, or that stand above: they do not report to the standing body. */
const ABOVE: ReadonlySet<string> = new Set(['government', 'ministry', 'ppc']);

/** Whom to ask: units in the line of direction are ticked, others can be invited. */
export async function loadOpening(view: View): Promise<OpeningModel> {
  const own = actorOf(view).unitId;
  return {
    units: (await listUnitsAt(view.tx, view.today))
      .filter(({ id, kind }) => id !== own && !ABOVE.has(kind))
      .map(({ id, name, inLine, kind }) => ({ id, name, suggested: inLine && kind !== 'ppc-office' })),
    duties: (await listWaitingDemands(view.tx, own)).map(({ obligationId, action, documentLabel }) => ({
      id: obligationId,
      words: `${action} (${documentLabel})`,
    })),
    year: Number(view.today.slice(0, 4)),
  };
}
