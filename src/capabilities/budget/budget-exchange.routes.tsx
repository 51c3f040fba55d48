import { yearOf } from '../../kernel/day.ts';
import { type Id, parseId } from '../../kernel/ids.ts';
import type { View } from '../../platform/change.ts';
import type { Exchange } from '../../platform/http/exchange.ts';
import { pageNumber } from '../../platform/http/page-number.ts';
import { budgetPaths } from './budget.paths.ts';
import { overseeBudget } from './budget.policy.ts';
import { parseYear } from './budget.rules.ts';
import { newestMoneyYear } from './money/year.store.ts';

/** Whose money of which year somebody asks for: who oversees, all units' or one's; everybody else the own. */
export interface Scope {
  readonly year: number;
  /** null: all units */
  readonly unitId: Id | null;
}

export async function scopeOf(x: Exchange, view: View): Promise<Scope> {
  const year = parseYear(x.query.get('year') ?? '') ?? (await newestMoneyYear(view.tx, yearOf(view.today)));
  if (!overseeBudget.allows(x.actor)) return { year, unitId: x.actor?.unitId ?? null };
  return { year, unitId: parseId(x.query.get('unit') ?? '') };
}

export const pageOf = (x: Exchange): number => pageNumber(x.query);
export const PAGE = 50;
export const stretchOf = (page: number) => ({ skip: (page - 1) * PAGE, take: PAGE });
/** A sheet holds all there is, within what a spreadsheet can show. */
export const WHOLE = { skip: 0, take: 100_000 } as const;

export const nothing = (x: Exchange): Promise<Response> => x.refused({ kind: 'not-found', key: 'refusal.notFound' });

export const queryOf = (x: Exchange, path: string) => ({ path, params: Object.fromEntries(x.query) });

/** Head of a page about money, under the place "Thực hiện". */
export const heading = (x: Exchange, title: string, year: number | null = null) => ({
  title,
  place: 'performance',
  breadcrumbs: [
    { href: year ? budgetPaths.ofYear(year) : budgetPaths.hub, label: x.t('budget.title') + (year ? ` ${year}` : '') },
  ],
});
