import { formatDay } from '../../../kernel/day.ts';
import { notFound, ok } from '../../../kernel/result.ts';
import type { View } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { readDirectives } from '../directive.policy.ts';
import { draftPage } from '../draft/draft-page.routes.tsx';
import { loadDirective } from '../load-directive.ts';
import { EditionPage } from './edition.pages.tsx';
import { findEdition } from './edition.store.ts';
import { editionLines } from './edition-changes.rules.ts';

export const editionRoutes: readonly Route[] = [get('/directives/:id/editions/:number', readDirectives, showEdition)];

/** Three queries: the edition and the one before it. */
async function loadEdition(view: View, id: string, number: number) {
  const seen = await loadDirective(view, id);
  if (!seen.ok) return seen;
  const edition = Number.isInteger(number) ? await findEdition(view.tx, seen.value.directive.id, number) : null;
  if (!edition) return notFound();
  const before = await findEdition(view.tx, seen.value.directive.id, number - 1);
  return ok({ seen: seen.value, edition, lines: editionLines(edition.obligations, before?.obligations ?? null) });
}

async function showEdition(x: Exchange): Promise<Response> {
  const loaded = await x.view((view) => loadEdition(view, x.param('id'), Number(x.param('number'))));
  if (!loaded.ok) return x.refused(loaded.refusal);
  const { seen, edition, lines } = loaded.value;
  const words = { edition: edition.number, day: formatDay(edition.publishedOn) };
  return draftPage(
    x,
    seen.directive,
    { title: x.t('edition.title', words), subtitle: edition.documentLabel },
    <EditionPage t={x.t} seen={seen} number={edition.number} lines={lines} />,
  );
}
