import { parseId } from '../../../../kernel/ids.ts';
import { type Dong, parseDong } from '../../../../kernel/money.ts';
import { invalid, ok, type Refusal, type Result } from '../../../../kernel/result.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../../platform/http/route.ts';
import { type AppraisedItem, appraiseLines } from '../../consolidation/appraise-lines.ts';
import type { Item } from '../../consolidation/item.store.ts';
import { loadTableWords } from '../../load-table-words.ts';
import { possibleOnDossier } from '../dossier.lifecycle.ts';
import { dossierPaths } from '../dossier.paths.ts';
import { appraiseDossier, runDossier, seeDossier } from '../dossier.policy.ts';
import { actOnDossier, onDossier, showNothing, titleOf } from '../dossier-exchange.routes.tsx';
import { loadDossier } from '../load-dossier.ts';
import { askFinance } from './ask-finance.ts';
import { amountField, FinancePage, noteField, revisionField } from './finance.pages.tsx';
import { giveFinanceOpinion } from './give-finance-opinion.ts';

export const financeRoutes: Route[] = [
  get(dossierPaths.finance(':plan'), seeDossier, (x) => showFinance(x, null, 200)),
  post(dossierPaths.financeAsking(':plan'), runDossier, 'dossier.ask-finance', (x) =>
    actOnDossier(x, 'ask-finance', (change) => askFinance(change, onDossier(x)), 'finance.asked'),
  ),
  post(dossierPaths.appraisals(':plan'), appraiseDossier, 'plan.appraise', (x) =>
    x.submit(
      async (change) => {
        const model = await loadDossier(change, onDossier(x).planId);
        if (!model) return { ok: false, refusal: { kind: 'not-found', key: 'refusal.notFound' } };
        const items = readAmounts(x, model.items);
        return items.ok ? appraiseLines(change, { cycleId: model.cycle.id, items: items.value }) : items;
      },
      {
        to: () => dossierPaths.finance(onDossier(x).planId),
        notice: 'finance.saved',
        onRefusal: (refusal, status) => showFinance(x, { form: 'amounts', refusal }, status),
      },
    ),
  ),
  post(dossierPaths.finance(':plan'), appraiseDossier, 'dossier.give-finance-opinion', (x) =>
    x.submit((change) => giveFinanceOpinion(change, { ...onDossier(x), words: x.form.text('words') }), {
      to: (planId) => dossierPaths.show(planId),
      notice: 'finance.given',
      onRefusal: (refusal, status) => showFinance(x, { form: 'opinion', refusal }, status),
    }),
  ),
];

async function showFinance(
  x: Exchange,
  sent: { form: 'amounts' | 'opinion'; refusal: Refusal } | null,
  status: number,
): Promise<Response> {
  const found = await x.view(async (view) => {
    const model = await loadDossier(view, onDossier(x).planId);
    return model && { model, sources: (await loadTableWords(view)).sources };
  });
  if (!found) return showNothing(x);
  const { model, sources } = found;
  const back = sent && { refusal: sent.refusal, text: x.form.text, all: x.form.all };
  return x.page(
    { ...titleOf(x, model, 'finance.title'), status },
    <FinancePage
      t={x.t}
      dossier={model.dossier}
      items={model.items}
      sources={sources}
      tokens={x.formTokens}
      mayGive={x.actor !== null && possibleOnDossier(x.actor, model.dossier.state).includes('give-finance-opinion')}
      sentAmounts={sent?.form === 'amounts' ? back : null}
      sentOpinion={sent?.form === 'opinion' ? back : null}
    />,
  );
}

/** Every amount as typed; one that cannot be read is told at its field, and nothing is stored. */
function readAmounts(x: Exchange, items: readonly Item[]): Result<AppraisedItem[]> {
  const wrong: Record<string, string> = {};
  const read = items.flatMap((item): AppraisedItem[] => {
    const revisionId = parseId(x.form.text(revisionField(item)));
    if (!revisionId) return [];
    const amounts: Record<string, Dong> = {};
    for (const source of Object.keys(item.content.money)) {
      const amount = parseDong(x.form.text(amountField(item, source)));
      if (amount === null || amount < 0) wrong[amountField(item, source)] = 'finance.amount.wrong';
      else amounts[source] = amount;
    }
    return [{ itemId: item.id, revisionId, amounts, note: x.form.text(noteField(item)) }];
  });
  return Object.keys(wrong).length > 0 ? invalid(wrong) : ok(read);
}
