import type { View } from '../../platform/change.ts';
import { listCodes } from '../rulebook/index.ts';
import type { TableWords } from './plan-table.document.ts';

/** The names that the code lists give on the day, for `planTable`; documents are in Vietnamese. */
export async function loadTableWords({ tx, today }: Pick<View, 'tx' | 'today'>): Promise<TableWords> {
  const namesOf = async (list: string): Promise<Map<string, string>> =>
    new Map((await listCodes(tx, list, today)).map((item) => [item.code, item.name]));
  return {
    groups: await namesOf('plan-task-groups'),
    channels: await namesOf('channels'),
    languages: await namesOf('languages'),
    sources: await namesOf('funding-sources'),
    siblings: await namesOf('sibling-plans'),
  };
}
