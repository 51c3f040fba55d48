import { notFound, ok } from '../../../kernel/result.ts';
import type { View } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { readDirectives } from '../directive.policy.ts';
import { getText } from '../directive-text.store.ts';
import { findCompilation } from '../draft/compilation.store.ts';
import { draftPage } from '../draft/draft-page.routes.tsx';
import { loadDirective } from '../load-directive.ts';
import { documentLabel } from '../metadata.rules.ts';
import { FindingsPage } from './findings.pages.tsx';
import { findingModels } from './findings.rules.ts';

export const findingRoutes: readonly Route[] = [get('/directives/:id/findings', readDirectives, showFindings)];

/** Three queries. Whoever may not see findings learns nothing of them (practice 18). */
async function loadFindings(view: View, id: string) {
  const seen = await loadDirective(view, id);
  if (!seen.ok) return seen;
  if (!seen.value.may.seeFindings) return notFound();
  const compilation = await findCompilation(view.tx, seen.value.directive.id);
  if (!compilation) return notFound();
  const { canonical } = await getText(view.tx, seen.value.directive.id);
  return ok({ seen: seen.value, answer: compilation.answer, text: canonical });
}

async function showFindings(x: Exchange): Promise<Response> {
  const loaded = await x.view((view) => loadFindings(view, x.param('id')));
  if (!loaded.ok) return x.refused(loaded.refusal);
  const { seen, answer, text } = loaded.value;
  return draftPage(
    x,
    seen.directive,
    {
      title: x.t('findings.title'),
      subtitle: x.t('findings.subtitle.of', { label: documentLabel(seen.directive), count: answer.findings.length }),
    },
    <FindingsPage t={x.t} seen={seen} findings={findingModels(answer, text, x.locale, x.today)} />,
  );
}
