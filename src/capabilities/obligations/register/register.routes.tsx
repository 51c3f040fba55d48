import { parseId } from '../../../kernel/ids.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { writeXlsx, XLSX_TYPE } from '../../../platform/xlsx/xlsx.ts';
import { LinkButton } from '../../../ui/index.ts';
import { calendarPaths } from '../calendar/calendar.paths.ts';
import { manageCalendar } from '../calendar/calendar.policy.ts';
import { CALENDAR_TYPE, tasksCalendar } from '../calendar/task-feed.calendar.ts';
import { overviewPaths } from '../overview/overview.paths.ts';
import { seeOverview } from '../overview/overview.policy.ts';
import { seeTasks } from '../tasks/task.policy.ts';
import { loadObligation } from './load-obligation.ts';
import { loadRegister, loadRegisterList } from './load-register.ts';
import { ObligationPage } from './obligation.pages.tsx';
import { PerformanceTabs } from './performance-tabs.pages.tsx';
import { RegisterPage } from './register.pages.tsx';
import { registerPaths } from './register.paths.ts';
import { registerSheet } from './register.sheet.ts';
import { readFilter, readOrder, readPage } from './register-filter.rules.ts';

export const registerRoutes: Route[] = [
  get('/obligations', seeTasks, showRegister),
  get('/obligations.xlsx', seeTasks, async (x) => {
    const { rows, ...days } = await x.view((view) => loadRegisterList(view, asked(x)));
    return x.download(await writeXlsx(registerSheet(x.t, rows, days)), { name: 'so-nhiem-vu.xlsx', type: XLSX_TYPE });
  }),
  get('/obligations.ics', seeTasks, async (x) => {
    const { rows, today } = await x.view((view) => loadRegisterList(view, asked(x)));
    const text = await tasksCalendar(x.t, { name: x.t('register.title'), rows, today, withUnit: true });
    return x.download(text, { name: 'so-nhiem-vu.ics', type: CALENDAR_TYPE });
  }),
  get('/obligations/:id', seeTasks, showObligation),
];

const asked = (x: Exchange) => ({ filter: readFilter(x.query), order: readOrder(x.query) });

async function showRegister(x: Exchange): Promise<Response> {
  const model = await x.view((view) => loadRegister(view, { ...asked(x), page: readPage(x.query) }));
  const { total, units, obligations } = model.count;
  const query = { path: registerPaths.list(), params: Object.fromEntries(x.query) };
  return x.page(
    {
      title: x.t('register.title'),
      place: 'performance',
      subtitle: x.t('register.subtitle', { total, units, obligations }),
      actions: (
        <>
          {seeOverview.allows(x.actor) && (
            <LinkButton href={overviewPaths.overview()}>{x.t('register.overview')}</LinkButton>
          )}
          {manageCalendar.allows(x.actor) && (
            <LinkButton href={calendarPaths.page}>{x.t('register.calendar')}</LinkButton>
          )}
        </>
      ),
    },
    <>
      <PerformanceTabs t={x.t} current="tasks" />
      <RegisterPage t={x.t} model={model} query={query} />
    </>,
  );
}

async function showObligation(x: Exchange): Promise<Response> {
  const id = parseId(x.param('id'));
  const model = id && (await x.view((view) => loadObligation(view, id)));
  if (!model) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  return x.page(
    {
      title: model.obligation.action,
      place: 'performance',
      subtitle: x.t('register.source', model.obligation.source),
      breadcrumbs: [{ href: registerPaths.list(), label: x.t('register.title') }],
    },
    <ObligationPage t={x.t} model={model} />,
  );
}
