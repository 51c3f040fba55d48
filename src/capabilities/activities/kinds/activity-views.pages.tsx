import type { Translate } from '../../../kernel/translate.ts';
import { Tabs } from '../../../ui/index.ts';
import { activityPaths } from '../activities.paths.ts';
import { clockPaths } from '../clocks/clocks.paths.ts';
import { costPaths } from '../costs/costs.paths.ts';
import { followUpPaths } from '../follow-ups/follow-ups.paths.ts';
import { productPaths } from '../products/products.paths.ts';

export type ActivityView = 'clocks' | 'followUps' | 'products' | 'costs';

const HREF: Readonly<Record<ActivityView, string>> = {
  clocks: clockPaths.list,
  followUps: followUpPaths.list,
  products: productPaths.list,
  costs: costPaths.compare,
};
const VIEWS = Object.keys(HREF) as ActivityView[];

/** What activities carry along, each with its own list. */
export const ActivityViews = ({ t, current }: { t: Translate; current: ActivityView }) => (
  <Tabs
    label={t('activity.views')}
    items={[
      { href: activityPaths.hub, label: t('activity.clock.activity') },
      ...VIEWS.map((view) => ({ href: HREF[view], label: t(`activity.${view}`), current: view === current })),
    ]}
  />
);

/** The same as a line of links, under the list of activities. */
export const ActivityViewLinks = ({ t }: { t: Translate }) => (
  <nav aria-label={t('activity.views')}>
    <p class="small">
      {t('activity.views')}:{' '}
      {VIEWS.map((view, at) => (
        <>
          {at > 0 && ' · '}
          <a href={HREF[view]}>{t(`activity.${view}`)}</a>
        </>
      ))}
    </p>
  </nav>
);
