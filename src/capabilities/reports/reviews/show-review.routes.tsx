import { parseId } from '../../../kernel/ids.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { LinkButton } from '../../../ui/index.ts';
import { listCodes } from '../../rulebook/index.ts';
import { reportPaths } from '../reports.paths.ts';
import type { ActProps } from './act-forms.pages.tsx';
import { loadReview } from './load-review.ts';
import { possibleOnReview } from './review.lifecycle.ts';
import { ReviewPage } from './review.pages.tsx';
import { reviewPaths } from './review.paths.ts';
import { runReviews } from './review.policy.ts';
import { capitalisedName } from './review.rules.ts';
import { actForms } from './review-acts.pages.tsx';
import { yearsInWords } from './reviews.pages.tsx';

/** The review's page; `sent` is an act that was refused, shown at its form with what was typed. A unit goes to its part. */
export async function showReview(x: Exchange, sent: ActProps['sent'], status: number): Promise<Response> {
  const id = parseId(x.param('id'));
  const found = await x.view(async (view) => {
    const model = id && (await loadReview(view, id));
    return model && { model, terms: await listCodes(view.tx, 'case-file-terms', view.today) };
  });
  if (!found) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const { model, terms } = found;
  const { t, formTokens: tokens, today } = x;
  const possible = possibleOnReview(x.actor, model.review.state);
  return x.page(
    {
      title: capitalisedName(model.review, x.locale),
      subtitle: t('lookback.subtitle', { years: yearsInWords(model.review), document: model.review.demandedBy }),
      place: 'reports',
      breadcrumbs: [
        { label: t('ui.nav.reports'), href: reportPaths.hub },
        { label: t('lookback.title'), href: reviewPaths.list },
      ],
      actions: model.review.state !== 'opened' && (
        <LinkButton href={reviewPaths.awards(model.review.id)}>{t('lookback.awards')}</LinkButton>
      ),
      status,
    },
    <ReviewPage
      t={t}
      model={model}
      runs={runReviews.allows(x.actor)}
      acts={actForms({ t, model, tokens, today, terms, sent }, possible)}
    />,
  );
}
