import type { Refusal } from '../../../../kernel/result.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../../platform/http/route.ts';
import { documentPaths } from '../../../documents/index.ts';
import { reviewPaths } from '../review.paths.ts';
import { runReviews, seeReviews, writeForReviews } from '../review.policy.ts';
import { below, idOf, sentBack, showNothing } from '../review-exchange.routes.tsx';
import { draftUnitReport } from './draft-unit-report.ts';
import { loadUnitPart } from './load-unit-part.ts';
import { returnUnitReport } from './return-unit-report.ts';
import { saveUnitReport } from './save-unit-report.ts';
import { UnitPartPage } from './unit-part.pages.tsx';

const ID = ':id' as const;
const UNIT = ':unit' as const;

export const unitPartRoutes: readonly Route[] = [
  get(reviewPaths.unit(ID, UNIT), seeReviews, (x) => showPart(x, null, 200)),
  post(reviewPaths.unit(ID, UNIT), writeForReviews, 'lookback.write', (x) =>
    x.submit((change) => saveUnitReport(change, writingOf(x)), {
      to: () => reviewPaths.unit(idOf(x, 'id'), idOf(x, 'unit')),
      notice: 'lookback.writing.saved',
      onRefusal: (refusal, status) => showPart(x, refusal, status),
    }),
  ),
  post(reviewPaths.unitPaper(ID, UNIT), writeForReviews, 'lookback.write', (x) =>
    x.submit((change) => draftUnitReport(change, writingOf(x)), {
      to: documentPaths.show,
      notice: 'lookback.writing.drafted',
      onRefusal: (refusal, status) => showPart(x, refusal, status),
    }),
  ),
  post(reviewPaths.unitReturn(ID, UNIT), runReviews, 'lookback.return-report', (x) =>
    x.submit(
      (change) => {
        const { reviewId, unitId, version } = writingOf(x);
        return returnUnitReport(change, { reviewId, unitId, version, words: x.form.text('words') });
      },
      {
        to: () => reviewPaths.unit(idOf(x, 'id'), idOf(x, 'unit')),
        notice: 'lookback.returned',
        onRefusal: (refusal, status) => showPart(x, refusal, status),
      },
    ),
  ),
];

const SECTION = 'section-';

const writingOf = (x: Exchange) => ({
  reviewId: idOf(x, 'id'),
  unitId: idOf(x, 'unit'),
  version: Number(x.form.text('_version')) || 0,
  words: Object.fromEntries(
    x.form.names
      .filter((name) => name.startsWith(SECTION))
      .map((name) => [name.slice(SECTION.length), x.form.text(name)]),
  ),
});

async function showPart(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const model = await x.view((view) => loadUnitPart(view, idOf(x, 'id'), idOf(x, 'unit')));
  if (!model) return showNothing(x);
  return x.page(
    { ...below(x, model.review, model.unitName), status },
    <UnitPartPage t={x.t} model={model} tokens={x.formTokens} sent={sentBack(x, refusal)} />,
  );
}
