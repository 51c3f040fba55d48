import { yearOf } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import type { View } from '../../../platform/change.ts';
import { listUnitLabels, listUnitsAt } from '../../organisations/index.ts';
import { overseeBudget } from '../budget.policy.ts';
import { type BudgetWords, tagName } from '../budget-words.rules.ts';
import { loadBudgetWords } from '../load-budget-words.ts';
import type { Grouping } from '../money/groupings.rules.ts';
import { listMoneyGroups, type MoneyGroup } from '../money/money.store.ts';

export interface AskedFlow {
  readonly year: number;
  readonly unitId: Id | null;
  readonly source: string | null;
  readonly tag: string | null;
  readonly by: Grouping;
}

export interface FlowModel {
  readonly asked: AskedFlow;
  readonly thisYear: number;
  readonly groups: readonly (MoneyGroup & { readonly name: string })[];
  readonly words: BudgetWords;
  readonly unitChoices: readonly { readonly id: string; readonly name: string }[];
}

/** The groups of a year's money, added up by one query; picture, table, XLSX and CSV are all drawn from them. */
export async function loadFlow(view: View, asked: AskedFlow, t: Translate): Promise<FlowModel> {
  const { year, unitId, source, tag, by } = asked;
  const groups = await listMoneyGroups(view.tx, { year, unitIds: unitId && [unitId], source, tag }, by);
  const words = await loadBudgetWords(view, t.locale);
  const units =
    by === 'unit' ? await listUnitLabels(view.tx, groups.map((group) => group.key) as Id[], view.today) : null;
  const named = (unit: { name: string; nameEn: string } | undefined): string =>
    (t.locale === 'vi' ? unit?.name : unit?.nameEn) ?? t('budget.noUnit');
  const nameOf = (key: string): string => {
    if (by === 'unit') return named(units?.get(key as Id));
    if (by === 'tag') return tagName(t, words, key);
    const names = by === 'source' ? words.sources : words.groups;
    return names.get(key) ?? (key || t(by === 'source' ? 'budget.noSource' : 'budget.noGroup'));
  };
  return {
    asked,
    thisYear: yearOf(view.today),
    groups: groups.map((group) => ({ ...group, name: nameOf(group.key) })),
    words,
    unitChoices: overseeBudget.allows(view.actor)
      ? (await listUnitsAt(view.tx, view.today)).map((unit) => ({ id: unit.id, name: named(unit) }))
      : [],
  };
}
