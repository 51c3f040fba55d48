import { parseId } from '../../../kernel/ids.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { linePaths } from '../lines/lines.paths.ts';
import { planPaths } from '../plans.paths.ts';
import { workOnPlans } from '../plans.policy.ts';
import { consolidationPaths } from './consolidation.paths.ts';
import { FateOfLines } from './fate.pages.tsx';
import { loadFate } from './load-fate.ts';

/** What became of each line of a unit's plan. */
export const fateRoutes: readonly Route[] = [
  get(consolidationPaths.fate(':id'), workOnPlans, async (x) => {
    const id = parseId(x.param('id'));
    const fate = id && (await x.view((view) => loadFate(view, id)));
    if (!fate) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
    const decided = fate.fates.filter(({ line }) => line.decision !== '').length;
    return x.page(
      {
        title: x.t('fate.plan.title'),
        subtitle: x.t('fate.plan.subtitle', { decided, count: fate.fates.length }),
        place: 'plans',
        breadcrumbs: [
          { label: x.t('plan.title'), href: planPaths.hub },
          { label: x.t('fate.plan'), href: linePaths.plan(fate.plan.id) },
        ],
      },
      <FateOfLines t={x.t} fate={fate} />,
    );
  }),
];
