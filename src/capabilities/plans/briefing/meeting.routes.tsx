import { holds } from '../../../kernel/actor.ts';
import { formatDay } from '../../../kernel/day.ts';
import { type Id, parseId } from '../../../kernel/ids.ts';
import { notFound, type Refusal } from '../../../kernel/result.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { FORM_FIELDS } from '../../../ui/index.ts';
import { directivePaths } from '../../directives/index.ts';
import { listUnitsAt } from '../../organisations/index.ts';
import { seeLeading } from '../leaders/leaders.policy.ts';
import type { PlanDeps } from '../plan-deps.contributor.ts';
import { assignConclusions } from './assign-conclusions.ts';
import { meetingTitle } from './briefing.pages.tsx';
import { briefingPaths } from './briefing.paths.ts';
import { keepConclusions } from './keep-conclusions.ts';
import { loadBriefing } from './load-briefing.ts';
import { type MeetingModel, MeetingPage } from './meeting.pages.tsx';
import { findMeeting, listConclusions } from './meeting.store.ts';
import { MeetingFormPage } from './meeting-form.pages.tsx';
import {
  errorsByRow,
  type MeetingForm,
  proposedRows,
  readMeetingForm,
  takenRows,
  typedDay,
  withExtraRows,
} from './meeting-form.rules.ts';

export const meetingRoutes = (deps: PlanDeps): readonly Route[] => [
  get(briefingPaths.conclusions, seeLeading, async (x) =>
    showForm(x, { meetingId: null, version: 0, form: await x.view((view) => newForm(view, x)) }),
  ),
  post(briefingPaths.conclusions, seeLeading, 'meeting.conclude', (x) => keep(x, null, 'meeting.saved')),
  get(briefingPaths.meeting(':id'), seeLeading, (x) => showMeeting(x, null)),
  get(briefingPaths.revision(':id'), seeLeading, showRevision),
  post(briefingPaths.revision(':id'), seeLeading, 'meeting.revise', (x) =>
    keep(x, parseId(x.param('id')), 'meeting.revised'),
  ),
  post(briefingPaths.directive(':id'), seeLeading, 'meeting.assign', (x) => {
    const meetingId = parseId(x.param('id'));
    const secrecyDeclared = x.form.has(FORM_FIELDS.noStateSecrets);
    return x.submit<Id>(
      async (change) =>
        meetingId
          ? assignConclusions(change, deps.content(x.province.schema), { meetingId, secrecyDeclared })
          : notFound(),
      {
        to: (id) => directivePaths.directive(id),
        notice: 'meeting.assigned',
        onRefusal: (refusal, status) => showMeeting(x, refusal, status),
      },
    );
  }),
];

async function newForm(view: View, x: Exchange): Promise<MeetingForm> {
  const rows = withExtraRows(proposedRows(await loadBriefing(view, x.t)));
  const chairs = actorOf(view).postKind === 'deputy' && holds(actorOf(view), 'approver') ? 'deputy' : 'head';
  return { heldOn: formatDay(x.today), chairedBy: x.t(`meeting.chairedBy.${chairs}`), rows };
}

interface Shown {
  readonly meetingId: Id | null;
  readonly version: number;
  readonly form: MeetingForm;
  readonly refusal?: Refusal;
  readonly status?: number;
}

async function showForm(x: Exchange, { meetingId, version, form, refusal, status = 200 }: Shown): Promise<Response> {
  const units = await x.view((view) => listUnitsAt(view.tx, view.today));
  return x.page(
    { title: x.t('meeting.form'), place: 'plans', breadcrumbs: crumbs(x), status },
    <MeetingFormPage
      t={x.t}
      action={meetingId ? briefingPaths.revision(meetingId) : briefingPaths.conclusions}
      form={form}
      version={version}
      units={units}
      errors={refusal ? errorsByRow(form.rows, refusal.fields ?? { heldOn: refusal.key }) : {}}
      tokens={x.formTokens}
    />,
  );
}

const crumbs = (x: Exchange) => [{ href: briefingPaths.sheet, label: x.t('briefing.title') }];

function keep(x: Exchange, meetingId: Id | null, notice: string): Promise<Response> {
  const form = readMeetingForm(x.form);
  const version = Number(x.form.text('_version')) || 0;
  const conclusions = takenRows(form.rows).map(({ row }) => row);
  const { heldOn, chairedBy } = form;
  return x.submit<Id>((change) => keepConclusions(change, { meetingId, version, heldOn, chairedBy, conclusions }), {
    to: briefingPaths.meeting,
    notice,
    onRefusal: (refusal, status) => showForm(x, { meetingId, version, form, refusal, status }),
  });
}

async function showRevision(x: Exchange): Promise<Response> {
  const model = await loadMeeting(x);
  if (!model) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const { meeting, conclusions } = model;
  const rows = conclusions.map(({ words, unitIds, dueOn }) => ({
    take: true,
    about: words,
    words,
    unitIds,
    dueOn: typedDay(dueOn),
  }));
  const form = { heldOn: formatDay(meeting.heldOn), chairedBy: meeting.chairedBy, rows: withExtraRows(rows) };
  return showForm(x, { meetingId: meeting.id, version: meeting.version, form });
}

function loadMeeting(x: Exchange): Promise<MeetingModel | null> {
  const id = parseId(x.param('id'));
  return x.view(async ({ tx }) => {
    const meeting = id && (await findMeeting(tx, id));
    if (!meeting) return null;
    const conclusions = await listConclusions(tx, meeting.id);
    return { meeting, conclusions };
  });
}

async function showMeeting(x: Exchange, refusal: Refusal | null, status = 200): Promise<Response> {
  const model = await loadMeeting(x);
  if (!model) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const key = refusal?.fields?.[FORM_FIELDS.noStateSecrets];
  if (refusal && !key) return x.refused(refusal);
  return x.page(
    {
      title: meetingTitle(x.t, model.meeting),
      subtitle: model.meeting.chairedBy,
      place: 'plans',
      breadcrumbs: crumbs(x),
      status,
    },
    <MeetingPage t={x.t} model={model} tokens={x.formTokens} error={key ? x.t(key) : null} />,
  );
}
