import type { Actor } from '../../../kernel/actor.ts';
import type { View } from '../../../platform/change.ts';
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
  /** how many things it leads to, for a label with `{count}`; without any it stays away */
  readonly count?: (view: View) => Promise<number>;
}

export interface MyWorkDeps {
  readonly shortcuts?: readonly Shortcut[];
}

export const myWorkRoutes = ({ shortcuts = [] }: MyWorkDeps): Route[] => [
  get('/', seeTasks, async (x) => {
    const shown = shortcuts.filter(({ visible }) => x.actor && visible(x.actor));
    const { work, counts } = await x.view(async (view) => ({
      work: await loadMyWork(view),
      counts: await countAll(view, shown),
    }));
    const unit = unitName(work.units.get(work.unitId), x.locale);
    return x.page(
      {
        title: workTitle(x.t, work),
        subtitle: [x.t('ui.nav.work'), unit].filter(Boolean).join(' · '),
        place: 'work',
        actions: shown
          .filter(({ count }, at) => !count || counts[at])
          .map(({ href, labelKey, count }) => (
            <LinkButton href={href} tone={count ? 'primary' : 'secondary'}>
              {x.t(labelKey, { count: counts[shown.findIndex((each) => each.href === href)] ?? 0 })}
            </LinkButton>
          )),
      },
      <MyWorkPage t={x.t} work={work} />,
    );
  }),
];

async function countAll(view: View, shortcuts: readonly Shortcut[]): Promise<number[]> {
  const counts: number[] = [];
  for (const { count } of shortcuts) counts.push(count ? await count(view) : 0);
  return counts;
}
