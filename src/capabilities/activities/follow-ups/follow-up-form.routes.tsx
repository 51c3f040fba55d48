import { formatDay } from '../../../kernel/day.ts';
import { parseId } from '../../../kernel/ids.ts';
import { notFound, type Refusal } from '../../../kernel/result.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { listUnitsAt } from '../../organisations/index.ts';
import { listCodeChoices } from '../../rulebook/index.ts';
import { activityPaths } from '../activities.paths.ts';
import { isOfUnit, workOnActivities } from '../activity.policy.ts';
import { findActivity } from '../activity.store.ts';
import { followUpKindOf, type TypedFollowUp } from './follow-up.rules.ts';
import { findFollowUp } from './follow-up.store.ts';
import { FollowUpForm } from './follow-up-form.pages.tsx';
import { followUpPaths } from './follow-ups.paths.ts';
import { addFollowUp, reviseFollowUp } from './keep-follow-up.ts';

/** Adding a follow-up to an activity, and changing it. */
export const followUpFormRoutes: readonly Route[] = [
  get(followUpPaths.form(':id'), workOnActivities, (x) => show(x, null)),
  post(followUpPaths.of(':id'), workOnActivities, 'activity.follow-up-added', (x) => {
    const activityId = parseId(x.param('id'));
    return x.submit(async (change) => (activityId ? addFollowUp(change, { activityId, ...typedOf(x) }) : notFound()), {
      to: () => `${activityPaths.activity(activityId ?? ':id')}#follow-ups`,
      notice: 'activity.followUp.saved',
      onRefusal: (refusal, status) => show(x, refusal, status),
    });
  }),
  get(followUpPaths.revision(':followUp'), workOnActivities, (x) => show(x, null)),
  post(followUpPaths.revision(':followUp'), workOnActivities, 'activity.follow-up-revised', (x) => {
    const followUpId = parseId(x.param('followUp'));
    const version = Number(x.form.text('_version')) || 0;
    return x.submit(
      async (change) => (followUpId ? reviseFollowUp(change, { followUpId, version, ...typedOf(x) }) : notFound()),
      {
        to: followUpPaths.one,
        notice: 'activity.followUp.saved',
        onRefusal: (refusal, status) => show(x, refusal, status),
      },
    );
  }),
];

const typedOf = (x: Exchange): TypedFollowUp => ({
  words: x.form.text('words'),
  dueOn: x.form.text('dueOn'),
  unitId: x.form.text('unitId'),
  approvingBody: x.form.text('approvingBody'),
});

/** Only whoever may keep it sees the form. */
async function load(view: View, x: Exchange) {
  const { tx, today } = view;
  const followUpId = parseId(x.param('followUp'));
  const row = followUpId && (await findFollowUp(tx, followUpId, today));
  const activityId = row ? row.activityId : parseId(x.param('id'));
  const found = activityId && (await findActivity(tx, activityId, today));
  const actor = actorOf(view);
  if (!found || (followUpId && !row) || !isOfUnit(actor, found.place)) return null;
  const { 'approving-bodies': bodies } = await listCodeChoices(tx, ['approving-bodies'], today);
  const values: TypedFollowUp = {
    words: row?.words ?? '',
    dueOn: row?.dueOn ? formatDay(row.dueOn) : '',
    unitId: row?.unitId ?? actor.unitId,
    approvingBody: row?.approvingBody ?? '',
  };
  const units = (await listUnitsAt(tx, today)).map(({ id, name }) => ({ id, name }));
  return { activity: found.activity, row, values, units, bodies: bodies.items };
}

async function show(x: Exchange, refusal: Refusal | null, status = 200): Promise<Response> {
  const model = await x.view((view) => load(view, x));
  if (!model) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  if (refusal && !refusal.fields) return x.refused(refusal);
  const { activity, row, values, ...lists } = model;
  const kind = followUpKindOf(activity.content.kind);
  return x.page(
    {
      title: x.t(row ? 'activity.followUp.revise' : `activity.followUp.add.${kind}`),
      subtitle: activity.content.title,
      place: 'performance',
      breadcrumbs: [{ href: activityPaths.activity(activity.id), label: activity.content.title }],
      status,
    },
    <FollowUpForm
      t={x.t}
      action={row ? followUpPaths.revision(row.id) : followUpPaths.of(activity.id)}
      version={row?.version ?? 0}
      values={refusal ? typedOf(x) : values}
      errors={refusal?.fields ?? {}}
      tokens={x.formTokens}
      {...lists}
    />,
  );
}
