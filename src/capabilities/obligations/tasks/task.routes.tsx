import { type Id, parseId } from '../../../kernel/ids.ts';
import type { Refusal, Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { ContentStore } from '../../../platform/files/content.ts';
import { findFile } from '../../../platform/files/file.store.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route, remove } from '../../../platform/http/route.ts';
import { FORM_FIELDS } from '../../../ui/index.ts';
import type { OnTask } from './act-on-task.ts';
import { checkByStandingBody, confirmByUnit, returnEvidence, takeBackConfirmation } from './confirm-result.ts';
import { askExtension, decideExtension } from './decide-extension.ts';
import { acceptTransfer, proposeTransfer, refuseTransfer } from './decide-transfer.ts';
import { findTaskOfFile } from './evidence.store.ts';
import { handInEvidence, takeBackEvidence } from './hand-in-evidence.ts';
import { loadTaskPage } from './load-task-page.ts';
import { noteProgress } from './note-progress.ts';
import { openDemand, recordEvent } from './record-event.ts';
import type { TaskAction } from './task.lifecycle.ts';
import { TaskPage } from './task.pages.tsx';
import { taskPaths } from './task.paths.ts';
import { checkTasks, seeTasks, workOnTasks } from './task.policy.ts';
import type { Attempt } from './task-forms.pages.tsx';

export interface TaskRouteDeps {
  readonly content: (schema: string) => ContentStore;
}

type UseCase = (change: Change, on: OnTask, x: Exchange) => Promise<Result<Id>>;

export const taskRoutes = (deps: TaskRouteDeps): Route[] => {
  const act =
    (form: TaskAction, useCase: UseCase, done: string = form): Route['handle'] =>
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
  const work = (path: string, form: TaskAction, useCase: UseCase) =>
    post(`/tasks/:id/${path}`, workOnTasks, `task.${form}`, act(form, useCase));
  return [
    get('/tasks/:id', seeTasks, (x) => showTask(x, null, 200)),
    get('/tasks/:id/files/:file', seeTasks, (x) => sendFile(x, deps)),
    work('progress', 'note-progress', (change, on, x) => noteProgress(change, { ...on, note: x.form.text('note') })),
    work('evidence', 'hand-in', (change, on, x) => handIn(change, on, x, deps)),
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
    post(
      '/tasks/:id/demands',
      checkTasks,
      'task.open-demand',
      act('open-demand', (change, on, x) =>
        openDemand(change, { ...on, ...typedEvent(x), dueOn: x.form.text('dueOn') }),
      ),
    ),
  ];
};

const NO_TASK: Refusal = { kind: 'not-found', key: 'refusal.notFound' };

async function showTask(x: Exchange, attempt: Attempt | null, status: number): Promise<Response> {
  const id = parseId(x.param('id'));
  const model = id && (await x.view((view) => loadTaskPage(view, id)));
  if (!model) return x.refused(NO_TASK);
  return x.page(
    {
      title: model.source.action,
      place: 'work',
      status,
      breadcrumbs: [{ label: x.t('ui.nav.work'), href: '/' }],
      subtitle: `${model.units.get(model.task.unitId)?.name ?? ''} · ${model.source.documentLabel}`,
    },
    <TaskPage t={x.t} model={model} tokens={x.formTokens} attempt={attempt} />,
  );
}

const handIn = (change: Change, on: OnTask, x: Exchange, deps: TaskRouteDeps): Promise<Result<Id>> =>
  handInEvidence(change, deps.content(x.province.schema), {
    ...on,
    evidence: {
      documentNumber: x.form.text('documentNumber'),
      documentOn: x.form.text('documentOn'),
      address: x.form.text('address'),
    },
    files: x.form.files.filter((file) => file.field === 'files'),
    secrecyDeclared: x.form.text(FORM_FIELDS.noStateSecrets) !== '',
    note: x.form.text('note'),
  });

const answerExtension: UseCase = (change, on, x) =>
  decideExtension(change, {
    ...on,
    granted: x.form.text('granted') === 'yes',
    grantedOn: x.form.text('grantedOn'),
    decisionNumber: x.form.text('decisionNumber'),
    decisionOn: x.form.text('decisionOn'),
    answer: x.form.text('answer'),
  });

const answerTransfer: UseCase = (change, on, x) =>
  x.form.text('accepted') === 'yes'
    ? acceptTransfer(change, { ...on, decisionNumber: x.form.text('decisionNumber') })
    : refuseTransfer(change, { ...on, answer: x.form.text('answer') });

const typedEvent = (x: Exchange) => ({
  happenedOn: x.form.text('happenedOn'),
  documentNumber: x.form.text('documentNumber'),
  note: x.form.text('note'),
  forAll: x.form.text('forAll') === 'yes',
});

/** A file is shown to whoever may see its task. */
async function sendFile(x: Exchange, deps: TaskRouteDeps): Promise<Response> {
  const [id, fileId] = [parseId(x.param('id')), parseId(x.param('file'))];
  const file = await x.view(async (view) => {
    if (!id || !fileId || (await findTaskOfFile(view.tx, fileId)) !== id) return null;
    return (await loadTaskPage(view, id)) ? findFile(view.tx, fileId) : null;
  });
  if (!file) return x.refused(NO_TASK);
  const bytes = await deps.content(x.province.schema).get(file.sha256);
  return x.download(new Uint8Array(bytes), { name: file.name, type: file.mediaType });
}
