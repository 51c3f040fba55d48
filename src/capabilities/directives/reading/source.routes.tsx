import { notFound, ok } from '../../../kernel/result.ts';
import type { View } from '../../../platform/change.ts';
import { findFile } from '../../../platform/files/file.store.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { readDirectives } from '../directive.policy.ts';
import type { DirectiveDeps } from '../directive-deps.contributor.ts';
import { getText } from '../directive-text.store.ts';
import { loadDirective } from '../load-directive.ts';

export const sourceRoutes = (deps: DirectiveDeps): readonly Route[] => [
  get('/directives/:id/source', readDirectives, (x) => download(x, deps)),
];

/** The bytes exactly as they came; whoever may read the directive may have them. */
async function download(x: Exchange, deps: DirectiveDeps): Promise<Response> {
  const loaded = await x.view((view) => loadFile(view, x.param('id')));
  if (!loaded.ok) return x.refused(loaded.refusal);
  const bytes = await deps.content(x.province.schema).get(loaded.value.sha256);
  return x.download(Uint8Array.from(bytes), { name: loaded.value.name, type: loaded.value.mediaType });
}

async function loadFile(view: View, id: string) {
  const seen = await loadDirective(view, id);
  if (!seen.ok) return seen;
  const { fileId } = await getText(view.tx, seen.value.directive.id);
  const file = await findFile(view.tx, fileId);
  return file ? ok(file) : notFound();
}
