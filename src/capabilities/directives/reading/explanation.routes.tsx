import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { LinkButton } from '../../../ui/index.ts';
import { directivePaths } from '../directive.paths.ts';
import { readDirectives } from '../directive.policy.ts';
import { explainObligation } from './explain-obligation.ts';
import { ExplanationPage } from './explanation.pages.tsx';
import { sheetOf } from './paper.rules.ts';

export const explanationRoutes: readonly Route[] = [
  get('/directives/:id/obligations/:lineage/explanation', readDirectives, showExplanation),
];

async function showExplanation(x: Exchange): Promise<Response> {
  const loaded = await explainObligation(x.view, x.param('id'), x.param('lineage'));
  if (!loaded.ok) return x.refused(loaded.refusal);
  const { seen, obligation, text } = loaded.value;
  const { id, subject, state } = seen.directive;
  const amendable = seen.may.amend && (state === 'reading' || state === 'correcting');
  const card = directivePaths.card(id, obligation.lineageId, sheetOf(text, obligation.anchor[0]));
  return x.page(
    {
      title: x.t('explanation.title'),
      subtitle: obligation.fields.action,
      place: 'directives',
      breadcrumbs: [
        { href: directivePaths.list, label: x.t('directives.title') },
        { href: directivePaths.directive(id), label: subject },
      ],
      actions: (
        <>
          <LinkButton href={card}>{x.t('explanation.back')}</LinkButton>
          {amendable && (
            <LinkButton href={directivePaths.obligation(id, obligation.lineageId)}>
              {x.t('explanation.edit')}
            </LinkButton>
          )}
        </>
      ),
    },
    <ExplanationPage t={x.t} explained={loaded.value} />,
  );
}
