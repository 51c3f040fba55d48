import type { Refusal } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { dossierPaths } from './dossier.paths.ts';
import { draftDossierPaper } from './dossier.policy.ts';
import type { PlanWords } from './dossier.rules.ts';
import { onDossier, showNothing, titleOf } from './dossier-exchange.routes.tsx';
import { editWords } from './edit-words.ts';
import { loadDossier } from './load-dossier.ts';
import { loadPlanFacts } from './load-plan-facts.ts';
import { WORD_PARTS, withFirstWords } from './plan-words.rules.ts';
import { WordsPage } from './words.pages.tsx';

export const wordsRoutes: Route[] = [
  get(dossierPaths.words(':plan'), draftDossierPaper, (x) => showWords(x, null, 200)),
  post(dossierPaths.words(':plan'), draftDossierPaper, 'dossier.draft-paper', (x) =>
    x.submit((change) => editWords(change, { ...onDossier(x), words: wordsOf(x) }), {
      to: (planId) => dossierPaths.show(planId),
      notice: 'dossier.words.saved',
      onRefusal: (refusal, status) => showWords(x, refusal, status),
    }),
  ),
];

/** One paragraph a line; empty lines are left out. */
const wordsOf = (x: Exchange): PlanWords =>
  Object.fromEntries(
    WORD_PARTS.map((part) => [
      part,
      x.form
        .text(part)
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ]),
  );

async function showWords(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const found = await x.view(async (view) => {
    const model = await loadDossier(view, onDossier(x).planId);
    const known = model && (await loadPlanFacts(view, model.dossier));
    return model && known?.ok ? { model, facts: known.value.facts } : null;
  });
  if (!found) return showNothing(x);
  const { model, facts } = found;
  return x.page(
    { ...titleOf(x, model, 'dossier.words'), status },
    <WordsPage
      t={x.t}
      dossier={model.dossier}
      words={withFirstWords(model.dossier.words, facts)}
      tokens={x.formTokens}
      sent={refusal && { refusal, text: x.form.text, all: x.form.all }}
    />,
  );
}
