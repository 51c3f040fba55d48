import { parseId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route, remove } from '../../../platform/http/route.ts';
import { directivePaths } from '../directive.paths.ts';
import { workOnDirectives } from '../directive.policy.ts';
import { directiveIdOf, draftPage } from '../draft/draft-page.routes.tsx';
import { errorsOf } from '../form-errors.routes.tsx';
import { shortLabel } from '../metadata.rules.ts';
import { loadRelations } from './load-relations.ts';
import { relateDirective, unrelateDirective } from './relate-directive.ts';
import type { RelationTyped } from './relate-form.pages.tsx';
import { RelationsPage } from './relations.pages.tsx';
import { targetIdOf } from './target-page.routes.tsx';

export const relationRoutes: readonly Route[] = [
  get('/directives/:id/amendments', workOnDirectives, (x) => showRelations(x, null)),
  post('/directives/:id/amendments', workOnDirectives, 'directive.relate', relate),
  remove('/directives/:id/amendments/:target', workOnDirectives, 'directive.unrelate', (x) =>
    x.submit(
      (change) =>
        unrelateDirective(change, {
          directiveId: directiveIdOf(x),
          version: Number(x.form.text('_version')),
          targetId: targetIdOf(x),
        }),
      { to: () => directivePaths.amendments(directiveIdOf(x)), notice: 'amendment.removed' },
    ),
  ),
];

const typedIn = (x: Exchange): RelationTyped => ({
  target: x.form.text('target'),
  mode: x.form.text('mode'),
  effectiveOn: x.form.text('effective_on').slice(0, 20),
  quote: x.form.text('quote').slice(0, 2000),
  checked: x.form.has('checked'),
});

async function showRelations(x: Exchange, refusal: Refusal | null, status = 200): Promise<Response> {
  const typed = typedIn(x);
  const asked = refusal ? typed : { target: x.query.get('target') ?? '', mode: '', effectiveOn: '' };
  const model = await x.view((view) => loadRelations(view, x.param('id'), asked));
  if (!model.ok) return x.refused(refusal ?? model.refusal);
  return draftPage(
    x,
    model.value.seen.directive,
    { title: x.t('amendment.title'), subtitle: shortLabel(model.value.seen.directive), status },
    <RelationsPage
      t={x.t}
      model={model.value}
      typed={refusal ? typed : { ...model.value.suggested, checked: false }}
      errors={refusal ? errorsOf(x, refusal) : []}
      tokens={x.formTokens}
    />,
  );
}

function relate(x: Exchange): Promise<Response> {
  const { target, ...typed } = typedIn(x);
  const command = { directiveId: directiveIdOf(x), version: Number(x.form.text('_version')), ...typed };
  return x.submit((change) => relateDirective(change, { ...command, targetId: parseId(target) }), {
    to: (targetId) => directivePaths.amendment(directiveIdOf(x), targetId),
    notice: 'amendment.saved',
    onRefusal: (refusal, status) => showRelations(x, refusal, status),
  });
}
