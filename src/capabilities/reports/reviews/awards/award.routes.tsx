import { parseDay } from '../../../../kernel/day.ts';
import { parseId } from '../../../../kernel/ids.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../../platform/http/route.ts';
import { documentPaths } from '../../../documents/index.ts';
import type { ReportDeps } from '../../report-deps.contributor.ts';
import { reviewPaths } from '../review.paths.ts';
import { runReviews, seeReviews } from '../review.policy.ts';
import { below, idOf, sentBack, showNothing } from '../review-exchange.routes.tsx';
import { AwardsPage } from './awards.pages.tsx';
import { loadAwards } from './load-awards.ts';
import { editMerits, proposeAward, withdrawNominee } from './propose-award.ts';
import { recordAwardDecision } from './record-award-decision.ts';
import { submitAwards } from './submit-awards.ts';

export const awardRoutes = (deps: ReportDeps): readonly Route[] => [
  get(reviewPaths.awards(':id'), seeReviews, (x) => showAwards(x, null, 200)),
  post(reviewPaths.awards(':id'), runReviews, 'lookback.propose-award', (x) =>
    x.submit(
      async (change) => {
        const unitId = parseId(x.form.text('unitId'));
        if (!unitId) return { ok: false, refusal: NO_UNIT };
        return proposeAward(change, {
          reviewId: idOf(x, 'id'),
          unitId,
          form: x.form.text('form'),
          individuals: countOf(x.form.text('individuals')),
        });
      },
      backToAwards(x, 'lookback.awards.proposed'),
    ),
  ),
  post(reviewPaths.nominee(':id', ':unit'), runReviews, 'lookback.edit-merits', (x) =>
    x.submit(
      (change) => editMerits(change, { reviewId: idOf(x, 'id'), unitId: idOf(x, 'unit'), words: wordsOf(x) }),
      backToAwards(x, 'lookback.awards.wordsSaved'),
    ),
  ),
  post(reviewPaths.nomineeEnd(':id', ':unit'), runReviews, 'lookback.withdraw-award', (x) =>
    x.submit(
      (change) => withdrawNominee(change, idOf(x, 'id'), idOf(x, 'unit')),
      backToAwards(x, 'lookback.awards.dropped'),
    ),
  ),
  post(reviewPaths.awardLetter(':id'), runReviews, 'lookback.submit-awards', (x) =>
    x.submit((change) => submitAwards(change, { ...onList(x), criteria: x.form.text('criteria') }), {
      ...backToAwards(x, 'lookback.awards.submitted'),
      to: documentPaths.show,
    }),
  ),
  post(reviewPaths.awardDecision(':id'), runReviews, 'lookback.decide-awards', (x) =>
    x.submit(
      (change) =>
        recordAwardDecision(change, deps.content(x.province.schema), {
          ...onList(x),
          number: x.form.text('number'),
          decidedOn: parseDay(x.form.text('decidedOn')),
          granted: x.form.all('granted').flatMap((id) => parseId(id) ?? []),
        }),
      backToAwards(x, 'lookback.awards.decision.saved'),
    ),
  ),
];

const NO_UNIT: Refusal = { kind: 'invalid', key: 'refusal.invalid', fields: { unitId: 'opinion.units.missing' } };

const onList = (x: Exchange) => ({ reviewId: idOf(x, 'id'), version: Number(x.form.text('_version')) || 0 });

/** @returns null when it is no number of people */
const countOf = (typed: string): number | null => (/^\d{1,4}$/.test(typed || '0') ? Number(typed || '0') : null);

const MERIT = 'merit-';
const wordsOf = (x: Exchange): Map<number, string> =>
  new Map(
    x.form.names
      .filter((name) => name.startsWith(MERIT))
      .map((name) => [Number(name.slice(MERIT.length)), x.form.text(name)]),
  );

const backToAwards = (x: Exchange, notice: string) => ({
  to: () => reviewPaths.awards(idOf(x, 'id')),
  notice,
  onRefusal: (refusal: Refusal, status: number) => showAwards(x, refusal, status),
});

async function showAwards(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const model = await x.view((view) => loadAwards(view, idOf(x, 'id')));
  if (!model) return showNothing(x);
  return x.page(
    { ...below(x, model.review, x.t('lookback.awards')), status },
    <AwardsPage t={x.t} model={model} tokens={x.formTokens} sent={sentBack(x, refusal)} />,
  );
}
