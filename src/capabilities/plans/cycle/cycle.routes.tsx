import { get, type Route } from '../../../platform/http/route.ts';
import { planPaths } from '../plans.paths.ts';
import { seePlans } from '../plans.policy.ts';
import { HubPage } from './hub.pages.tsx';

export const cycleRoutes: readonly Route[] = [
  get(planPaths.hub, seePlans, (x) => x.page({ title: x.t('plan.title'), place: 'plans' }, <HubPage t={x.t} />)),
];
