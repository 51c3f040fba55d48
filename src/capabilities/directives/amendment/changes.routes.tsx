import { formatDay } from '../../../kernel/day.ts';
import { conflict, notFound, type Refusal } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { nextDirectiveState } from '../directive.lifecycle.ts';
import { directivePaths } from '../directive.paths.ts';
import { publishDirectives, readDirectives } from '../directive.policy.ts';
import type { DirectiveDeps } from '../directive-deps.contributor.ts';
import { directiveIdOf, draftPage } from '../draft/draft-page.routes.tsx';
import { errorsOf } from '../form-errors.routes.tsx';
import { loadDirective } from '../load-directive.ts';
import { shortLabel } from '../metadata.rules.ts';
import { ChangesPage } from './changes.pages.tsx';
import { endDirective } from './end-directive.ts';
import { EndingPage, type EndingTyped } from './ending.pages.tsx';
import { loadChanges } from './load-changes.ts';

export const changesRoutes = (deps: DirectiveDeps): readonly Route[] => [
  get('/directives/:id/changes', readDirectives, (x) => showChanges(x, deps)),
  get('/directives/:id/ending', publishDirectives, (x) => showEnding(x, null)),
  post('/directives/:id/ending', publishDirectives, 'directive.decide-end', end),
];

async function showChanges(x: Exchange, deps: DirectiveDeps): Promise<Response> {
  const model = await x.view((view) => loadChanges(view, x.param('id'), deps.publication));
  if (!model.ok) return x.refused(model.refusal);
  const { directive } = model.value.seen;
  const by = x.query.get('by') === 'obligation' ? 'obligation' : 'unit';
  return draftPage(
    x,
    directive,
    { title: x.t('change.title'), subtitle: shortLabel(directive) },
    <ChangesPage t={x.t} model={model.value} by={by} ownUnitId={x.actor?.unitId ?? null} />,
  );
}

async function showEnding(x: Exchange, refusal: Refusal | null, status = 200): Promise<Response> {
  const seen = await x.view(async (view) => {
    const found = await loadDirective(view, x.param('id'));
    if (!found.ok) return found;
    if (!found.value.may.publish) return notFound();
    const { state } = found.value.directive;
    return nextDirectiveState(state, 'end') ? found : conflict(`directive.notNow.${state}`);
  });
  if (!seen.ok) return x.refused(refusal ?? seen.refusal);
  const { directive } = seen.value;
  return draftPage(
    x,
    directive,
    { title: x.t('ending.title'), subtitle: directive.subject, status },
    <EndingPage
      t={x.t}
      directive={directive}
      typed={refusal ? typedIn(x) : { paper: '', paperOn: '', effectiveOn: formatDay(x.today), reason: '' }}
      errors={refusal ? errorsOf(x, refusal) : []}
      tokens={x.formTokens}
    />,
  );
}

const typedIn = (x: Exchange): EndingTyped => ({
  paper: x.form.text('paper').slice(0, 200),
  paperOn: x.form.text('paper_on').slice(0, 20),
  effectiveOn: x.form.text('effective_on').slice(0, 20),
  reason: x.form.text('reason').slice(0, 2000),
});

function end(x: Exchange): Promise<Response> {
  const command = { directiveId: directiveIdOf(x), version: Number(x.form.text('_version')), ...typedIn(x) };
  return x.submit((change) => endDirective(change, command), {
    to: (id) => directivePaths.changes(id),
    notice: 'ending.done',
    onRefusal: (refusal, status) => showEnding(x, refusal, status),
  });
}
