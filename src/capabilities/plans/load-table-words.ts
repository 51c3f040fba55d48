import type { View } from '../../platform/change.ts';
import { type CodeChoices, listCodeChoices } from '../rulebook/index.ts';
import type { TableWords } from './plan-table.document.ts';

const LISTS = ['plan-task-groups', 'channels', 'languages', 'funding-sources', 'sibling-plans'] as const;

/** The names that the code lists give on the day, for `planTable`; documents are in Vietnamese. */
export async function loadTableWords({ tx, today }: Pick<View, 'tx' | 'today'>): Promise<TableWords> {
  const lists = await listCodeChoices(tx, LISTS, today);
  return {
    groups: namesOf(lists['plan-task-groups']),
    channels: namesOf(lists.channels),
    languages: namesOf(lists.languages),
    sources: namesOf(lists['funding-sources']),
    siblings: namesOf(lists['sibling-plans']),
  };
}

const namesOf = ({ items }: CodeChoices): Map<string, string> => new Map(items.map((item) => [item.code, item.name]));
