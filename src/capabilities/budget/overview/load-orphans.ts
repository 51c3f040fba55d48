import type { Id } from '../../../kernel/ids.ts';
import type { View } from '../../../platform/change.ts';
import { listUnitLabels } from '../../organisations/index.ts';
import type { BudgetWords } from '../budget-words.rules.ts';
import { loadBudgetWords } from '../load-budget-words.ts';
import {
  type LooseMoney,
  type Orphans,
  pageLooseMoney,
  pageUnfoundedLines,
  type UnfoundedLine,
} from '../money/orphan.store.ts';

const PAGE = 50;

export interface OrphansFound {
  readonly year: number;
  readonly page: number;
  readonly loose: Orphans<LooseMoney>;
  readonly unfounded: Orphans<UnfoundedLine>;
  readonly units: ReadonlyMap<string, string>;
  readonly words: BudgetWords;
}

/** Money without a line and lines without an obligation, of all units or of one; a fixed number of queries. */
export async function loadOrphans(
  view: View,
  asked: { readonly year: number; readonly unitId: Id | null },
  page: number,
  locale: 'vi' | 'en',
): Promise<OrphansFound> {
  const stretch = { skip: (page - 1) * PAGE, take: PAGE };
  const loose = await pageLooseMoney(view.tx, asked, stretch);
  const unfounded = await pageUnfoundedLines(view.tx, asked, stretch);
  const ids = [...new Set([...loose.rows, ...unfounded.rows].map((row) => row.unitId))];
  const labels = await listUnitLabels(view.tx, ids, view.today);
  const units = new Map(ids.map((id) => [id, (locale === 'vi' ? labels.get(id)?.name : labels.get(id)?.nameEn) ?? '']));
  return { year: asked.year, page, loose, unfounded, units, words: await loadBudgetWords(view, locale) };
}
