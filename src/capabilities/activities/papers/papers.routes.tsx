import { formatDay } from '../../../kernel/day.ts';
import { type Id, parseId } from '../../../kernel/ids.ts';
import { notFound, type Refusal } from '../../../kernel/result.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { listUnitsAt } from '../../organisations/index.ts';
import { activityPaths } from '../activities.paths.ts';
import { isOfUnit, workOnActivities } from '../activity.policy.ts';
import { findActivity } from '../activity.store.ts';
import type { ActivityDeps } from '../activity-deps.contributor.ts';
import { assignRoutes } from './assign.routes.tsx';
import { keepPaper } from './keep-paper.ts';
import { type PaperPurpose, paperPurpose, purposesOf, type TypedPoint, takesDays } from './paper.rules.ts';
import { findPaper, listPoints } from './paper.store.ts';
import { PaperForm } from './paper-form.pages.tsx';
import { activityPaperPaths } from './papers.paths.ts';

const ROWS = 5;
/** with a unit and a day each */
const LONG_ROWS = 3;
const EXTRA_ROWS = 2;
const MOST_ROWS = 40;
const EMPTY: TypedPoint = { words: '', unitId: '', dueOn: '' };

/** Drafting the papers of an activity, changing a draft, and taking an issued one as giving work. */
export const activityPaperRoutes = (deps: ActivityDeps): Route[] => [
  get(activityPaperPaths.form(':id'), workOnActivities, (x) => show(x, null)),
  post(activityPaperPaths.of(':id'), workOnActivities, 'activity.paper-drafted', keep),
  get(activityPaperPaths.revision(':id', ':paper'), workOnActivities, (x) => show(x, null)),
  post(activityPaperPaths.revision(':id', ':paper'), workOnActivities, 'activity.paper-revised', keep),
  ...assignRoutes(deps),
];

function keep(x: Exchange): Promise<Response> {
  const activityId = parseId(x.param('id'));
  const paperId = parseId(x.param('paper'));
  const purpose = paperPurpose(x.form.text('purpose'));
  const { points, unitIds } = typedOf(x);
  return x.submit<Id>(
    async (change) =>
      activityId && purpose ? keepPaper(change, { activityId, purpose, paperId, points, unitIds }) : notFound(),
    {
      to: () => `${activityPaths.activity(activityId ?? ':id')}#papers`,
      notice: 'activity.paper.saved',
      onRefusal: (refusal, status) => show(x, refusal, status),
    },
  );
}

function typedOf(x: Exchange) {
  const points: TypedPoint[] = [];
  for (let index = 0; index < MOST_ROWS && x.form.has(`words-${index}`); index++)
    points.push({
      words: x.form.text(`words-${index}`),
      unitId: x.form.text(`unit-${index}`),
      dueOn: x.form.text(`due-${index}`),
    });
  return { points, unitIds: x.form.all('unitIds').flatMap((text) => parseId(text) ?? []) };
}

/** Only whoever may draft sees the form. */
async function load(view: View, x: Exchange) {
  const { tx, today } = view;
  const activityId = parseId(x.param('id'));
  const found = activityId && (await findActivity(tx, activityId, today));
  if (!found || !isOfUnit(actorOf(view), found.place)) return null;
  const paperId = parseId(x.param('paper'));
  const paper = paperId && (await findPaper(tx, paperId));
  if (paperId && paper?.activityId !== activityId) return null;
  const purpose = paper ? paper.purpose : paperPurpose(x.query.get('purpose') ?? x.form.text('purpose'));
  if (!purpose || (!paper && !purposesOf(found.activity.content.kind).includes(purpose))) return null;
  const kept = paper ? await listPoints(tx, paper.id) : [];
  const { partners, attendees } = found.activity.content;
  const units = await listUnitsAt(tx, today);
  return {
    activity: found.activity,
    paper,
    purpose,
    units,
    points: kept.map(({ words, unitId, dueOn }) => ({
      words,
      unitId: unitId ?? '',
      dueOn: dueOn ? formatDay(dueOn) : '',
    })),
    recipients: units.filter(
      ({ id, kind }) => isRecipient(purpose, kind) || partners.includes(id) || attendees.includes(id),
    ),
  };
}

/** Press bodies and the portal are asked; other papers go to who took part. */
const isRecipient = (purpose: PaperPurpose, kind: string): boolean =>
  purpose === 'communication-request' && (kind === 'press' || kind === 'portal');

async function show(x: Exchange, refusal: Refusal | null, status = 200): Promise<Response> {
  const model = await x.view((view) => load(view, x));
  if (!model) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  if (refusal && !refusal.fields) return x.refused(refusal);
  const { activity, paper, purpose, units, recipients } = model;
  const typed = refusal ? typedOf(x) : { points: model.points, unitIds: recipients.map(({ id }) => id) };
  const rows = Math.max(takesDays(purpose) ? LONG_ROWS : ROWS, typed.points.length + (refusal ? 0 : EXTRA_ROWS));
  const points = Array.from({ length: rows }, (_, index) => typed.points[index] ?? EMPTY);
  return x.page(
    {
      title: x.t(`activity.paper.purpose.${purpose}`),
      subtitle: activity.content.title,
      place: 'performance',
      breadcrumbs: [{ href: activityPaths.activity(activity.id), label: activity.content.title }],
      status,
    },
    <PaperForm
      t={x.t}
      action={paper ? activityPaperPaths.revision(activity.id, paper.id) : activityPaperPaths.of(activity.id)}
      purpose={purpose}
      points={points}
      unitIds={typed.unitIds}
      units={units}
      recipients={recipients}
      errors={refusal?.fields ?? {}}
      tokens={x.formTokens}
    />,
  );
}
