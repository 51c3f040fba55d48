import { parseId } from '../../../kernel/ids.ts';
import { invalid, type Refusal } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { FORM_FIELDS } from '../../../ui/index.ts';
import { possibleActivityActs } from '../activity.lifecycle.ts';
import { workOnActivities } from '../activity.policy.ts';
import { findActivity } from '../activity.store.ts';
import { EditActivityPage } from './edit-activity.pages.tsx';
import { type EditAttempt, loadEdit, loadKnowledge } from './load-edit.ts';
import { recordingPaths } from './recording.paths.ts';
import { reviseActivity } from './revise-activity.ts';
import { type InputError, readActivityForm } from './typed-activity.rules.ts';

const EDIT = '/activities/:id{[0-9a-f-]+}/edit';
const NONE: Refusal = { kind: 'not-found', key: 'refusal.notFound' };

/** "Hoàn thiện": the whole record, saved as a new revision. */
export const editActivityRoutes: readonly Route[] = [
  get(EDIT, workOnActivities, (x) => showForm(x, null, 200)),
  post(EDIT, workOnActivities, 'activity.revise', async (x) => {
    const activityId = parseId(x.param('id'));
    if (!activityId) return x.refused(NONE);
    const version = Number(x.form.text(FORM_FIELDS.version)) || 0;
    let errors: Readonly<Record<string, InputError>> = {};
    const revise = async (change: Change) => {
      const found = await findActivity(change.tx, activityId, change.today);
      if (!found) return { ok: false as const, refusal: NONE };
      const read = readActivityForm(x.form, found.activity.content, await loadKnowledge(change));
      errors = read.errors;
      const keys = Object.fromEntries(Object.entries(errors).map(([name, { key }]) => [name, key]));
      if (Object.keys(keys).length > 0) return invalid(keys);
      return reviseActivity(change, { activityId, version, content: read.content });
    };
    return x.submit(revise, {
      to: recordingPaths.activity,
      notice: 'activity.done.revise',
      onRefusal: (refusal, status) => {
        const said = Object.entries(refusal.fields ?? {}).map(([name, key]) => [INPUTS[name] ?? name, { key }]);
        return showForm(
          x,
          { typed: x.form, refusal, version, errors: { ...Object.fromEntries(said), ...errors } },
          status,
        );
      },
    });
  }),
];

/** Fields of the record whose inputs bear another name. */
const INPUTS: Readonly<Record<string, string>> = {
  lineId: 'line',
  localityId: 'locality',
  obligationIds: 'obligations',
};

async function showForm(x: Exchange, attempt: EditAttempt | null, status: number): Promise<Response> {
  const id = parseId(x.param('id'));
  const model = id && (await x.view((view) => loadEdit(view, id, attempt)));
  if (!model) return x.refused(NONE);
  const may = x.actor && possibleActivityActs(x.actor, model.found).includes('revise');
  if (!may) return x.refused({ kind: 'conflict', key: `activity.refusal.state.${model.activity.state}` });
  return x.page(
    {
      title: x.t('activity.edit.title'),
      place: 'performance',
      status,
      breadcrumbs: [
        { href: recordingPaths.list(), label: x.t('activity.title') },
        { href: recordingPaths.activity(model.activity.id), label: model.activity.content.title.slice(0, 60) },
      ],
    },
    <EditActivityPage t={x.t} model={model} tokens={x.formTokens} />,
  );
}
