import { parseId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { seePlans } from '../plans.policy.ts';
import { actsPaths } from './acts.paths.ts';
import { readPlans } from './acts.policy.ts';
import { approveLines } from './approve-lines.ts';
import { loadReview } from './load-review.ts';
import { markSeen } from './mark-seen.ts';
import { headOf, NO_PLAN, onPlan, shownIn, versionOf } from './on-plan.routes.tsx';
import { receivePlan } from './receive-plan.ts';
import { type ReturnedLine, returnLines, returnPlan } from './return-lines.ts';
import { PAGE_SIZE, ReviewPage } from './review.pages.tsx';

export const reviewRoutes: readonly Route[] = [
  get('/plans/:id/review', seePlans, (x) => showReview(x, null, 200)),
  post('/plans/:id/receipt', readPlans, 'plan.receive', (x) =>
    x.submit((change) => onPlan(x, (planId) => receivePlan(change, { planId, version: versionOf(x) })), {
      ...back(x),
      notice: 'plan.review.received',
    }),
  ),
  post('/plans/:id/return', readPlans, 'plan.return-whole', (x) =>
    x.submit(
      (change) =>
        onPlan(x, (planId) => returnPlan(change, { planId, version: versionOf(x), message: x.form.text('message') })),
      { ...back(x), notice: 'plan.review.wholeReturned' },
    ),
  ),
  post('/plans/:id/review/returns', readPlans, 'plan.return-lines', (x) =>
    x.submit((change) => onPlan(x, (planId) => returnLines(change, { planId, lines: returnedOf(x) })), {
      ...back(x),
      notice: (count) => ({ key: 'plan.review.returned', params: { count } }),
    }),
  ),
  post('/plans/:id/review/approvals', readPlans, 'plan.approve-lines', (x) =>
    x.submit((change) => onPlan(x, (planId) => approveLines(change, { planId, lines: agreedOf(x) })), {
      ...back(x),
      notice: ({ approved, left }) => ({
        key: left > 0 ? 'plan.review.approved.some' : 'plan.review.approved',
        params: { approved, left },
      }),
    }),
  ),
  post('/plans/:id/review/seen', seePlans, 'plan.mark-seen', (x) =>
    x.submit((change) => onPlan(x, (planId) => markSeen(change, { planId, lines: shownIn(x.form.all('shown')) })), {
      ...back(x),
      notice: (count) => ({ key: 'plan.review.seen.done', params: { count } }),
    }),
  ),
];

/** The record again, up to date, with what was typed. */
const back = (x: Exchange) => ({
  to: () => (parseId(x.param('id')) ? `/plans/${x.param('id')}/review` : '/plans'),
  onRefusal: (refusal: Refusal, status: number) => showReview(x, refusal, status),
});

/** Every line that somebody wrote a message for, as it was shown. */
const returnedOf = (x: Exchange): ReturnedLine[] =>
  shownIn(x.form.all('shown')).flatMap((line) => {
    const message = x.form.text(`message-${line.lineId}`);
    return message === '' ? [] : [{ ...line, message }];
  });

/** The ticked lines, or every line of the page that waits; those that are away are never among them. */
const agreedOf = (x: Exchange) => shownIn(x.form.all(x.form.text('all') === 'yes' ? 'shown' : 'line'));

async function showReview(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const id = parseId(x.param('id'));
  const model = id && (await x.view((view) => loadReview(view, id)));
  if (!model) return x.refused(refusal ?? NO_PLAN);
  const last = Math.max(1, Math.ceil(model.lines.length / PAGE_SIZE));
  const page = Math.min(last, Math.max(1, Number(x.query.get('page')) || 1));
  return x.page(
    headOf(x, model.plan, x.t('plan.review.title'), status),
    <ReviewPage
      t={x.t}
      model={model}
      tokens={x.formTokens}
      query={{ path: actsPaths.review(id), params: Object.fromEntries(x.query) }}
      page={page}
      sent={refusal && { refusal, message: x.form.text, ticked: x.form.all('line') }}
    />,
  );
}
