import { yearOf } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { View } from '../../../platform/change.ts';
import { listReadableOf } from '../../documents/index.ts';
import { listUnitLabels, listUnitsAt } from '../../organisations/index.ts';
import { assignMoney, maySeeUnit, overseeBudget } from '../budget.policy.ts';
import type { BudgetWords } from '../budget-words.rules.ts';
import { loadBudgetWords } from '../load-budget-words.ts';
import { listLinePlaces } from '../money/line.store.ts';
import type { Allocation } from './allocation.rules.ts';
import { type AllocationRow, findAllocation, listAllocationAmounts, listAllocations } from './allocation.store.ts';
import type { EstimateAmount, EstimateDecision } from './estimate.rules.ts';
import { type DecisionRow, findDecision, listAmountsOfDecision, pageDecisions } from './estimate.store.ts';

type Locale = 'vi' | 'en';

export interface DecisionsModel {
  readonly year: number;
  readonly thisYear: number;
  readonly page: number;
  readonly decisions: readonly DecisionRow[];
  readonly count: number;
  readonly units: ReadonlyMap<string, string>;
  /** Finance's own; null for everybody else */
  readonly allocations: readonly AllocationRow[] | null;
}

export interface DecisionModel {
  readonly decision: EstimateDecision;
  readonly amounts: readonly EstimateAmount[];
  readonly units: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, string>;
  readonly words: BudgetWords;
}

export interface AllocationModel extends Pick<DecisionModel, 'amounts' | 'units' | 'titles' | 'words'> {
  readonly allocation: Allocation;
  readonly papers: readonly { readonly documentId: string; readonly purpose: string; readonly number: string | null }[];
  readonly unitChoices: readonly { readonly id: string; readonly name: string }[];
}

/** Decisions of a year: of all units, or as far as they touch one. Finance sees its allocations beside them. */
export async function loadDecisions(
  view: View,
  scope: { readonly year: number; readonly unitId: Id | null },
  stretch: { readonly page: number; readonly skip: number; readonly take: number },
  locale: Locale,
): Promise<DecisionsModel> {
  const { decisions, count } = await pageDecisions(view.tx, scope, stretch);
  const units = await namesOf(
    view,
    decisions.map((each) => each.decidingUnitId),
    locale,
  );
  const allocations = assignMoney.allows(view.actor) ? await listAllocations(view.tx, scope.year) : null;
  const thisYear = yearOf(view.today);
  return { year: scope.year, thisYear, page: stretch.page, decisions, count, units, allocations };
}

/** A unit sees of a decision what is given to itself; null where that is nothing. */
export async function loadDecision(view: View, id: Id, locale: Locale): Promise<DecisionModel | null> {
  const decision = await findDecision(view.tx, id);
  if (!decision || !view.actor) return null;
  const all = await listAmountsOfDecision(view.tx, id);
  const amounts = all.filter((each) => maySeeUnit(view.actor, each.unitId));
  if (amounts.length === 0 && !overseeBudget.allows(view.actor)) return null;
  return { decision, amounts, ...(await wordsOf(view, amounts, locale)) };
}

/** For Finance alone; the route asks for that. Null where there is none. */
export async function loadAllocation(view: View, id: Id, locale: Locale): Promise<AllocationModel | null> {
  const allocation = await findAllocation(view.tx, id);
  if (!allocation) return null;
  const amounts = await listAllocationAmounts(view.tx, id);
  const papers = await listReadableOf(view, 'allocation', id);
  return {
    allocation,
    amounts,
    ...(await wordsOf(view, amounts, locale)),
    papers: papers.filter((paper) => paper.state !== 'dropped'),
    unitChoices: (await listUnitsAt(view.tx, view.today)).map((unit) => ({
      id: unit.id,
      name: locale === 'vi' ? unit.name : unit.nameEn,
    })),
  };
}

async function wordsOf(view: View, amounts: readonly EstimateAmount[], locale: Locale) {
  const places = await listLinePlaces(view.tx, [...new Set(amounts.flatMap((each) => each.lineId ?? []))]);
  return {
    units: await namesOf(
      view,
      amounts.map((each) => each.unitId),
      locale,
    ),
    titles: new Map([...places].map(([lineId, line]) => [lineId as string, line.title])),
    words: await loadBudgetWords(view, locale),
  };
}

async function namesOf(view: View, ids: readonly Id[], locale: Locale): Promise<Map<string, string>> {
  const labels = await listUnitLabels(view.tx, [...new Set(ids)], view.today);
  return new Map([...labels].map(([id, label]) => [id, locale === 'vi' ? label.name : label.nameEn]));
}
