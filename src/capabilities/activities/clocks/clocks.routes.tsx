import { parseId } from '../../../kernel/ids.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { pageNumber } from '../../../platform/http/page-number.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { writeXlsx, XLSX_TYPE } from '../../../platform/xlsx/xlsx.ts';
import { LinkButton } from '../../../ui/index.ts';
import { activityPaths } from '../activities.paths.ts';
import { seeActivities, workOnActivities } from '../activity.policy.ts';
import { ActivityViews } from '../kinds/activity-views.pages.tsx';
import { type ListedClock, listClocks } from './clock-list.store.ts';
import { CALENDAR_TYPE, clocksCalendar } from './clocks.calendar.ts';
import { ClocksPage } from './clocks.pages.tsx';
import { clockPaths } from './clocks.paths.ts';
import { clocksSheet } from './clocks.sheet.ts';
import { fulfilRoutes } from './fulfil.routes.tsx';
import { loadClockPage, readClockFilter } from './load-clock-page.ts';
import { planFromLine } from './plan-from-line.ts';
import { showPreview } from './preview.routes.tsx';

/** The list of legal clocks, as a page, a sheet and a calendar; planned activities out of lines of a plan. */
export const clockRoutes: readonly Route[] = [
  get(clockPaths.list, seeActivities, showList),
  get(clockPaths.sheet, seeActivities, async (x) =>
    x.download(await writeXlsx(clocksSheet(x.t, await allRows(x))), {
      name: 'thoi-han-theo-luat.xlsx',
      type: XLSX_TYPE,
    }),
  ),
  get(clockPaths.calendar, seeActivities, async (x) =>
    x.download(await clocksCalendar(x.t, await allRows(x)), { name: 'thoi-han-theo-luat.ics', type: CALENDAR_TYPE }),
  ),
  get(clockPaths.preview, seeActivities, showPreview),
  post(clockPaths.fromLine, workOnActivities, 'activity.plan', (x) => {
    const lineId = parseId(x.form.text('line'));
    if (!lineId) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
    return x.submit((change) => planFromLine(change, lineId), {
      to: activityPaths.activity,
      notice: 'activity.clock.line.planned',
    });
  }),
  ...fulfilRoutes,
];

async function showList(x: Exchange): Promise<Response> {
  const model = await x.view((view) => loadClockPage(view, x.query, pageNumber(x.query)));
  return x.page(
    {
      title: x.t('activity.clocks'),
      subtitle: x.t('activity.clocks.text'),
      place: 'performance',
      actions: <LinkButton href={clockPaths.preview}>{x.t('activity.clock.preview')}</LinkButton>,
    },
    <>
      <ActivityViews t={x.t} current="clocks" />
      <ClocksPage
        t={x.t}
        model={model}
        query={{ path: clockPaths.list, params: Object.fromEntries(x.query) }}
        tokens={x.formTokens}
      />
    </>,
  );
}

const allRows = (x: Exchange): Promise<ListedClock[]> =>
  x.view(async (view) => (await listClocks(view.tx, readClockFilter(view, x.query), view.today, null)).rows);
