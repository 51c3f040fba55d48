import { formatDay } from '../../../kernel/day.ts';
import { type Id, parseId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { documentPaths } from '../../documents/document.paths.ts';
import type { PlanDeps } from '../plan-deps.contributor.ts';
import { draftUnitPlan } from '../unit-documents/draft-unit-plan.ts';
import { actsPaths } from './acts.paths.ts';
import { actOnPlans } from './acts.policy.ts';
import { IssuingPage } from './issuing.pages.tsx';
import { loadIssuing } from './load-issuing.ts';
import { attemptOf, headOf, NO_PLAN, onPlan, paperOf, versionOf } from './on-plan.routes.tsx';
import { issueWithPaper } from './record-paper.ts';
import { reopenLines } from './reopen-lines.ts';

export const issuingRoutes = (deps: PlanDeps): Route[] => [
  get('/plans/:id/issuing', actOnPlans, (x) => showIssuing(x, null, 200)),
  post('/plans/:id/issuing/draft', actOnPlans, 'outgoing.draft', (x) =>
    x.submit((change) => onPlan(x, (planId) => draftUnitPlan(change, { planId })), {
      to: documentPaths.show,
      notice: 'plan.issue.drafted',
      onRefusal: (refusal, status) => showIssuing(x, refusal, status),
    }),
  ),
  post('/plans/:id/issuing/reopening', actOnPlans, 'plan.reopen-lines', (x) =>
    x.submit(
      (change) => onPlan(x, (planId) => reopenLines(change, { planId, version: versionOf(x), lineIds: tickedOf(x) })),
      {
        to: () => `/plans/${x.param('id')}/issuing`,
        notice: (count) => ({ key: 'plan.issue.reopened', params: { count } }),
        onRefusal: (refusal, status) => showIssuing(x, refusal, status),
      },
    ),
  ),
  post('/plans/:id/issuing/issue', actOnPlans, 'plan.issue', (x) => {
    const content = deps.content(x.province.schema);
    return x.submit(
      (change) =>
        onPlan(x, (planId) =>
          issueWithPaper(change, content, {
            planId,
            version: versionOf(x),
            paper: paperOf(x),
          }),
        ),
      {
        to: actsPaths.issuing,
        notice: 'plan.issue.done',
        onRefusal: (refusal, status) => showIssuing(x, refusal, status),
      },
    );
  }),
];

const tickedOf = (x: Exchange): Id[] => x.form.all('line').flatMap((value) => parseId(value) ?? []);

async function showIssuing(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const id = parseId(x.param('id'));
  const model = id && (await x.view((view) => loadIssuing(view, id)));
  if (!model) return x.refused(refusal ?? NO_PLAN);
  const head = headOf(x, model.plan, x.t('plan.issue.title'), status);
  const due = model.dueOn ? ` · ${x.t('plan.issue.due', { day: formatDay(model.dueOn) })}` : '';
  return x.page(
    { ...head, subtitle: `${head.subtitle}${due}` },
    <IssuingPage t={x.t} model={model} tokens={x.formTokens} attempt={refusal && attemptOf(x, refusal)} />,
  );
}
