import { parseId } from '../../../kernel/ids.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route, remove } from '../../../platform/http/route.ts';
import { seePlans, workOnPlans } from '../plans.policy.ts';
import { addTypedLine } from './add-line.ts';
import { LINE_FIELDS } from './content/line-fields.rules.ts';
import { LineFacts } from './line-facts.pages.tsx';
import { LineFormPage } from './line-form.pages.tsx';
import type { Attempt, LineFormModel } from './line-form.rules.ts';
import { linePaths } from './lines.paths.ts';
import { loadLineForm } from './load-line-form.ts';
import { NO_PLAN, planIdOf } from './plan.routes.tsx';
import { planCrumb } from './plan-title.pages.tsx';
import { removeLine } from './remove-line.ts';
import { saveTypedLine } from './save-line.ts';
import { undoLine } from './undo-line.ts';

const LINES = '/plans/:id{[0-9a-f-]+}/lines';
const LINE = `${LINES}/:line{[0-9a-f-]+}`;

/** The form of one line and its acts. */
export const lineRoutes: readonly Route[] = [
  get(`${LINES}/new`, workOnPlans, (x) => showForm(x, null, 200)),
  post(LINES, workOnPlans, 'plan.add-line', async (x) => {
    const planId = planIdOf(x);
    if (!planId) return x.refused(NO_PLAN);
    return x.submit((change) => addTypedLine(change, { planId, typed: x.form, partly: false }), {
      to: (made) => linePaths.undone(planId, made.actId),
      notice: 'plan.line.saved',
      onRefusal: (refusal, status) => showForm(x, { typed: x.form, baseRevisionId: null, refusal }, status),
    });
  }),
  get(LINE, seePlans, (x) => showForm(x, null, 200)),
  post(LINE, workOnPlans, 'plan.save-line', async (x) => {
    const on = lineOf(x);
    if (!on) return x.refused(NO_PLAN);
    const take = LINE_FIELDS.filter((field) => x.form.all('take').includes(field));
    return x.submit((change) => saveTypedLine(change, { ...on, typed: x.form, partly: false, take }), {
      to: () => linePaths.line(on.planId, on.lineId),
      notice: 'plan.line.saved',
      onRefusal: (refusal, status) => {
        const attempt = { typed: x.form, baseRevisionId: on.baseRevisionId, refusal };
        return refusal.fields ? showForm(x, attempt, status) : x.refused(refusal);
      },
    });
  }),
  post(`${LINE}/undo`, workOnPlans, 'plan.undo-line', async (x) => {
    const on = lineOf(x, 'to');
    if (!on) return x.refused(NO_PLAN);
    return x.submit((change) => undoLine(change, { ...on, toRevisionId: on.baseRevisionId }), {
      to: () => linePaths.line(on.planId, on.lineId),
      notice: 'plan.line.undone',
    });
  }),
  remove(LINE, workOnPlans, 'plan.remove-line', async (x) => {
    const on = lineOf(x);
    if (!on) return x.refused(NO_PLAN);
    return x.submit((change) => removeLine(change, on), {
      to: (actId) => linePaths.undone(on.planId, actId),
      notice: 'plan.line.removed',
    });
  }),
];

function lineOf(x: Exchange, base = 'base') {
  const [planId, lineId, baseRevisionId] = [planIdOf(x), parseId(x.param('line')), parseId(x.form.text(base))];
  return planId && lineId && baseRevisionId ? { planId, lineId, baseRevisionId } : null;
}

async function showForm(x: Exchange, attempt: Attempt | null, status: number): Promise<Response> {
  const planId = planIdOf(x);
  const lineId = x.param('line') ? parseId(x.param('line')) : null;
  if (!planId || (x.param('line') && !lineId)) return x.refused(NO_PLAN);
  const obligationId = parseId(x.query.get('obligation') ?? '');
  const model = await x.view((view) => loadLineForm(view, { planId, lineId, obligationId, locale: x.locale, attempt }));
  if (!model) return x.refused(NO_PLAN);
  if (attempt && !attempt.refusal.fields) return x.refused(attempt.refusal);
  if (model.line?.state === 'removed') return x.refused({ kind: 'conflict', key: 'plan.refusal.lineRemoved' });
  if (!model.line && !model.writable) return x.refused({ kind: 'conflict', key: 'plan.refusal.sent' });
  return x.page(
    {
      title: titleOf(x, model),
      place: 'plans',
      status,
      breadcrumbs: [planCrumb(x.t, model.place)],
    },
    model.writable ? <LineFormPage t={x.t} model={model} tokens={x.formTokens} /> : <LineFacts t={x.t} model={model} />,
  );
}

function titleOf(x: Exchange, { line, writable }: LineFormModel): string {
  if (!line) return x.t('plan.line.new');
  return writable ? x.t('plan.line.edit') : line.content.title;
}
