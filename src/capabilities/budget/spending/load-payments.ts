import { yearOf } from '../../../kernel/day.ts';
import type { View } from '../../../platform/change.ts';
import { listUnitLabels, listUnitsAt } from '../../organisations/index.ts';
import { overseeBudget } from '../budget.policy.ts';
import type { BudgetWords } from '../budget-words.rules.ts';
import { loadBudgetWords } from '../load-budget-words.ts';
import { listLinePlaces } from '../money/line.store.ts';
import { type PaymentFilter, type PaymentPage, pagePayments } from './spending.store.ts';

export interface PaymentsModel {
  readonly filter: PaymentFilter;
  readonly found: PaymentPage;
  readonly page: number;
  readonly thisYear: number;
  readonly words: BudgetWords;
  readonly units: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, string>;
  readonly unitChoices: readonly { readonly id: string; readonly name: string }[];
}

/** Payments of a year; six queries, whatever their number. */
export async function loadPayments(
  view: View,
  filter: PaymentFilter,
  page: { readonly page: number; readonly skip: number; readonly take: number },
  locale: 'vi' | 'en',
): Promise<PaymentsModel> {
  const { tx, today } = view;
  const found = await pagePayments(tx, filter, page);
  const unitIds = [...new Set(found.payments.map((each) => each.unitId))];
  const lineIds = [...new Set(found.payments.flatMap((each) => each.lineId ?? []))];
  const labels = await listUnitLabels(tx, unitIds, today);
  const places = await listLinePlaces(tx, lineIds);
  const named = (unit: { name: string; nameEn: string } | undefined) =>
    (locale === 'vi' ? unit?.name : unit?.nameEn) ?? '';
  return {
    filter,
    found,
    page: page.page,
    thisYear: yearOf(today),
    words: await loadBudgetWords(view, locale),
    units: new Map(unitIds.map((id) => [id, named(labels.get(id))])),
    titles: new Map([...places].map(([id, line]) => [id, line.title])),
    unitChoices: overseeBudget.allows(view.actor)
      ? (await listUnitsAt(tx, today)).map((unit) => ({ id: unit.id, name: named(unit) }))
      : [],
  };
}
