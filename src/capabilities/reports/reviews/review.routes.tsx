import { parseDay } from '../../../kernel/day.ts';
import { parseId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/result.ts';
import { actorOf } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { pageNumber } from '../../../platform/http/page-number.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { LinkButton } from '../../../ui/index.ts';
import type { ReportDeps } from '../report-deps.contributor.ts';
import { awardRoutes } from './awards/award.routes.tsx';
import { closeCollecting } from './close-collecting.ts';
import { closeReview } from './close-review.ts';
import { conferenceRoutes } from './conference/conference.routes.tsx';
import { draftRoutes } from './draft/draft.routes.tsx';
import { loadOpening } from './load-opening.ts';
import { OpenReviewPage } from './open-review.pages.tsx';
import { openReview } from './open-review.ts';
import { reviewPaths } from './review.paths.ts';
import { runReviews, seeReviews, seesWhole } from './review.policy.ts';
import { readOutline } from './review.rules.ts';
import { countReviews, listReviews } from './review.store.ts';
import { actOnReview, onReview, sentBack } from './review-exchange.routes.tsx';
import { REVIEW_PAGE, ReviewsPage } from './reviews.pages.tsx';
import { showReview } from './show-review.routes.tsx';
import { countParts } from './units/review-unit.store.ts';
import { unitPartRoutes } from './units/unit-part.routes.tsx';

export const reviewRoutes = (deps: ReportDeps): readonly Route[] => [
  get(reviewPaths.list, seeReviews, listAll),
  get(reviewPaths.opening, runReviews, (x) => showOpening(x, null, 200)),
  post(reviewPaths.list, runReviews, 'lookback.open', (x) =>
    x.submit((change) => openReview(change, openingOf(x)), {
      to: reviewPaths.show,
      notice: 'lookback.opened',
      onRefusal: (refusal, status) => showOpening(x, refusal, status),
    }),
  ),
  get(reviewPaths.show(':id'), seeReviews, (x) => showReview(x, null, 200)),
  post(reviewPaths.collected(':id'), runReviews, 'lookback.close-collecting', (x) =>
    actOnReview(x, 'close-collecting', (change) => closeCollecting(change, onReview(x)), 'lookback.collected'),
  ),
  post(reviewPaths.closing(':id'), runReviews, 'lookback.close', (x) =>
    actOnReview(
      x,
      'close',
      (change) =>
        closeReview(change, {
          ...onReview(x),
          notation: x.form.text('notation'),
          maintenance: x.form.text('maintenance'),
        }),
      'lookback.closed',
    ),
  ),
  ...unitPartRoutes,
  ...draftRoutes,
  ...conferenceRoutes,
  ...awardRoutes(deps),
];

async function listAll(x: Exchange): Promise<Response> {
  const page = pageNumber(x.query);
  const model = await x.view(async (view) => {
    const actor = actorOf(view);
    const askedUnit = seesWhole(actor) ? null : actor.unitId;
    const reviews = await listReviews(view.tx, { askedUnit, offset: (page - 1) * REVIEW_PAGE, limit: REVIEW_PAGE });
    return {
      reviews,
      total: await countReviews(view.tx, { askedUnit }),
      parts: await countParts(
        view.tx,
        reviews.map(({ id }) => id),
      ),
      page,
      ownUnit: askedUnit,
    };
  });
  return x.page(
    {
      title: x.t('lookback.title'),
      place: 'reports',
      actions: runReviews.allows(x.actor) && (
        <LinkButton href={reviewPaths.opening} tone="primary">
          {x.t('lookback.open')}
        </LinkButton>
      ),
    },
    <ReviewsPage t={x.t} model={model} />,
  );
}

const openingOf = (x: Exchange) => ({
  kind: x.form.text('kind') === 'final' ? ('final' as const) : ('interim' as const),
  topic: x.form.text('topic'),
  demandedBy: x.form.text('demandedBy'),
  demandedOn: parseDay(x.form.text('demandedOn')),
  obligationId: parseId(x.form.text('duty')),
  firstYear: Number(x.form.text('firstYear')) || 0,
  lastYear: Number(x.form.text('lastYear')) || 0,
  reportsBy: parseDay(x.form.text('reportsBy')),
  outline: readOutline(x.form.text('outline')),
  unitIds: x.form.all('unit').flatMap((id) => parseId(id) ?? []),
});

async function showOpening(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const model = await x.view(loadOpening);
  return x.page(
    {
      title: x.t('lookback.open'),
      place: 'reports',
      breadcrumbs: [{ label: x.t('lookback.title'), href: reviewPaths.list }],
      status,
    },
    <OpenReviewPage t={x.t} model={model} tokens={x.formTokens} sent={sentBack(x, refusal)} />,
  );
}
