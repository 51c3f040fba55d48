import type { Child } from 'hono/jsx';
import { type Id, parseId } from '../../../kernel/ids.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { directivePaths } from '../directive.paths.ts';
import type { DirectiveRow } from '../directive.store.ts';

/** The id in the address; one that is no id finds nothing. */
export const directiveIdOf = (x: Exchange): Id => (parseId(x.param('id')) ?? NOBODY) as Id;

export const lineageIdOf = (x: Exchange): Id => (parseId(x.param('lineage')) ?? NOBODY) as Id;

const NOBODY = '00000000-0000-7000-8000-000000000000';

export const settleCommand = (x: Exchange) => ({
  directiveId: directiveIdOf(x),
  lineageId: lineageIdOf(x),
  version: x.form.text('_version'),
});

/** A page that belongs to one directive: the way back to it stands above the title. */
export const draftPage = (
  x: Exchange,
  directive: DirectiveRow,
  options: { title: string; status?: number; subtitle?: Child; actions?: Child },
  body: Child,
): Promise<Response> =>
  x.page(
    {
      place: 'directives',
      breadcrumbs: [
        { href: directivePaths.list, label: x.t('directives.title') },
        { href: directivePaths.directive(directive.id), label: directive.subject },
      ],
      ...options,
    },
    body,
  );
