import { parseDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { parseId } from '../../../kernel/ids.ts';
import { notFound, type Refusal, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route, remove } from '../../../platform/http/route.ts';
import { runCycles } from '../plans.policy.ts';
import { addUnit, removeUnit } from './add-unit.ts';
import { type ChooseDuties, chooseDuties } from './choose-duties.ts';
import { closeCycle } from './close-cycle.ts';
import { cyclePaths } from './cycle.paths.ts';
import { isDutyAct } from './cycle.rules.ts';
import { showClosing, showDuties, showUnits } from './cycle-form.routes.tsx';
import { showNew } from './new-cycle.routes.tsx';
import { openCycle } from './open-cycle.ts';
import { prepareCycle } from './prepare-cycle.ts';

/** Acts on a cycle as a whole. */
export const cycleActRoutes: readonly Route[] = [
  get(cyclePaths.add, runCycles, (x) => showNew(x, null)),
  post(cyclePaths.list, runCycles, 'cycle.prepare', prepare),
  get(cyclePaths.duties(':id'), runCycles, (x) => showDuties(x, null)),
  post(cyclePaths.duties(':id'), runCycles, 'cycle.choose-duties', (x) =>
    onCycle(x, (change, cycleId) => chooseDuties(change, { cycleId, duties: dutiesOf(x) }), {
      notice: 'cycle.notice.duties',
      form: showDuties,
    }),
  ),
  get(cyclePaths.units(':id'), runCycles, (x) => showUnits(x, null)),
  post(cyclePaths.units(':id'), runCycles, 'cycle.add-unit', (x) =>
    onCycle(x, (change, cycleId) => withUnit(x.form.text('unitId'), (unitId) => addUnit(change, { cycleId, unitId })), {
      notice: 'cycle.notice.unitAdded',
      form: showUnits,
    }),
  ),
  remove(cyclePaths.unit(':id', ':unit'), runCycles, 'cycle.remove-unit', (x) =>
    onCycle(x, (change, cycleId) => withUnit(x.param('unit'), (unitId) => removeUnit(change, { cycleId, unitId })), {
      notice: 'cycle.notice.unitRemoved',
      form: showUnits,
    }),
  ),
  post(cyclePaths.opening(':id'), runCycles, 'cycle.open', open),
  get(cyclePaths.closing(':id'), runCycles, (x) => showClosing(x, null)),
  post(cyclePaths.closing(':id'), runCycles, 'cycle.close', (x) =>
    onCycle(x, (change, cycleId) => closeCycle(change, { cycleId, reason: x.form.text('reason') }), {
      notice: 'cycle.notice.closed',
      form: showClosing,
    }),
  ),
];

type ShowForm = (x: Exchange, sent: { readonly refusal: Refusal; readonly status: number }) => Promise<Response>;

/** A form about the cycle of the address; it comes back with its words when it is refused. */
export function onCycle(
  x: Exchange,
  act: (change: Change, cycleId: Id) => Promise<Result<Id>>,
  { notice, form }: { readonly notice: string; readonly form: ShowForm },
): Promise<Response> {
  const id = parseId(x.param('id'));
  return x.submit<Id>((change) => (id ? act(change, id) : Promise.resolve(notFound())), {
    to: cyclePaths.show,
    notice,
    onRefusal: (refusal, status) => (refusal.kind === 'not-found' ? x.refused(refusal) : form(x, { refusal, status })),
  });
}

const withUnit = (text: string, act: (id: Id) => Promise<Result<Id>>): Promise<Result<Id>> => {
  const id = parseId(text);
  return id
    ? act(id)
    : Promise.resolve({
        ok: false,
        refusal: { kind: 'invalid', key: 'refusal.invalid', fields: { unitId: 'cycle.refusal.unit' } },
      });
};

function prepare(x: Exchange): Promise<Response> {
  return x.submit<Id>(
    (change) =>
      prepareCycle(change, {
        kind: x.form.text('kind'),
        firstYear: Number(x.form.text('firstYear') || Number.NaN),
        lastYear: Number(x.form.text('lastYear') || x.form.text('firstYear') || Number.NaN),
        preset: x.form.text('preset'),
        windowFrom: parseDay(x.form.text('windowFrom')),
        windowTo: parseDay(x.form.text('windowTo')),
        basis: x.form.text('basis'),
      }),
    {
      to: (id) => cyclePaths.duties(id),
      notice: 'cycle.notice.prepared',
      onRefusal: (refusal, status) => showNew(x, { refusal, status }),
    },
  );
}

function open(x: Exchange): Promise<Response> {
  const id = parseId(x.param('id'));
  const version = Number(x.form.text('_version')) || undefined;
  return x.submit(
    async (change) => (id ? openCycle(change, { cycleId: id, ...(version && { version }) }) : notFound()),
    { to: ({ cycleId }) => `${cyclePaths.show(cycleId)}?view=papers`, notice: 'cycle.notice.opened' },
  );
}

/** One select for each obligation, `act-<id>`. */
const dutiesOf = (x: Exchange): ChooseDuties['duties'] =>
  x.form.names.flatMap((name) => {
    const obligationId = parseId(name.replace(/^act-/, ''));
    const act = x.form.text(name);
    return obligationId && isDutyAct(act) ? [{ obligationId, act }] : [];
  });
