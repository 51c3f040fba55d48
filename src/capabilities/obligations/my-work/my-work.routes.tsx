import { get, type Route } from '../../../platform/http/route.ts';
import { seeTasks } from '../tasks/task.policy.ts';
import { unitName } from '../tasks/unit-name.rules.ts';
import { loadMyWork } from './load-my-work.ts';
import { MyWorkPage } from './my-work.pages.tsx';
import { workTitle } from './work-title.pages.tsx';

export const myWorkRoutes: Route[] = [
  get('/', seeTasks, async (x) => {
    const work = await x.view(loadMyWork);
    const unit = unitName(work.units.get(work.unitId), x.locale);
    return x.page(
      { title: workTitle(x.t, work), subtitle: [x.t('ui.nav.work'), unit].filter(Boolean).join(' · '), place: 'work' },
      <MyWorkPage t={x.t} work={work} />,
    );
  }),
];
