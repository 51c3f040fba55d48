import { formatDay } from '../../../kernel/day.ts';
import { parseId } from '../../../kernel/ids.ts';
import { notFound, type Refusal } from '../../../kernel/result.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { pageNumber } from '../../../platform/http/page-number.ts';
import { get, post, type Route, remove } from '../../../platform/http/route.ts';
import { writeXlsx, XLSX_TYPE } from '../../../platform/xlsx/xlsx.ts';
import { listCodeChoices } from '../../rulebook/index.ts';
import { activityPaths } from '../activities.paths.ts';
import { isOfUnit, maySee, oversees, seeActivities, workOnActivities } from '../activity.policy.ts';
import { findActivity } from '../activity.store.ts';
import { ActivityViews } from '../kinds/activity-views.pages.tsx';
import { FollowUpPage } from './follow-up.pages.tsx';
import { type FollowUpFilter, findFollowUp, listFollowUps } from './follow-up.store.ts';
import { followUpFormRoutes } from './follow-up-form.routes.tsx';
import { FollowUpsPage } from './follow-ups.pages.tsx';
import { followUpPaths } from './follow-ups.paths.ts';
import { followUpsSheet } from './follow-ups.sheet.ts';
import { carriesOut, fulfilFollowUp, reopenFollowUp } from './keep-follow-up.ts';

const STATES: readonly FollowUpFilter['state'][] = ['open', 'late', 'done', 'all'];

/** The list, one follow-up, and what came of it. */
export const followUpRoutes: readonly Route[] = [
  get(followUpPaths.list, seeActivities, showList),
  get(followUpPaths.sheet, seeActivities, async (x) => {
    const { rows } = await x.view((view) => listFollowUps(view.tx, filterOf(view, x), view.today, null));
    return x.download(await writeXlsx(followUpsSheet(x.t, rows)), { name: 'thoa-thuan-moc.xlsx', type: XLSX_TYPE });
  }),
  ...followUpFormRoutes,
  get(followUpPaths.one(':followUp'), seeActivities, (x) => showOne(x, null)),
  post(followUpPaths.fulfilment(':followUp'), workOnActivities, 'activity.follow-up-done', (x) => {
    const on = onFollowUp(x);
    const typed = { ...typedOf(x), givenUp: x.form.has('givenUp') };
    return x.submit(async (change) => (on ? fulfilFollowUp(change, { ...on, ...typed }) : notFound()), {
      to: () => x.path.replace(/\/fulfilment$/, ''),
      notice: 'activity.followUp.fulfilled',
      onRefusal: (refusal, status) => showOne(x, refusal, status),
    });
  }),
  remove(followUpPaths.fulfilment(':followUp'), workOnActivities, 'activity.follow-up-reopened', (x) => {
    const on = onFollowUp(x);
    return x.submit(async (change) => (on ? reopenFollowUp(change, on) : notFound()), {
      to: () => followUpPaths.one(on?.followUpId ?? ':followUp'),
      notice: 'activity.followUp.reopened',
    });
  }),
];

function filterOf(view: View, x: Exchange): FollowUpFilter {
  const actor = actorOf(view);
  const state = STATES.find((each) => each === x.query.get('state')) ?? 'open';
  return { state, unitId: oversees(actor) ? null : actor.unitId };
}

async function showList(x: Exchange): Promise<Response> {
  const page = pageNumber(x.query);
  const model = await x.view(async (view) => {
    const filter = filterOf(view, x);
    return { filter, ...(await listFollowUps(view.tx, filter, view.today, page)) };
  });
  const query = { path: followUpPaths.list, params: Object.fromEntries(x.query) };
  return x.page(
    {
      title: x.t('activity.followUps'),
      subtitle: x.t('activity.followUps.text'),
      place: 'performance',
    },
    <>
      <ActivityViews t={x.t} current="followUps" />
      <FollowUpsPage t={x.t} today={x.today} {...model} page={page} query={query} />
    </>,
  );
}

function onFollowUp(x: Exchange) {
  const followUpId = parseId(x.param('followUp'));
  return followUpId && { followUpId, version: Number(x.form.text('_version')) || 0 };
}

const typedOf = (x: Exchange) => ({
  doneOn: x.form.text('doneOn'),
  documentNumber: x.form.text('documentNumber'),
  outcome: x.form.text('outcome'),
});

async function loadOne(view: View, x: Exchange) {
  const actor = actorOf(view);
  const id = parseId(x.param('followUp'));
  const row = id && (await findFollowUp(view.tx, id, view.today));
  const found = row && (await findActivity(view.tx, row.activityId, view.today));
  if (!row || !found) return null;
  const seesActivity = maySee(actor, found.place);
  const own = isOfUnit(actor, found.place);
  const carrying = carriesOut(actor, row);
  if (!seesActivity && !carrying) return null;
  const { 'approving-bodies': bodies } = await listCodeChoices(view.tx, ['approving-bodies'], view.today);
  const body = bodies.items.find(({ code }) => code === row.approvingBody);
  const bodyName = body ? (x.t.locale === 'vi' ? body.name : body.nameEn) : null;
  return { row, seesActivity, mayRevise: own, mayFulfil: own || carrying, bodyName };
}

async function showOne(x: Exchange, refusal: Refusal | null, status = 200): Promise<Response> {
  const model = await x.view((view) => loadOne(view, x));
  if (!model) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  if (refusal && !refusal.fields) return x.refused(refusal);
  const { row, seesActivity, ...rest } = model;
  const about = seesActivity ? <a href={activityPaths.activity(row.activityId)}>{row.title}</a> : row.title;
  const values = refusal
    ? { ...typedOf(x), givenUp: x.form.has('givenUp') }
    : { doneOn: formatDay(x.today), documentNumber: '', outcome: '', givenUp: false };
  return x.page(
    {
      title: row.words,
      place: 'performance',
      breadcrumbs: [{ href: followUpPaths.list, label: x.t('activity.followUps') }],
      status,
    },
    <FollowUpPage
      t={x.t}
      row={row}
      about={about}
      today={x.today}
      values={values}
      errors={refusal?.fields ?? {}}
      tokens={x.formTokens}
      {...rest}
    />,
  );
}
