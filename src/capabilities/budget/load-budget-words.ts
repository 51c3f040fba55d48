import type { View } from '../../platform/change.ts';
import { listCodeChoices } from '../rulebook/index.ts';
import type { BudgetWords } from './budget-words.rules.ts';

/** Names of sources, letters and groups of work as they hold on the day, in the reader's language. One query. */
export async function loadBudgetWords(
  { tx, today }: Pick<View, 'tx' | 'today'>,
  locale: 'vi' | 'en' = 'vi',
): Promise<BudgetWords> {
  const lists = await listCodeChoices(tx, ['funding-sources', 'budget-tags', 'plan-task-groups'], today);
  const names = (list: 'funding-sources' | 'budget-tags' | 'plan-task-groups') =>
    new Map(lists[list].items.map((item) => [item.code, locale === 'vi' ? item.name : item.nameEn]));
  return {
    sources: names('funding-sources'),
    tags: names('budget-tags'),
    groups: names('plan-task-groups'),
    tagsInForce: lists['budget-tags'].inForce,
  };
}
