import { parseDay } from '../../../../kernel/day.ts';
import { parseId } from '../../../../kernel/ids.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import { actorOf } from '../../../../platform/change.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../../platform/http/route.ts';
import { possibleOnReview } from '../review.lifecycle.ts';
import { reviewPaths } from '../review.paths.ts';
import { runReviews, seeReviews } from '../review.policy.ts';
import { actOnReview, below, idOf, onReview, sentBack, showNothing } from '../review-exchange.routes.tsx';
import { askReviewOpinions } from './ask-review-opinions.ts';
import { closeReviewOpinions } from './close-review-opinions.ts';
import { draftReviewReport } from './draft-review-report.ts';
import { loadSection } from './load-section.ts';
import { SectionPage } from './section.pages.tsx';
import { writeSection } from './write-section.ts';

export const draftRoutes: readonly Route[] = [
  get(reviewPaths.section(':id', ':section'), seeReviews, (x) => showSection(x, null, 200)),
  post(reviewPaths.section(':id', ':section'), runReviews, 'lookback.write', (x) =>
    x.submit(
      (change) =>
        writeSection(change, {
          ...onReview(x),
          sectionId: idOf(x, 'section'),
          words: x.form.text('words'),
          take: x.form.all('take').flatMap((id) => parseId(id) ?? []),
        }),
      {
        to: () => reviewPaths.section(idOf(x, 'id'), idOf(x, 'section')),
        notice: 'lookback.section.saved',
        onRefusal: (refusal, status) => showSection(x, refusal, status),
      },
    ),
  ),
  post(reviewPaths.opinions(':id'), runReviews, 'lookback.ask-opinions', (x) =>
    actOnReview(
      x,
      'ask-opinions',
      (change) => askReviewOpinions(change, { ...onReview(x), answerBy: parseDay(x.form.text('answerBy')) }),
      'opinion.asked',
    ),
  ),
  post(reviewPaths.opinionsClosing(':id'), runReviews, 'lookback.close-opinions', (x) =>
    actOnReview(x, 'close-opinions', (change) => closeReviewOpinions(change, onReview(x)), 'opinion.closed'),
  ),
  post(reviewPaths.report(':id'), runReviews, 'lookback.draft-report', (x) =>
    actOnReview(x, 'draft-report', (change) => draftReviewReport(change, onReview(x)), 'lookback.report.drafted'),
  ),
];

async function showSection(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const model = await x.view(async (view) => {
    const found = await loadSection(view, idOf(x, 'id'), idOf(x, 'section'));
    return found && { ...found, writes: possibleOnReview(actorOf(view), found.review.state).includes('write') };
  });
  if (!model) return showNothing(x);
  return x.page(
    { ...below(x, model.review, model.section.title), status },
    <SectionPage t={x.t} model={model} tokens={x.formTokens} sent={sentBack(x, refusal)} />,
  );
}
