import { formatDay, parseDay } from '../../../kernel/day.ts';
import { parseId } from '../../../kernel/ids.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { DayField, Panel, TextArea } from '../../../ui/index.ts';
import { runCycles } from '../plans.policy.ts';
import { cyclePaths } from './cycle.paths.ts';
import type { StatedDay } from './cycle.rules.ts';
import { onCycle } from './cycle-acts.routes.tsx';
import { contextOf, cycleFormPage, type Sent } from './cycle-form.routes.tsx';
import { CycleForm, StatedDayFields } from './cycle-forms.pages.tsx';
import { editStep, noteStepDone } from './edit-step.ts';
import { type CycleModel, loadCycle } from './load-cycle.ts';

const STEP = cyclePaths.step(':id', ':step');

/** Moving the day of a step on a document, and noting that it was taken. */
export const cycleStepRoutes: readonly Route[] = [
  get(STEP, runCycles, (x) => showStep(x, null)),
  post(STEP, runCycles, 'cycle.edit-step', (x) =>
    onCycle(
      x,
      (change, cycleId) => {
        const { version, ...day } = dayOf(x);
        return editStep(change, { cycleId, step: x.param('step'), version, ...day, note: x.form.text('note') });
      },
      { notice: 'cycle.notice.day', form: showStep },
    ),
  ),
  post(cyclePaths.stepDone(':id', ':step'), runCycles, 'cycle.step-done', (x) =>
    onCycle(
      x,
      (change, cycleId) =>
        noteStepDone(change, { cycleId, step: x.param('step'), doneOn: parseDay(x.form.text('doneOn')) }),
      { notice: 'cycle.notice.day', form: showStep },
    ),
  ),
];

export const dayOf = (x: Exchange) => ({
  version: Number(x.form.text('_version')),
  statedOn: parseDay(x.form.text('statedOn')),
  bound: x.form.text('bound') === 'before' ? ('before' as const) : ('by' as const),
  basis: x.form.text('basis'),
});

const NOT_FOUND = { kind: 'not-found', key: 'refusal.notFound' } as const;

export async function loadCycleOf(x: Exchange): Promise<CycleModel | null> {
  const id = parseId(x.param('id'));
  return id ? x.view((view) => loadCycle(view, id, x.locale)) : null;
}

export const standingOf = (day: StatedDay & { basis: string | null }) => ({
  statedOn: formatDay(day.statedOn),
  bound: day.bound,
  basis: day.basis ?? '',
});

async function showStep(x: Exchange, sent: Sent): Promise<Response> {
  const model = await loadCycleOf(x);
  const step = model?.steps.find((each) => each.step === x.param('step'));
  if (!model || !step) return x.refused(NOT_FOUND);
  const { id } = model.cycle;
  const doneOn = step.doneOn ? formatDay(step.doneOn) : '';
  const context = contextOf(x, sent, { ...standingOf(step), note: step.note ?? '', doneOn });
  const back = `${cyclePaths.show(id)}?view=steps`;
  const name = x.locale === 'vi' ? step.name : step.nameEn;
  return x.page(
    cycleFormPage(x, model.cycle, name, sent),
    <>
      <Panel title={x.t('cycle.field.day')}>
        <CycleForm
          {...context}
          action={cyclePaths.step(id, step.step)}
          version={step.version}
          submit={x.t('cycle.save')}
          back={back}
        >
          <StatedDayFields {...context} />
          <TextArea name="note" label={x.t('cycle.field.note')} value={context.value('note')} rows={2} />
        </CycleForm>
      </Panel>
      <Panel title={x.t('cycle.field.doneOn')}>
        <CycleForm
          {...context}
          refusal={null}
          action={cyclePaths.stepDone(id, step.step)}
          submit={x.t('cycle.save')}
          back={back}
        >
          <DayField
            t={x.t}
            name="doneOn"
            label={x.t('cycle.field.doneOn')}
            value={context.value('doneOn')}
            error={sent?.refusal.fields?.doneOn && x.t(sent.refusal.fields.doneOn)}
          />
        </CycleForm>
      </Panel>
    </>,
  );
}
