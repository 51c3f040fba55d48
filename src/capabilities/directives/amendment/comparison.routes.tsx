import { notFound, ok, type Refusal } from '../../../kernel/result.ts';
import type { View } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { directivePaths } from '../directive.paths.ts';
import { workOnDirectives } from '../directive.policy.ts';
import type { DirectiveDeps } from '../directive-deps.contributor.ts';
import { directiveIdOf, draftPage } from '../draft/draft-page.routes.tsx';
import { loadAmendable } from '../draft/load-amendable.ts';
import { errorsOf } from '../form-errors.routes.tsx';
import { proposeEdition } from '../publication/load-edition.ts';
import type { PublicationContributor, PublicationEffect } from '../publication.contributor.ts';
import { withEffects } from './changes.rules.ts';
import { ComparisonPage, PairPage } from './comparison.pages.tsx';
import { decidePair, settleComparison } from './decide-pair.ts';
import { oldIdOf, targetIdOf } from './target-page.routes.tsx';

const TARGET = '/directives/:id/amendments/:target';

export const comparisonRoutes = (deps: DirectiveDeps): readonly Route[] => [
  get(TARGET, workOnDirectives, (x) => showComparison(x, deps)),
  post(`${TARGET}/agreement`, workOnDirectives, 'directive.settle-comparison', settle),
  get(`${TARGET}/obligations/:old`, workOnDirectives, (x) => showPair(x, null)),
  post(`${TARGET}/obligations/:old`, workOnDirectives, 'directive.pair', pair),
];

async function loadComparison(view: View, x: Exchange, contributors: readonly PublicationContributor[]) {
  const loaded = await loadAmendable(view, x.param('id'));
  if (!loaded.ok) return loaded;
  const { comparisons, edition } = await proposeEdition(view, loaded.value.record);
  const comparison = comparisons.find(({ target }) => target.id === targetIdOf(x));
  if (!comparison) return notFound();
  const effects: PublicationEffect[] = [];
  for (const contributor of contributors) effects.push(...(await contributor.preview(view, edition)));
  const { label, changes } = comparison;
  const lines = withEffects(
    changes.map((each) => ({ ...each, label })),
    effects,
  );
  return ok({ ...loaded.value, comparison, edition, lines });
}

async function showComparison(x: Exchange, deps: DirectiveDeps): Promise<Response> {
  const loaded = await x.view((view) => loadComparison(view, x, deps.publication));
  if (!loaded.ok) return x.refused(loaded.refusal);
  const { seen, comparison, lines } = loaded.value;
  const { label, target } = comparison;
  return draftPage(
    x,
    seen.directive,
    { title: x.t('amendment.comparison.title', { label }), subtitle: target.subject },
    <ComparisonPage t={x.t} seen={seen} comparison={comparison} lines={lines} tokens={x.formTokens} />,
  );
}

const settle = (x: Exchange): Promise<Response> =>
  x.submit((change) => settleComparison(change, { ...onTarget(x), print: x.form.text('print') }), {
    to: () => directivePaths.amendments(directiveIdOf(x)),
    notice: 'amendment.agreed',
  });

const onTarget = (x: Exchange) => ({
  directiveId: directiveIdOf(x),
  version: Number(x.form.text('_version')),
  targetId: targetIdOf(x),
});

async function showPair(x: Exchange, refusal: Refusal | null, status = 200): Promise<Response> {
  const loaded = await x.view((view) => loadComparison(view, x, []));
  if (!loaded.ok) return x.refused(refusal ?? loaded.refusal);
  const { seen, comparison, edition } = loaded.value;
  const change = comparison.changes.find(({ old }) => old?.lineageId === oldIdOf(x));
  if (!change?.old) return x.refused({ kind: 'not-found', key: 'amendment.gone' });
  const fate = change.now?.lineageId ?? (change.kind === 'kept' ? 'keep' : 'end');
  return draftPage(
    x,
    seen.directive,
    { title: x.t('amendment.pair.title'), subtitle: change.old.action, status },
    <PairPage
      t={x.t}
      seen={seen}
      targetId={comparison.target.id}
      partial={comparison.relation.mode === 'amend'}
      old={change.old}
      chosen={refusal ? x.form.text('choice') : fate}
      choices={edition.obligations}
      errors={refusal ? errorsOf(x, refusal) : []}
      tokens={x.formTokens}
    />,
  );
}

const pair = (x: Exchange): Promise<Response> =>
  x.submit((change) => decidePair(change, { ...onTarget(x), oldId: oldIdOf(x), choice: x.form.text('choice') }), {
    to: (targetId) => directivePaths.amendment(directiveIdOf(x), targetId),
    notice: 'amendment.pair.saved',
    onRefusal: (refusal, status) => showPair(x, refusal, status),
  });
