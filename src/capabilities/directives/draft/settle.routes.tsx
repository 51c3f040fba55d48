import type { Refusal } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route, remove } from '../../../platform/http/route.ts';
import { directivePaths } from '../directive.paths.ts';
import { workOnDirectives } from '../directive.policy.ts';
import { errorsOf } from '../form-errors.routes.tsx';
import { confirmSureObligations } from './confirm-sure-obligations.ts';
import { ConfirmationsPage } from './confirmations.pages.tsx';
import { DecisionPage } from './decision.pages.tsx';
import { directiveIdOf, draftPage, lineageIdOf, settleCommand } from './draft-page.routes.tsx';
import { loadAmendable, loadObligation } from './load-amendable.ts';
import type { DraftRecord } from './load-draft.ts';
import { pathToNext } from './next-open.routes.tsx';
import { classifyGeneral, confirmObligation, reconsiderObligation, rejectObligation } from './settle-obligation.ts';
import { isSure } from './sureness.rules.ts';

const OBLIGATION = '/directives/:id/obligations/:lineage';

export const settleRoutes: readonly Route[] = [
  get('/directives/:id/confirmations', workOnDirectives, showConfirmations),
  post('/directives/:id/confirmations', workOnDirectives, 'directive.confirm-obligations', confirmShown),
  post(`${OBLIGATION}/confirmation`, workOnDirectives, 'directive.confirm-obligation', (x) =>
    x.submit((change) => confirmObligation(change, settleCommand(x)), toNext(x)),
  ),
  post(`${OBLIGATION}/generality`, workOnDirectives, 'directive.classify-general', (x) =>
    x.submit((change) => classifyGeneral(change, settleCommand(x)), toNext(x)),
  ),
  get(`${OBLIGATION}/decision`, workOnDirectives, (x) => showDecision(x, null)),
  post(`${OBLIGATION}/rejection`, workOnDirectives, 'directive.reject-obligation', (x) =>
    x.submit(
      (change) => rejectObligation(change, { ...settleCommand(x), reason: x.form.text('reason').slice(0, 2000) }),
      {
        ...toNext(x),
        onRefusal: (refusal, status) => showDecision(x, refusal, status),
      },
    ),
  ),
  remove(`${OBLIGATION}/decision`, workOnDirectives, 'directive.reconsider-obligation', (x) =>
    x.submit((change) => reconsiderObligation(change, settleCommand(x)), {
      to: () => directivePaths.card(directiveIdOf(x), lineageIdOf(x)),
      notice: 'reading.reconsidered',
    }),
  ),
];

/** What one person can still look through before confirming. */
const MOST_TOGETHER = 200;

const toNext = (x: Exchange) => ({
  to: (record: DraftRecord) => pathToNext(x, record),
  notice: 'reading.settled',
});

async function showConfirmations(x: Exchange): Promise<Response> {
  const loaded = await x.view((view) => loadAmendable(view, x.param('id')));
  if (!loaded.ok) return x.refused(loaded.refusal);
  const { seen, record } = loaded.value;
  const sure = record.draft.obligations.filter(isSure).slice(0, MOST_TOGETHER);
  return draftPage(
    x,
    seen.directive,
    { title: x.t('confirmations.title') },
    <ConfirmationsPage t={x.t} directiveId={seen.directive.id} sure={sure} tokens={x.formTokens} />,
  );
}

function confirmShown(x: Exchange): Promise<Response> {
  const shown = new Map(x.form.all('shown').map((line) => line.split(' ', 2) as [string, string]));
  return x.submit((change) => confirmSureObligations(change, { directiveId: directiveIdOf(x), shown }), {
    to: () => directivePaths.directive(directiveIdOf(x)),
    notice: 'confirmations.done',
  });
}

async function showDecision(x: Exchange, refusal: Refusal | null, status = 200): Promise<Response> {
  const loaded = await x.view((view) => loadObligation(view, x.param('id'), x.param('lineage')));
  if (!loaded.ok) return x.refused(refusal ?? loaded.refusal);
  const { seen, obligation } = loaded.value;
  const place = { directiveId: seen.directive.id, obligation, tokens: x.formTokens };
  const errors = refusal ? errorsOf(x, refusal) : [];
  return draftPage(
    x,
    seen.directive,
    { title: x.t('decision.title'), status },
    <DecisionPage t={x.t} place={place} reason={x.form.text('reason')} errors={errors} />,
  );
}
