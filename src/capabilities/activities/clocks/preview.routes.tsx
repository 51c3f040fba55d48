import { parseDay } from '../../../kernel/day.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { listCodeChoices } from '../../rulebook/index.ts';
import { clocksOf, type DueClock } from './clock.rules.ts';
import { clockPaths } from './clocks.paths.ts';
import { loadClocks } from './load-clocks.ts';
import { PreviewPage } from './preview.pages.tsx';

/** `?kind=fair&scope=domestic&from=01/07/2014`: what would be due when. */
export async function showPreview(x: Exchange): Promise<Response> {
  const asked = (name: string): string => x.query.get(name)?.trim() ?? '';
  const values = { kind: asked('kind'), scope: asked('scope'), from: asked('from'), to: asked('to') };
  const from = parseDay(values.from);
  const to = values.to === '' ? from : parseDay(values.to);
  const model = await x.view(async ({ tx, today }) => {
    const lists = await listCodeChoices(tx, ['activity-kinds', 'event-scopes'], today);
    return { lists, clocks: await loadClocks(tx, today) };
  });
  const { lists, clocks } = model;
  const clocked = new Set(clocks.events.map(({ kind }) => kind));
  const event = from && to && { kind: values.kind, scope: values.scope || null, startsOn: from, endsOn: to };
  const due: DueClock[] | null = event ? clocksOf(clocks.events, event, clocks) : null;
  return x.page(
    {
      title: x.t('activity.clock.preview'),
      subtitle: x.t('activity.clock.preview.text'),
      place: 'performance',
      breadcrumbs: [{ href: clockPaths.list, label: x.t('activity.clocks') }],
    },
    <PreviewPage
      t={x.t}
      kinds={lists['activity-kinds'].items.filter(({ code }) => clocked.has(code))}
      scopes={lists['event-scopes'].items}
      values={values}
      error={values.from + values.to !== '' && !due ? 'activity.clock.error.day' : null}
      due={due}
      today={x.today}
      soonDays={clocks.soonDays}
    />,
  );
}
