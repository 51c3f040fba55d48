import type { Id } from '../../../kernel/ids.ts';
import type { View } from '../../../platform/change.ts';
import type { Duty } from '../../obligations/index.ts';
import { missingFields, unanswered } from '../lines/content/line-completeness.rules.ts';
import type { FormField } from '../lines/content/line-fields.rules.ts';
import type { PlanLine } from '../lines/line.rules.ts';
import { listDutiesToPlan } from '../lines/list-duties-to-plan.ts';
import type { Plan } from '../plan.rules.ts';
import { listReasonWords } from './reason.store.ts';

/** What keeps a plan from leaving; both empty when it may go. */
export interface Gaps {
  readonly incomplete: readonly { readonly line: PlanLine; readonly missing: readonly FormField[] }[];
  readonly unanswered: readonly Duty[];
  /** answered by a reason instead of a line */
  readonly reasons: ReadonlyMap<Id, string>;
  readonly duties: readonly Duty[];
}

/** Asked for the page before the sending and again inside its lock. "Không có hoạt động" answers every obligation. */
export async function findGaps(
  view: Pick<View, 'tx' | 'today'>,
  plan: Pick<Plan, 'id' | 'cycleId' | 'unitId' | 'noActivity'>,
  lines: readonly PlanLine[],
): Promise<Gaps> {
  const duties = await listDutiesToPlan(view, plan);
  const reasons = await listReasonWords(view.tx, plan.id);
  const incomplete = lines
    .map((line) => ({ line, missing: missingFields(line.content) }))
    .filter(({ missing }) => missing.length > 0);
  return { incomplete, unanswered: plan.noActivity ? [] : unanswered(duties, lines, reasons), reasons, duties };
}
