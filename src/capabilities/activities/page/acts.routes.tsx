import { type Id, parseId } from '../../../kernel/ids.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { Notice } from '../../../platform/http/exchange.ts';
import { post, type Route, remove } from '../../../platform/http/route.ts';
import { FORM_FIELDS } from '../../../ui/index.ts';
import { checkActivities, workOnActivities } from '../activity.policy.ts';
import { findActivity } from '../activity.store.ts';
import type { ActivityDeps } from '../activity-deps.contributor.ts';
import type { OnActivity } from '../acts/act-on-activity.ts';
import {
  checkActivity,
  confirmActivity,
  returnActivity,
  takeBackActivityCheck,
  takeBackActivityConfirmation,
} from '../acts/confirm-activity.ts';
import { restoreActivity, withdrawActivity } from '../acts/withdraw-activity.ts';
import { takeBackProof } from '../evidence/prove-activity.ts';
import { recordingPaths } from '../recording/recording.paths.ts';
import { handInActivity } from '../recording/revise-activity.ts';
import { ACTIVITY, NO_ACTIVITY, showActivity } from './activity.routes.tsx';
import { proveTask } from './prove-task.ts';

type ActOn = (
  change: Change,
  on: OnActivity,
  form: { text(name: string): string },
  param: string,
) => Promise<Result<Id>>;

/** What one click or one sentence does to an activity. */
export const activityActRoutes = (deps: ActivityDeps): Route[] => {
  const act =
    (form: string, useCase: ActOn, done: string | Notice = `activity.done.${form}`): Route['handle'] =>
    async (x) => {
      const activityId = parseId(x.param('id'));
      if (!activityId) return x.refused(NO_ACTIVITY);
      const on = { activityId, version: Number(x.form.text(FORM_FIELDS.version)) || 0 };
      return x.submit((change) => useCase(change, on, x.form, x.param('piece') || x.param('task')), {
        to: recordingPaths.activity,
        notice: typeof done === 'string' ? done : () => done,
        onRefusal: (refusal, status) => showActivity(x, deps, { form, refusal, value: x.form.text }, status),
      });
    };
  const work = (path: string, form: string, useCase: ActOn) =>
    post(`${ACTIVITY}/${path}`, workOnActivities, `activity.${form}`, act(form, useCase));
  return [
    work('hand-in', 'hand-in', (change, on) => handInActivity(change, { ...on, content: null })),
    work('confirmation', 'confirm', confirmActivity),
    remove(
      `${ACTIVITY}/confirmation`,
      workOnActivities,
      'activity.take-back-confirmation',
      act('take-back-confirmation', takeBackActivityConfirmation),
    ),
    post(`${ACTIVITY}/check`, checkActivities, 'activity.check', act('check', checkActivity)),
    remove(
      `${ACTIVITY}/check`,
      checkActivities,
      'activity.take-back-check',
      act('take-back-check', takeBackActivityCheck),
    ),
    work('return', 'return', (change, on, form) => returnActivity(change, { ...on, words: form.text('words') })),
    work('withdrawal', 'withdraw', (change, on, form) =>
      withdrawActivity(change, { ...on, words: form.text('words') }),
    ),
    work('restoration', 'restore', restoreWhereItWas),
    remove(
      `${ACTIVITY}/evidence/:piece{[0-9a-f-]+}`,
      workOnActivities,
      'activity.prove',
      act('take-back-proof', withPiece, 'activity.done.takeBackProof'),
    ),
    post(
      `${ACTIVITY}/tasks/:task{[0-9a-f-]+}`,
      workOnActivities,
      'task.hand-in',
      act('task', (change, { activityId, version }, _form, task) =>
        proveTask(change, { activityId, version, taskId: parseId(task) ?? NO_ID }),
      ),
    ),
  ];
};

/** An address that names nothing is refused as any other that names nothing. */
const NO_ID = '00000000-0000-7000-8000-000000000000' as Id;

const withPiece: ActOn = (change, on, _form, piece) =>
  takeBackProof(change, { ...on, evidenceId: parseId(piece) ?? NO_ID });

const restoreWhereItWas: ActOn = async (change, on) => {
  const found = await findActivity(change.tx, on.activityId, change.today);
  return restoreActivity(change, { ...on, planned: found?.activity.recordedOn === null });
};
