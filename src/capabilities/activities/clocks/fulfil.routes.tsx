import { holds } from '../../../kernel/actor.ts';
import { type Day, parseDay } from '../../../kernel/day.ts';
import { type Id, parseId } from '../../../kernel/ids.ts';
import { invalid, notFound, type Refusal, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change, type View } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route, remove } from '../../../platform/http/route.ts';
import { activityPaths } from '../activities.paths.ts';
import { isOfUnit, maySee, oversees, seeActivities, workOnActivities } from '../activity.policy.ts';
import { findActivity } from '../activity.store.ts';
import { yearlyDueDays } from './clock.rules.ts';
import { listClocksOf, listYearlyDone } from './clock-list.store.ts';
import { clockPaths } from './clocks.paths.ts';
import { type FulfilModel, FulfilPage, type FulfilPageProps } from './fulfil.pages.tsx';
import { fulfilClock, takeBackClock } from './fulfil-clock.ts';
import { fulfilYearlyClock, takeBackYearlyClock } from './fulfil-yearly-clock.ts';
import { loadClocks } from './load-clocks.ts';

const NOT_FOUND = { kind: 'not-found', key: 'refusal.notFound' } as const;
const YEAR = /^20\d\d$/;

/** Saying by which document a duty of the law was done, and taking that back. */
export const fulfilRoutes: readonly Route[] = [
  get(clockPaths.yearly(':code', ':year'), seeActivities, (x) => show(x, loadYearly, null)),
  post(clockPaths.yearlyFulfilment(':code', ':year'), workOnActivities, 'activity.yearly-clock-done', (x) =>
    keep(x, loadYearly, clockPaths.list, (change, typed) => fulfilYearlyClock(change, { ...onYearly(x), ...typed })),
  ),
  remove(clockPaths.yearlyFulfilment(':code', ':year'), workOnActivities, 'activity.yearly-clock-reopened', (x) =>
    x.submit((change) => takeBackYearlyClock(change, onYearly(x)), {
      to: () => clockPaths.list,
      notice: 'activity.clock.reopened',
    }),
  ),
  get(clockPaths.clock(':id', ':code'), seeActivities, (x) => show(x, loadClock, null)),
  post(clockPaths.fulfilment(':id', ':code'), workOnActivities, 'activity.clock-done', (x) =>
    keep(x, loadClock, activityPaths.activity(x.param('id') as Id), async (change, typed) => {
      const on = onActivity(x);
      return on ? fulfilClock(change, { ...on, ...typed }) : notFound();
    }),
  ),
  remove(clockPaths.fulfilment(':id', ':code'), workOnActivities, 'activity.clock-reopened', (x) =>
    x.submit<Id>(
      async (change) => {
        const on = onActivity(x);
        return on ? takeBackClock(change, on) : notFound();
      },
      { to: activityPaths.activity, notice: 'activity.clock.reopened' },
    ),
  ),
];

function onActivity(x: Exchange): { activityId: Id; code: string } | null {
  const activityId = parseId(x.param('id'));
  return activityId && { activityId, code: x.param('code') };
}
const onYearly = (x: Exchange) => ({ code: x.param('code'), year: Number(x.param('year')) });

interface Loaded extends Pick<FulfilPageProps, 'about' | 'action' | 'mayBeUnneeded' | 'soonDays'> {
  readonly model: FulfilModel;
}
type Load = (view: View, x: Exchange) => Promise<Loaded | null>;

async function loadClock({ tx, today, ...view }: View, x: Exchange): Promise<Loaded | null> {
  const on = onActivity(x);
  const found = on && (await findActivity(tx, on.activityId, today));
  const actor = actorOf({ tx, today, ...view });
  if (!on || !found || !maySee(actor, found.place)) return null;
  const { activityId, code } = on;
  const clock = (await listClocksOf(tx, activityId, today)).find((each) => each.code === code);
  if (!clock) return null;
  const clocks = await loadClocks(tx, today);
  const note = clocks.events.find((each) => each.code === code)?.note ?? null;
  return {
    model: { ...clock, note },
    about: <a href={activityPaths.activity(activityId)}>{clock.title}</a>,
    action: isOfUnit(actor, found.place) ? clockPaths.fulfilment(activityId, code) : null,
    mayBeUnneeded: true,
    soonDays: clocks.soonDays,
  };
}

async function loadYearly(view: View, x: Exchange): Promise<Loaded | null> {
  const { code, year } = onYearly(x);
  const actor = actorOf(view);
  const clocks = await loadClocks(view.tx, view.today);
  const clock = clocks.yearly.find((each) => each.code === code);
  const due = clock && YEAR.test(x.param('year')) ? yearlyDueDays(clock, year, clocks.calendar) : null;
  if (!clock || !due || !(oversees(actor) || (clock.sender !== null && holds(actor, clock.sender)))) return null;
  const done = (await listYearlyDone(view.tx, [year])).find((each) => each.code === code);
  const { doneOn = null, documentNumber = null } = done ?? {};
  return {
    model: { ...clock, ...due, doneOn, documentNumber, notNeededReason: null },
    about: x.t('activity.clock.yearly', { year }),
    action: clockPaths.yearlyFulfilment(code, year),
    mayBeUnneeded: false,
    soonDays: clocks.soonDays,
  };
}

async function show(x: Exchange, load: Load, refusal: Refusal | null, status = 200): Promise<Response> {
  const loaded = await x.view((view) => load(view, x));
  if (!loaded) return x.refused(NOT_FOUND);
  if (refusal && !refusal.fields) return x.refused(refusal);
  const { model, ...rest } = loaded;
  const typed = (name: string): string => (refusal ? x.form.text(name) : '');
  return x.page(
    {
      title: x.t.locale === 'vi' ? model.name : model.nameEn,
      place: 'performance',
      breadcrumbs: [{ href: clockPaths.list, label: x.t('activity.clocks') }],
      status,
    },
    <FulfilPage
      t={x.t}
      model={model}
      today={x.today}
      values={{
        documentNumber: typed('documentNumber'),
        doneOn: typed('doneOn'),
        notNeededReason: typed('notNeededReason'),
      }}
      errors={refusal?.fields ?? {}}
      tokens={x.formTokens}
      {...rest}
    />,
  );
}

interface Typed {
  readonly documentNumber: string;
  readonly notNeededReason: string;
  readonly doneOn: Day;
}

function keep<T>(
  x: Exchange,
  load: Load,
  to: string,
  useCase: (change: Change, typed: Typed) => Promise<Result<T>>,
): Promise<Response> {
  const doneOn = parseDay(x.form.text('doneOn'));
  const words = { documentNumber: x.form.text('documentNumber'), notNeededReason: x.form.text('notNeededReason') };
  return x.submit<T>(
    async (change) =>
      doneOn ? useCase(change, { ...words, doneOn }) : invalid({ doneOn: 'activity.clock.error.day' }),
    {
      to: () => to,
      notice: 'activity.clock.fulfilled',
      onRefusal: (refusal, status) => show(x, load, refusal, status),
    },
  );
}
