import type { Actor } from '../../../kernel/actor.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { LinkButton } from '../../../ui/index.ts';
import { seeTasks } from '../tasks/task.policy.ts';
import { unitName } from '../tasks/unit-name.rules.ts';
import { loadMyWork } from './load-my-work.ts';
import { MyWorkPage } from './my-work.pages.tsx';
import { workTitle } from './work-title.pages.tsx';

/** What stands at the head of the first page for some: a sheet that others draw, one tap away. */
export interface Shortcut {
  readonly href: string;
  readonly labelKey: string;
  readonly visible: (actor: Actor) => boolean;
}

export interface MyWorkDeps {
  readonly shortcuts?: readonly Shortcut[];
}

export const myWorkRoutes = ({ shortcuts = [] }: MyWorkDeps): Route[] => [
  get('/', seeTasks, async (x) => {
    const work = await x.view(loadMyWork);
    const unit = unitName(work.units.get(work.unitId), x.locale);
    return x.page(
      {
        title: workTitle(x.t, work),
        subtitle: [x.t('ui.nav.work'), unit].filter(Boolean).join(' · '),
        place: 'work',
        actions: shortcuts
          .filter(({ visible }) => x.actor && visible(x.actor))
          .map(({ href, labelKey }) => <LinkButton href={href}>{x.t(labelKey)}</LinkButton>),
      },
      <MyWorkPage t={x.t} work={work} />,
    );
  }),
];
