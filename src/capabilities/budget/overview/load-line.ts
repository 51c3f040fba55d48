import type { Id } from '../../../kernel/ids.ts';
import type { View } from '../../../platform/change.ts';
import { listUnitLabels } from '../../organisations/index.ts';
import { maySeeUnit, mayWorkOn } from '../budget.policy.ts';
import type { Pot } from '../budget.rules.ts';
import type { BudgetWords } from '../budget-words.rules.ts';
import { listDistributionsOfLine, type PastDistribution } from '../distribution/distribution.store.ts';
import { type LineDecision, listDecisionsOfLine } from '../estimates/estimate-line.store.ts';
import { loadBudgetWords } from '../load-budget-words.ts';
import { type FundedLine, listLinePlaces } from '../money/line.store.ts';
import { type LineMoney, type MoneySum, moneyOfLines, sumMoney } from '../money/money.store.ts';
import { type PaymentPage, pagePayments } from '../spending/spending.store.ts';
import { type Explanation, listExplanationsOfLine } from '../spending/standing.store.ts';

export interface LineModel {
  readonly line: FundedLine;
  readonly unitName: string;
  readonly total: MoneySum;
  readonly pots: readonly LineMoney[];
  readonly decisions: readonly LineDecision[];
  readonly distributions: readonly PastDistribution[];
  readonly explanations: readonly (Explanation & Pot)[];
  readonly payments: PaymentPage;
  readonly words: BudgetWords;
  readonly mayWork: boolean;
}

/** Everything about the money of one line; null where somebody may not see the unit's money. */
export async function loadLine(view: View, lineId: Id, locale: 'vi' | 'en'): Promise<LineModel | null> {
  const { tx } = view;
  const line = (await listLinePlaces(tx, [lineId])).get(lineId);
  if (!line?.unitId || !maySeeUnit(view.actor, line.unitId)) return null;
  const labels = await listUnitLabels(tx, [line.unitId], view.today);
  const ofLine = { year: line.year, unitId: line.unitId, lineId, source: null, kind: null };
  return {
    line,
    unitName: labels.get(line.unitId)?.name ?? '',
    total: await sumMoney(tx, { year: line.year, lineIds: [lineId] }),
    pots: await moneyOfLines(tx, line.year, [lineId]),
    decisions: await listDecisionsOfLine(tx, lineId),
    distributions: await listDistributionsOfLine(tx, lineId),
    explanations: await listExplanationsOfLine(tx, lineId),
    payments: await pagePayments(tx, ofLine, { skip: 0, take: 10 }),
    words: await loadBudgetWords(view, locale),
    mayWork: mayWorkOn(view.actor, line.unitId),
  };
}
