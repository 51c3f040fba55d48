import { type Id, parseId } from '../../../kernel/ids.ts';
import { notFound } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { runCycles } from '../plans.policy.ts';
import { cyclePaths } from './cycle.paths.ts';
import { onCycle } from './cycle-acts.routes.tsx';
import { contextOf, cycleFormPage, type Sent } from './cycle-form.routes.tsx';
import { CycleForm, GraceField, StatedDayFields } from './cycle-forms.pages.tsx';
import { dayOf, loadCycleOf, standingOf } from './cycle-steps.routes.tsx';
import { type EditDueDay, editDueDay } from './edit-due-day.ts';
import type { CycleModel } from './load-cycle.ts';

const GROUP = cyclePaths.groupDay(':id', ':group');
const UNIT = cyclePaths.unitDay(':id', ':unit');
const NOT_FOUND = { kind: 'not-found', key: 'refusal.notFound' } as const;

/** Another day for a group or for one unit, on a document. */
export const cycleDayRoutes: readonly Route[] = [
  get(GROUP, runCycles, (x) => showDue(x, null)),
  post(GROUP, runCycles, 'cycle.edit-due-day', (x) =>
    editDue(x, { groupCode: x.param('group'), version: dayOf(x).version }),
  ),
  get(UNIT, runCycles, (x) => showDue(x, null)),
  post(UNIT, runCycles, 'cycle.edit-due-day', (x) => {
    const unitId = parseId(x.param('unit'));
    return editDue(x, unitId && { unitId });
  }),
];

function editDue(x: Exchange, of: EditDueDay['of'] | null): Promise<Response> {
  return onCycle(
    x,
    async (change, cycleId) => {
      const { version: _, ...day } = dayOf(x);
      const graceDays = Number(x.form.text('graceDays') || 0);
      return of ? editDueDay(change, { cycleId, of, ...day, graceDays }) : notFound();
    },
    { notice: 'cycle.notice.day', form: showDue },
  );
}

/** The day of the group or of the unit that the address names. */
async function showDue(x: Exchange, sent: Sent): Promise<Response> {
  const model = await loadCycleOf(x);
  const due = model && (dueOfGroup(x, model) ?? dueOfUnit(x, model));
  if (!model || !due) return x.refused(NOT_FOUND);
  const context = contextOf(x, sent, { ...standingOf(due.day), graceDays: String(due.graceDays) });
  return x.page(
    cycleFormPage(x, model.cycle, x.t('cycle.dueOf', { whose: due.name }), sent),
    <CycleForm
      {...context}
      action={due.action}
      version={due.version}
      submit={x.t('cycle.save')}
      back={cyclePaths.show(model.cycle.id)}
    >
      <StatedDayFields {...context} />
      <GraceField {...context} />
    </CycleForm>,
  );
}

function dueOfGroup(x: Exchange, model: CycleModel) {
  const group = model.groups.find(({ groupCode }) => groupCode === x.param('group'));
  const action = group && cyclePaths.groupDay(model.cycle.id, group.groupCode);
  return group && action ? { ...group, day: group, action } : null;
}

function dueOfUnit(x: Exchange, model: CycleModel) {
  const unit = model.units.find(({ unitId }) => unitId === (x.param('unit') as Id));
  if (!unit) return null;
  const day = {
    statedOn: unit.dueOn,
    bound: 'by' as const,
    dueOn: unit.dueOn,
    urgedOn: unit.urgedOn,
    basis: unit.basis,
  };
  return { ...unit, day, version: undefined, action: cyclePaths.unitDay(model.cycle.id, unit.unitId) };
}
