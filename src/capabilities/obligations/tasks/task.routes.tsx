import { parseId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route, remove } from '../../../platform/http/route.ts';
import { FORM_FIELDS } from '../../../ui/index.ts';
import { registerPaths } from '../register/register.paths.ts';
import { checkByStandingBody, confirmByUnit, returnEvidence, takeBackConfirmation } from './confirm-result.ts';
import { askExtension } from './decide-extension.ts';
import { proposeTransfer } from './decide-transfer.ts';
import { takeBackEvidence } from './hand-in-evidence.ts';
import { loadTaskPage } from './load-task-page.ts';
import { noteProgress } from './note-progress.ts';
import { openDemand, recordEvent } from './record-event.ts';
import type { TaskAction } from './task.lifecycle.ts';
import { TaskPage } from './task.pages.tsx';
import { taskPaths } from './task.paths.ts';
import { checkTasks, seeTasks, workOnTasks } from './task.policy.ts';
import { sendTaskFile } from './task-file.routes.tsx';
import type { Attempt } from './task-form.pages.tsx';
import {
  answerExtension,
  answerTransfer,
  type ContentOf,
  handIn,
  type TaskAct,
  typedEvent,
} from './typed-acts.routes.tsx';
import { unitName } from './unit-name.rules.ts';

export interface TaskRouteDeps {
  readonly content: ContentOf;
}

export const taskRoutes = (deps: TaskRouteDeps): Route[] => {
  const act =
    (form: TaskAction, useCase: TaskAct, done: string = form): Route['handle'] =>
    async (x) => {
      const taskId = parseId(x.param('id'));
      if (!taskId) return x.refused(NO_TASK);
      const on = { taskId, version: Number(x.form.text(FORM_FIELDS.version)) || 0 };
      return x.submit((change) => useCase(change, on, x), {
        to: taskPaths.task,
        notice: `task.done.${done}`,
        onRefusal: (refusal, status) => showTask(x, { form, refusal, value: x.form.text }, status),
      });
    };
  const work = (path: string, form: TaskAction, useCase: TaskAct) =>
    post(`/tasks/:id/${path}`, workOnTasks, `task.${form}`, act(form, useCase));
  return [
    get('/tasks/:id', seeTasks, (x) => showTask(x, null, 200)),
    get('/tasks/:id/files/:file', seeTasks, (x) => sendTaskFile(x, deps.content)),
    work('progress', 'note-progress', (change, on, x) => noteProgress(change, { ...on, note: x.form.text('note') })),
    work('evidence', 'hand-in', (change, on, x) => handIn(change, on, x, deps.content)),
    remove('/tasks/:id/evidence', workOnTasks, 'task.take-back', act('take-back', takeBackEvidence)),
    work('confirmation', 'confirm', confirmByUnit),
    remove(
      '/tasks/:id/confirmation',
      workOnTasks,
      'task.take-back-confirmation',
      act('take-back-confirmation', takeBackConfirmation),
    ),
    post('/tasks/:id/check', checkTasks, 'task.check', act('check', checkByStandingBody)),
    work('return', 'return', (change, on, x) => returnEvidence(change, { ...on, message: x.form.text('message') })),
    work('extension', 'ask-extension', (change, on, x) =>
      askExtension(change, { ...on, wantedOn: x.form.text('wantedOn'), reason: x.form.text('reason') }),
    ),
    post(
      '/tasks/:id/extension/decision',
      checkTasks,
      'task.decide-extension',
      act('decide-extension', answerExtension),
    ),
    work('transfer', 'propose-transfer', (change, on, x) =>
      proposeTransfer(change, { ...on, toUnitId: parseId(x.form.text('toUnit')), reason: x.form.text('reason') }),
    ),
    post(
      '/tasks/:id/transfer/decision',
      checkTasks,
      'task.decide-transfer',
      act('accept-transfer', answerTransfer, 'decide-transfer'),
    ),
    work('events', 'record-event', (change, on, x) => recordEvent(change, { ...on, ...typedEvent(x) })),
    work('demands', 'open-demand', (change, on, x) =>
      openDemand(change, { ...on, ...typedEvent(x), dueOn: x.form.text('dueOn') }),
    ),
  ];
};

const NO_TASK: Refusal = { kind: 'not-found', key: 'refusal.notFound' };

async function showTask(x: Exchange, attempt: Attempt | null, status: number): Promise<Response> {
  const id = parseId(x.param('id'));
  const model = id && (await x.view((view) => loadTaskPage(view, id)));
  if (!model) return x.refused(NO_TASK);
  // another unit's task is found in the register, never among one's own work
  const own = model.task.unitId === x.actor?.unitId;
  return x.page(
    {
      title: model.source.action,
      place: own ? 'work' : 'performance',
      status,
      breadcrumbs: [
        own ? { label: x.t('ui.nav.work'), href: '/' } : { label: x.t('register.title'), href: registerPaths.list() },
      ],
      subtitle: `${unitName(model.units.get(model.task.unitId), x.locale)} · ${model.source.documentLabel}`,
    },
    <TaskPage t={x.t} model={model} tokens={x.formTokens} attempt={attempt} />,
  );
}
