import { formatDay } from '../../../../kernel/day.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../../platform/http/route.ts';
import { listUnitsAt } from '../../../organisations/index.ts';
import { errorsByRow, MeetingFormPage, readMeetingForm, takenRows, withExtraRows } from '../../../plans/index.ts';
import { concludeReview } from '../conclude-review.ts';
import { loadReview } from '../load-review.ts';
import { reviewPaths } from '../review.paths.ts';
import { runReviews } from '../review.policy.ts';
import { below, idOf, onReview, showNothing } from '../review-exchange.routes.tsx';

export const conclusionRoutes: readonly Route[] = [
  get(reviewPaths.conclusions(':id'), runReviews, (x) => showConclusions(x, null, 200)),
  post(reviewPaths.conclusions(':id'), runReviews, 'lookback.conclude', (x) => {
    const form = readMeetingForm(x.form);
    const conclusions = takenRows(form.rows).map(({ row }) => row);
    const { heldOn, chairedBy } = form;
    return x.submit((change) => concludeReview(change, { ...onReview(x), heldOn, chairedBy, conclusions }), {
      to: reviewPaths.show,
      notice: 'meeting.saved',
      onRefusal: (refusal, status) => showConclusions(x, refusal, status),
    });
  }),
];

/** The same form as after a briefing: one conclusion after the other, each with its unit and day. */
async function showConclusions(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const found = await x.view(async (view) => {
    const model = await loadReview(view, idOf(x, 'id'));
    return model && { model, units: await listUnitsAt(view.tx, view.today) };
  });
  if (!found) return showNothing(x);
  const { review, conference } = found.model;
  const first = {
    heldOn: formatDay(conference?.heldOn ?? x.today),
    chairedBy: conference?.chairedBy ?? x.t('meeting.chairedBy.deputy'),
    rows: withExtraRows([]),
  };
  const form = refusal ? readMeetingForm(x.form) : first;
  return x.page(
    { ...below(x, review, x.t('lookback.act.conclude')), status },
    <MeetingFormPage
      t={x.t}
      action={reviewPaths.conclusions(review.id)}
      form={form}
      version={review.version}
      units={found.units}
      errors={refusal ? errorsByRow(form.rows, refusal.fields ?? { heldOn: refusal.key }) : {}}
      tokens={x.formTokens}
    />,
  );
}
