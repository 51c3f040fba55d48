import { type Id, parseId } from '../../../kernel/ids.ts';
import type { Refusal, Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { Exchange, PageOptions } from '../../../platform/http/exchange.ts';
import type { SentForm } from '../../plans/index.ts';
import { reportPaths } from '../reports.paths.ts';
import type { OnReview } from './move-review.ts';
import type { ReviewAction } from './review.lifecycle.ts';
import { reviewPaths } from './review.paths.ts';
import { capitalisedName, type Review } from './review.rules.ts';
import { showReview } from './show-review.routes.tsx';

/** A wrong address and a review that is not there are the same answer. */
const NOWHERE = '00000000-0000-0000-0000-000000000000' as Id;

export const idOf = (x: Exchange, name: string): Id => parseId(x.param(name)) ?? NOWHERE;

export const onReview = (x: Exchange): OnReview => ({
  reviewId: idOf(x, 'id'),
  version: Number(x.form.text('_version')) || 0,
});

export const showNothing = (x: Exchange): Promise<Response> =>
  x.refused({ kind: 'not-found', key: 'refusal.notFound' });

/** What was sent, for the form that comes back with it. */
export const sentBack = (x: Exchange, refusal: Refusal | null): SentForm | null =>
  refusal && { refusal, text: x.form.text, all: x.form.all };

/** An act that stands on the review's page: back there with a notice, or with the form as it was sent. */
export const actOnReview = (
  x: Exchange,
  action: ReviewAction,
  useCase: (change: Change) => Promise<Result<Id>>,
  notice: string,
): Promise<Response> =>
  x.submit(useCase, {
    to: () => reviewPaths.show(idOf(x, 'id')),
    notice,
    onRefusal: (refusal, status) => showReview(x, { action, refusal, text: x.form.text, all: x.form.all }, status),
  });

/** Title and way back of a page below a review. */
export const below = (x: Exchange, review: Review, title: string): PageOptions => ({
  title,
  subtitle: capitalisedName(review, x.locale),
  place: 'reports',
  breadcrumbs: [
    { label: x.t('ui.nav.reports'), href: reportPaths.hub },
    { label: x.t('lookback.title'), href: reviewPaths.list },
    { label: capitalisedName(review, x.locale), href: reviewPaths.show(review.id) },
  ],
});
