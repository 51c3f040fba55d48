import type { Refusal } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { directivePaths } from '../directive.paths.ts';
import { workOnDirectives } from '../directive.policy.ts';
import { errorsOf } from '../form-errors.routes.tsx';
import type { DraftObligation } from './draft.rules.ts';
import { directiveIdOf, draftPage, lineageIdOf, settleCommand } from './draft-page.routes.tsx';
import { loadObligation } from './load-amendable.ts';
import { mergeObligations } from './merge-obligations.ts';
import { MergePage, SplitPage } from './reshape.pages.tsx';
import { proposedParts } from './split.rules.ts';
import { splitObligation } from './split-obligation.ts';

export const reshapeRoutes: readonly Route[] = [
  get('/directives/:id/obligations/:lineage/split', workOnDirectives, (x) => showSplit(x, null)),
  post('/directives/:id/obligations/:lineage/split', workOnDirectives, 'directive.split-obligation', (x) =>
    x.submit((change) => splitObligation(change, { ...settleCommand(x), parts: partsTyped(x) }), {
      ...toCard(x, 'split.done'),
      onRefusal: (refusal, status) => showSplit(x, refusal, status),
    }),
  ),
  get('/directives/:id/obligations/:lineage/merge', workOnDirectives, (x) => showMerge(x, null)),
  post('/directives/:id/obligations/:lineage/merge', workOnDirectives, 'directive.merge-obligations', (x) =>
    x.submit((change) => mergeObligations(change, { ...settleCommand(x), others: othersTyped(x) }), {
      ...toCard(x, 'merge.done'),
      onRefusal: (refusal, status) => showMerge(x, refusal, status),
    }),
  ),
];

const toCard = (x: Exchange, notice: string) => ({
  to: () => directivePaths.card(directiveIdOf(x), lineageIdOf(x)),
  notice,
});

const partsTyped = (x: Exchange): string[] =>
  x.form
    .text('parts')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const othersTyped = (x: Exchange): Map<string, string> =>
  new Map(x.form.all('others').map((line) => line.split(' ', 2) as [string, string]));

async function showSplit(x: Exchange, refusal: Refusal | null, status = 200): Promise<Response> {
  const loaded = await x.view((view) => loadObligation(view, x.param('id'), x.param('lineage')));
  if (!loaded.ok) return x.refused(refusal ?? loaded.refusal);
  const { seen, obligation } = loaded.value;
  const parts = refusal ? x.form.text('parts') : proposedParts(obligation.quote).join('\n');
  return draftPage(
    x,
    seen.directive,
    { title: x.t('split.title'), subtitle: obligation.fields.action, status },
    <SplitPage
      t={x.t}
      place={{ directiveId: seen.directive.id, obligation, tokens: x.formTokens }}
      errors={refusal ? errorsOf(x, refusal) : []}
      parts={parts}
    />,
  );
}

const NEAREST = 30;

async function showMerge(x: Exchange, refusal: Refusal | null, status = 200): Promise<Response> {
  const loaded = await x.view((view) => loadObligation(view, x.param('id'), x.param('lineage')));
  if (!loaded.ok) return x.refused(refusal ?? loaded.refusal);
  const { seen, record, obligation } = loaded.value;
  return draftPage(
    x,
    seen.directive,
    { title: x.t('merge.title'), subtitle: obligation.fields.action, status },
    <MergePage
      t={x.t}
      place={{ directiveId: seen.directive.id, obligation, tokens: x.formTokens }}
      errors={refusal ? errorsOf(x, refusal) : []}
      candidates={nearest(record.draft.obligations, obligation)}
      chosen={x.form.all('others')}
    />,
  );
}

/** What stands close by in the text comes first: duties that say the same mostly follow each other. */
const nearest = (all: readonly DraftObligation[], to: DraftObligation): DraftObligation[] =>
  all
    .filter((each) => each.lineageId !== to.lineageId && each.decision !== 'rejected')
    .sort((a, b) => Math.abs(a.anchor[0] - to.anchor[0]) - Math.abs(b.anchor[0] - to.anchor[0]))
    .slice(0, NEAREST);
