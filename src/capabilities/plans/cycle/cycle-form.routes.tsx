import { parseId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { TextArea } from '../../../ui/index.ts';
import { planPaths } from '../plans.paths.ts';
import { cyclePaths } from './cycle.paths.ts';
import type { Cycle } from './cycle.rules.ts';
import { CycleForm, valuesOf } from './cycle-forms.pages.tsx';
import { CycleUnitsPage } from './cycle-units.pages.tsx';
import { DutiesPage } from './duties.pages.tsx';
import { dutyRows } from './duty-rows.rules.ts';
import { titleOf } from './hub.pages.tsx';
import { listAddableUnits, loadCycle, loadDutyChoices } from './load-cycle.ts';

export type Sent = { readonly refusal: Refusal; readonly status: number } | null;
const NOT_FOUND = { kind: 'not-found', key: 'refusal.notFound' } as const;

export const contextOf = (x: Exchange, sent: Sent, standing: Readonly<Record<string, string>>) => ({
  t: x.t,
  tokens: x.formTokens,
  value: valuesOf(sent && x.form, standing),
  refusal: sent?.refusal ?? null,
});

export const cycleFormPage = (x: Exchange, cycle: Cycle, title: string, sent: Sent) => ({
  title,
  place: 'plans',
  breadcrumbs: [
    { href: planPaths.hub, label: x.t('plan.title') },
    { href: cyclePaths.show(cycle.id), label: titleOf(x.t, cycle) },
  ],
  ...(sent && { status: sent.status }),
});

export async function showDuties(x: Exchange, sent: Sent): Promise<Response> {
  const id = parseId(x.param('id'));
  const model = id && (await x.view((view) => loadCycle(view, id, x.locale)));
  if (!id || !model) return x.refused(NOT_FOUND);
  const choices = await x.view((view) => loadDutyChoices(view, id));
  const rows = dutyRows(choices, model.cycle, (duty) => x.t('cycle.duty.source', duty));
  return x.page(
    cycleFormPage(x, model.cycle, x.t('cycle.duties'), sent),
    <DutiesPage {...contextOf(x, sent, {})} cycle={model.cycle} rows={rows} />,
  );
}

export async function showUnits(x: Exchange, sent: Sent): Promise<Response> {
  const id = parseId(x.param('id'));
  const model = id && (await x.view((view) => loadCycle(view, id, x.locale)));
  if (!model) return x.refused(NOT_FOUND);
  const addable = await x.view((view) => listAddableUnits(view, model.units));
  return x.page(
    cycleFormPage(x, model.cycle, x.t('cycle.addUnit'), sent),
    <CycleUnitsPage {...contextOf(x, sent, {})} cycle={model.cycle} units={model.units} addable={addable} />,
  );
}

export async function showClosing(x: Exchange, sent: Sent): Promise<Response> {
  const id = parseId(x.param('id'));
  const model = id && (await x.view((view) => loadCycle(view, id, x.locale)));
  if (!model) return x.refused(NOT_FOUND);
  const { cycle, provincialPlan } = model;
  const context = contextOf(x, sent, {});
  const issued = provincialPlan?.state === 'issued';
  return x.page(
    cycleFormPage(x, cycle, x.t('cycle.close'), sent),
    <CycleForm
      {...context}
      action={cyclePaths.closing(cycle.id)}
      submit={x.t('cycle.close.submit')}
      back={cyclePaths.show(cycle.id)}
    >
      <TextArea
        name="reason"
        label={x.t('cycle.field.reason')}
        hint={issued ? undefined : x.t('cycle.refusal.reason')}
        value={context.value('reason')}
        error={sent?.refusal.fields?.reason && x.t(sent.refusal.fields.reason)}
        required={!issued}
        rows={3}
      />
    </CycleForm>,
  );
}
