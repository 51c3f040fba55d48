import { anyone } from '../../../kernel/actor.ts';
import { addMonths } from '../../../kernel/day.ts';
import type { View } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route, remove } from '../../../platform/http/route.ts';
import { listUnitLabels } from '../../organisations/index.ts';
import { CalendarPage } from './calendar.pages.tsx';
import { calendarPaths } from './calendar.paths.ts';
import { manageCalendar } from './calendar.policy.ts';
import { findFeedOfUnit, findUnitOfToken, listCalendarTasks } from './calendar-feed.store.ts';
import { hashFeedToken, makeFeed, revokeUnitFeed } from './make-feed.ts';
import { CALENDAR_TYPE, tasksCalendar } from './task-feed.calendar.ts';

export const calendarRoutes: Route[] = [
  get('/calendar', manageCalendar, (x) => showCalendar(x)),
  post('/calendar', manageCalendar, 'calendar.make', (x) =>
    x.submit(makeFeed, {
      to: () => calendarPaths.page,
      // The only moment in which the token is known: it goes to its maker and nowhere else.
      notice: (token) => ({ key: 'calendar.made', params: { address: originOf(x) + calendarPaths.feed(token) } }),
    }),
  ),
  remove('/calendar', manageCalendar, 'calendar.revoke', (x) =>
    x.submit(revokeUnitFeed, { to: () => calendarPaths.page, notice: 'calendar.revoked' }),
  ),
  get('/calendar/:file', anyone, sendFeed),
];

async function showCalendar(x: Exchange): Promise<Response> {
  const unitId = x.actor?.unitId;
  const { feed, unit } = await x.view(async ({ tx, today }) => ({
    feed: unitId ? await findFeedOfUnit(tx, unitId, false) : null,
    unit: unitId ? (await listUnitLabels(tx, [unitId], today)).get(unitId) : undefined,
  }));
  return x.page(
    {
      title: x.t('calendar.title'),
      place: 'work',
      subtitle: unit && (x.locale === 'vi' ? unit.name : unit.nameEn),
      breadcrumbs: [{ href: '/', label: x.t('ui.nav.work') }],
    },
    <CalendarPage t={x.t} feed={feed} tokens={x.formTokens} />,
  );
}

/** A wrong, an old and a revoked address get the same answer. */
async function sendFeed(x: Exchange): Promise<Response> {
  const [, token] = /^([\w-]{43})\.ics$/.exec(x.param('file')) ?? [];
  const found = token ? await x.view((view) => loadFeed(view, token)) : null;
  if (!found) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const { unit, rows } = found;
  const name = x.t('calendar.name', { unit: unit?.name ?? '' });
  const text = await tasksCalendar(x.t, { name, rows, today: x.today, withUnit: false, origin: originOf(x) });
  return x.download(text, { name: 'lich-dau-viec.ics', type: CALENDAR_TYPE, inline: true });
}

/** How long a past deadline stays in the calendar. */
const PAST_MONTHS = 12;

async function loadFeed({ tx, today }: View, token: string) {
  const unitId = await findUnitOfToken(tx, hashFeedToken(token));
  if (!unitId) return null;
  const unit = (await listUnitLabels(tx, [unitId], today)).get(unitId);
  return { unit, rows: await listCalendarTasks(tx, unitId, addMonths(today, -PAST_MONTHS), today) };
}

const originOf = (x: Exchange): string =>
  `${x.headers.get('x-forwarded-proto') === 'https' ? 'https' : 'http'}://${x.headers.get('host') ?? ''}`;
