import { type Id, parseId } from '../../../kernel/ids.ts';
import { type Refusal, refuse } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { directivePaths } from '../directive.paths.ts';
import { publishDirectives, workOnDirectives } from '../directive.policy.ts';
import type { DirectiveDeps } from '../directive-deps.contributor.ts';
import { messageOf } from '../form-errors.routes.tsx';
import { loadPublication } from './load-publication.ts';
import { PublicationPage } from './publication.pages.tsx';
import { publishEdition } from './publish-edition.ts';

export const publicationRoutes = (deps: DirectiveDeps): readonly Route[] => [
  get('/directives/:id/publication', workOnDirectives, (x) => showPublication(x, deps, null)),
  post('/directives/:id/publication', publishDirectives, 'directive.publish', (x) => publish(x, deps)),
];

async function showPublication(x: Exchange, deps: DirectiveDeps, refused: Refusal | null, status = 200) {
  const model = await x.view((view) => loadPublication(view, x.param('id'), deps.publication));
  if (!model.ok) {
    const id = parseId(x.param('id'));
    // the back button after publishing leads here: to the document, which says how it goes on
    const passed = id !== null && refused === null && model.refusal.key === 'directive.notNow.published';
    return passed
      ? x.redirect(directivePaths.directive(id), { key: model.refusal.key })
      : x.refused(refused ?? model.refusal);
  }
  const { seen, obligations, units } = model.value;
  const { directive } = seen;
  return x.page(
    {
      title: x.t('publication.title'),
      subtitle: x.t('publication.subtitle', { obligations, units }),
      place: 'directives',
      status,
      breadcrumbs: [
        { href: directivePaths.list, label: x.t('directives.title') },
        { href: directivePaths.directive(directive.id), label: directive.subject },
      ],
    },
    <PublicationPage t={x.t} model={model.value} tokens={x.formTokens} problem={refused && messageOf(x, refused)} />,
  );
}

function publish(x: Exchange, deps: DirectiveDeps): Promise<Response> {
  const directiveId: Id | null = parseId(x.param('id'));
  const version = Number(x.form.text('_version'));
  return x.submit(
    async (change) =>
      directiveId
        ? publishEdition(change, { directiveId, version })
        : refuse({ kind: 'not-found', key: 'refusal.notFound' }),
    {
      to: () => directivePaths.directive(directiveId as Id),
      notice: (edition) => ({ key: 'publication.done', params: { edition } }),
      onRefusal: (refusal, status) => showPublication(x, deps, refusal, status),
    },
  );
}
