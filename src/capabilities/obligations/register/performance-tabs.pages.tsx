import type { Translate } from '../../../kernel/translate.ts';
import { Tabs } from '../../../ui/index.ts';
import { activityPaths } from '../../activities/activities.paths.ts';
import { budgetPaths } from '../../budget/budget.paths.ts';
import { registerPaths } from './register.paths.ts';

export type PerformanceTab = 'tasks' | 'activities' | 'coverage' | 'budget';

const HREF: Readonly<Record<PerformanceTab, string>> = {
  tasks: registerPaths.list(),
  activities: activityPaths.hub,
  coverage: activityPaths.coverage,
  budget: budgetPaths.hub,
};

/** The four views of the place "Thực hiện": what is owed, what was done, what was published, what it cost. */
export const PerformanceTabs = ({ t, current }: { t: Translate; current: PerformanceTab }) => (
  <Tabs
    label={t('ui.nav.performance')}
    items={(Object.keys(HREF) as PerformanceTab[]).map((tab) => ({
      href: HREF[tab],
      label: t(`performance.tab.${tab}`),
      current: tab === current,
    }))}
  />
);
