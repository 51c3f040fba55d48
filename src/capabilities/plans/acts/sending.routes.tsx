import { parseId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route, remove } from '../../../platform/http/route.ts';
import { documentPaths } from '../../documents/document.paths.ts';
import { linePaths } from '../lines/lines.paths.ts';
import type { PlanDeps } from '../plan-deps.contributor.ts';
import { seePlans } from '../plans.policy.ts';
import { draftProposalLetter } from '../unit-documents/draft-proposal-letter.ts';
import { actsPaths } from './acts.paths.ts';
import { actOnPlans } from './acts.policy.ts';
import type { Receipt } from './freeze-lines.ts';
import { PlanHistory } from './history.pages.tsx';
import { loadHistory } from './load-history.ts';
import { loadSending } from './load-sending.ts';
import { attemptOf, headOf, NO_PLAN, onPlan, paperOf, shownIn, versionOf } from './on-plan.routes.tsx';
import { sendWithPaper } from './record-paper.ts';
import { resendLines } from './resend-lines.ts';
import { ResendingPage } from './resending.pages.tsx';
import { sendPlan, sendWithLetter } from './send-plan.ts';
import { SendingPage } from './sending.pages.tsx';
import { takeBackPlan } from './take-back-plan.ts';

const CLICK = { kind: 'click' } as const;

export const sendingRoutes = (deps: PlanDeps): Route[] => [
  get('/plans/:id/sending', actOnPlans, (x) => showSending(x, null, 200)),
  post('/plans/:id/sending', actOnPlans, 'plan.send', (x) =>
    x.submit(
      (change) =>
        onPlan(x, (planId) => {
          const shown = { planId, version: versionOf(x), fingerprint: x.form.text('shown') };
          const documentId = parseId(x.form.text('letter'));
          return documentId
            ? sendWithLetter(change, { ...shown, documentId })
            : sendPlan(change, { ...shown, way: CLICK });
        }),
      sentAnswer(x),
    ),
  ),
  post('/plans/:id/sending/signed', actOnPlans, 'plan.send', (x) => {
    const fingerprint = x.form.text('shown');
    const content = deps.content(x.province.schema);
    return x.submit(
      (change) =>
        onPlan(x, (planId) =>
          sendWithPaper(change, content, {
            planId,
            version: versionOf(x),
            fingerprint,
            paper: paperOf(x),
          }),
        ),
      sentAnswer(x),
    );
  }),
  remove('/plans/:id/sending', actOnPlans, 'plan.take-back', (x) =>
    x.submit((change) => onPlan(x, (planId) => takeBackPlan(change, { planId, version: versionOf(x) })), {
      to: linePaths.plan,
      notice: 'plan.act.takeBack.done',
      onRefusal: (refusal, status) => showSending(x, refusal, status),
    }),
  ),
  post('/plans/:id/sending/letter', actOnPlans, 'outgoing.draft', (x) =>
    x.submit((change) => onPlan(x, (planId) => draftProposalLetter(change, { planId })), {
      to: documentPaths.show,
      notice: 'plan.act.letter.drafted',
      onRefusal: (refusal, status) => showSending(x, refusal, status),
    }),
  ),
  get('/plans/:id/resending', actOnPlans, (x) => showSending(x, null, 200, ResendingPage)),
  post('/plans/:id/resending', actOnPlans, 'plan.resend-lines', (x) =>
    x.submit(
      (change) =>
        onPlan(x, (planId) => resendLines(change, { planId, lines: shownIn(x.form.all('line')), way: CLICK })),
      {
        ...sentAnswer(x),
        notice: ({ lines, receipt }) => ({ key: 'plan.act.resent', params: { lines, receipt } }),
        onRefusal: (refusal, status) => showSending(x, refusal, status, ResendingPage),
      },
    ),
  ),
  get('/plans/:id/history', seePlans, async (x) => {
    const id = parseId(x.param('id'));
    const model = id && (await x.view((view) => loadHistory(view, id)));
    if (!model) return x.refused(NO_PLAN);
    return x.page(headOf(x, model.plan, x.t('plan.act.history'), 200), <PlanHistory t={x.t} model={model} />);
  }),
];

const sentAnswer = (x: Exchange) => ({
  to: ({ planId }: Receipt) => actsPaths.sending(planId),
  notice: ({ lines, receipt }: Receipt) => ({ key: 'plan.act.sent', params: { lines, receipt } }),
  onRefusal: (refusal: Refusal, status: number) => showSending(x, refusal, status),
});

async function showSending(
  x: Exchange,
  refusal: Refusal | null,
  status: number,
  Page: typeof SendingPage = SendingPage,
): Promise<Response> {
  const id = parseId(x.param('id'));
  const model = id && (await x.view((view) => loadSending(view, id)));
  if (!model) return x.refused(refusal ?? NO_PLAN);
  const title = x.t(Page === SendingPage ? 'plan.act.title' : 'plan.act.resend.title');
  return x.page(
    headOf(x, model.plan, title, status),
    <Page t={x.t} model={model} tokens={x.formTokens} attempt={refusal && attemptOf(x, refusal)} />,
  );
}
