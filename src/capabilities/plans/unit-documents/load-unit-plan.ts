import type { View } from '../../../platform/change.ts';
import { listCodeChoices } from '../../rulebook/index.ts';
import { CODE_LISTS } from '../lines/check-content.ts';
import { codeNames } from '../lines/content/code-names.rules.ts';
import type { LineContent } from '../lines/line.rules.ts';
import type { Plan } from '../plan.rules.ts';
import { findProvincialPlan } from '../plan.store.ts';
import { listDecidedLines } from './decided-lines.store.ts';
import { type DecidedLine, type Departure, departuresOf, issuedContentOf } from './departures.rules.ts';

/** What the unit would issue today, and where that departs from the province. */
export interface UnitPlanContent {
  readonly decided: readonly DecidedLine[];
  readonly issued: readonly { readonly line: DecidedLine; readonly content: LineContent }[];
  readonly departures: readonly Departure[];
}

export async function loadUnitPlan(
  view: Pick<View, 'tx' | 'today'>,
  plan: Pick<Plan, 'id' | 'cycleId'>,
): Promise<UnitPlanContent> {
  const decided = await listDecidedLines(view.tx, plan.id);
  const names = codeNames(await listCodeChoices(view.tx, CODE_LISTS, view.today));
  const issued = decided.flatMap((line) => {
    const content = issuedContentOf(line);
    return content ? [{ line, content }] : [];
  });
  const provincial = await findProvincialPlan(view.tx, plan.cycleId);
  return { decided, issued, departures: provincial?.state === 'issued' ? departuresOf(decided, names) : [] };
}
