import { parseId } from '../../../kernel/ids.ts';
import { notFound } from '../../../kernel/result.ts';
import { post, type Route } from '../../../platform/http/route.ts';
import { activityPaths } from '../activities.paths.ts';
import { workOnActivities } from '../activity.policy.ts';
import type { ActivityPanel } from '../page/activity-panel.contributor.ts';
import { reviewsBorder } from './product.policy.ts';
import { productPaths } from './products.paths.ts';
import { ReviewPanel } from './review.pages.tsx';
import { listReviews } from './review.store.ts';
import { reviewBorder } from './review-border.ts';

/** A publication, panel or post that shows a map or a border: what the standing body said of it. */
export const reviewPanel: ActivityPanel = async (view, { activity, place }, { t, tokens }) => {
  if (activity.content.details.showsBorder !== true) return null;
  const [review = null] = await listReviews(view.tx, { activityId: activity.id });
  const unit = { unitId: place.unitId, functions: place.unitFunctions };
  const mayReview = view.actor !== null && activity.state !== 'withdrawn' && reviewsBorder(view.actor, unit);
  const action = mayReview ? productPaths.activityReview(activity.id) : null;
  return <ReviewPanel t={t} review={review} action={action} error={null} tokens={tokens} />;
};

export const activityReviewRoutes: readonly Route[] = [
  post(productPaths.activityReview(':id'), workOnActivities, 'product.review', (x) => {
    const activityId = parseId(x.param('id'));
    const passed = x.form.text('passed') === 'yes';
    return x.submit(
      async (change) =>
        activityId ? reviewBorder(change, { about: { activityId }, passed, words: x.form.text('words') }) : notFound(),
      { to: (id) => `${activityPaths.activity(id)}#review`, notice: 'activity.review.saved' },
    );
  }),
];
