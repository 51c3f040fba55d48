import { parseDay } from '../../../kernel/day.ts';
import { type Id, parseId } from '../../../kernel/ids.ts';
import { invalid, notFound, type Refusal, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { post, type Route } from '../../../platform/http/route.ts';
import { FORM_FIELDS } from '../../../ui/index.ts';
import { workOnReports } from '../reports.policy.ts';
import type { Outcome } from './formula.rules.ts';
import { objectToItem } from './object-to-item.ts';
import { openEdition } from './open-edition.ts';
import { releaseEdition, withdrawEdition } from './release-edition.ts';
import { scorecardPaths } from './scorecard.paths.ts';
import { runScorecards, settleScorecards } from './scorecard.policy.ts';
import { scorecardPageRoutes, showEdition, showEditions, showItem } from './scorecard.routes.tsx';
import { settleObjection } from './settle-objection.ts';

type Shown = (x: Exchange, refusal: Refusal, status: number) => Promise<Response>;

export const scorecardRoutes: readonly Route[] = [
  ...scorecardPageRoutes,
  post(scorecardPaths.list, runScorecards, 'scorecard.open', (x) =>
    x.submit<Id>((change) => open(x, change), {
      to: scorecardPaths.edition,
      notice: 'scorecard.opened',
      onRefusal: (refusal, status) => showEditions(x, refusal, status),
    }),
  ),
  post(scorecardPaths.release(':id'), runScorecards, 'scorecard.release', (x) =>
    onEdition(x, (change, editionId) => release(x, change, editionId), 'scorecard.released'),
  ),
  post(scorecardPaths.withdrawal(':id'), runScorecards, 'scorecard.withdraw', (x) =>
    onEdition(
      x,
      (change, editionId) => withdrawEdition(change, { editionId, version: versionOf(x) }),
      'scorecard.withdrawn',
    ),
  ),
  post(scorecardPaths.objection(':id', ':item'), workOnReports, 'scorecard.object', (x) =>
    onItem(x, (change, on) => objectToItem(change, { ...on, words: x.form.text('words') }), 'scorecard.objected'),
  ),
  post(scorecardPaths.settlement(':id', ':item'), settleScorecards, 'scorecard.settle', (x) =>
    onItem(x, (change, on) => settle(x, change, on), 'scorecard.settled'),
  ),
];

async function open(x: Exchange, change: Change): Promise<Result<Id>> {
  const year = /^(?:19|20)\d\d$/.test(x.form.text('year')) ? Number(x.form.text('year')) : null;
  const objectionsUntil = parseDay(x.form.text('objectionsUntil'));
  if (year === null) return invalid({ year: 'scorecard.refusal.year' });
  if (!objectionsUntil) return invalid({ objectionsUntil: 'scorecard.refusal.until' });
  return openEdition(change, { year, objectionsUntil });
}

async function release(x: Exchange, change: Change, editionId: Id): Promise<Result<Id>> {
  const decisionOn = parseDay(x.form.text('decisionOn'));
  if (!decisionOn) return invalid({ decisionOn: 'scorecard.refusal.decisionDay' });
  const decisionNumber = x.form.text('decisionNumber');
  return releaseEdition(change, { editionId, version: versionOf(x), decisionNumber, decisionOn });
}

interface OnItem {
  readonly editionId: Id;
  readonly itemId: Id;
}

async function settle(x: Exchange, change: Change, on: OnItem): Promise<Result<Id>> {
  const outcome = (['counted', 'left-out', 'kept'] as const).find((each) => each === x.form.text('outcome'));
  if (!outcome) return invalid({ outcome: 'scorecard.refusal.outcome' });
  return settleObjection(change, { ...on, outcome: outcome satisfies Outcome, words: x.form.text('words') });
}

const versionOf = (x: Exchange): number => Number(x.form.text(FORM_FIELDS.version));

function onEdition(
  x: Exchange,
  act: (change: Change, editionId: Id) => Promise<Result<Id>>,
  notice: string,
): Promise<Response> {
  const id = parseId(x.param('id'));
  const again: Shown = showEdition;
  return x.submit<Id>(async (change) => (id ? act(change, id) : notFound()), {
    to: scorecardPaths.edition,
    notice,
    onRefusal: (refusal, status) => again(x, refusal, status),
  });
}

function onItem(
  x: Exchange,
  act: (change: Change, on: OnItem) => Promise<Result<Id>>,
  notice: string,
): Promise<Response> {
  const [editionId, itemId] = [parseId(x.param('id')), parseId(x.param('item'))];
  return x.submit<Id>(async (change) => (editionId && itemId ? act(change, { editionId, itemId }) : notFound()), {
    to: () => (editionId && itemId ? scorecardPaths.item(editionId, itemId) : scorecardPaths.list),
    notice,
    onRefusal: (refusal, status) => showItem(x, refusal, status),
  });
}
