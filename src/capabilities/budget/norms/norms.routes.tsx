import { parseDong } from '../../../kernel/money.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { budgetPaths } from '../budget.paths.ts';
import { overseeBudget, seeBudget } from '../budget.policy.ts';
import { heading, scopeOf } from '../budget-exchange.routes.tsx';
import { loadNorms } from './load-norms.ts';
import { NormsPage } from './norms.pages.tsx';
import { readNormUse } from './read-norm.rules.ts';

export const normRoutes: readonly Route[] = [
  get(budgetPaths.norms, seeBudget, async (x) => {
    const { norms, year } = await x.view(async (view) => ({
      norms: await loadNorms(view),
      year: (await scopeOf(x, view)).year,
    }));
    const text = (name: string) => x.query.get(name) ?? '';
    const use = readNormUse(text, norms);
    const norm = norms.find((each) => use !== null && use !== 'wrong' && each.code === use.code);
    const paid = parseDong(text('amount'));
    const tried = norm && use !== null && use !== 'wrong' && paid !== null && paid >= 0 ? { norm, use, paid } : null;
    return x.page(
      { ...heading(x, x.t('norm.title')), subtitle: x.t('norm.subtitle') },
      <NormsPage t={x.t} model={{ year, norms, tried }} text={text} oversees={overseeBudget.allows(x.actor)} />,
    );
  }),
];
