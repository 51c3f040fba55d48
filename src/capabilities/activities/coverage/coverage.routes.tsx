import { addMonths } from '../../../kernel/day.ts';
import { parseId } from '../../../kernel/ids.ts';
import { actorOf } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { pageNumber } from '../../../platform/http/page-number.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { sendDataset } from '../../../platform/open-data/send-dataset.ts';
import { LinkButton, type PageQuery } from '../../../ui/index.ts';
import { PerformanceTabs } from '../../obligations/index.ts';
import { checkItems } from './check-items.ts';
import { coveragePaths } from './coverage.paths.ts';
import { checkCoverage, recordCoverage, seeCoverage, seesAllCoverage } from './coverage.policy.ts';
import { coverageDataset } from './coverage.sheet.ts';
import { CoverageListPage } from './coverage-list.pages.tsx';
import { CoveragePicturesPage } from './coverage-pictures.pages.tsx';
import { dismissSuggestion } from './dismiss-suggestion.ts';
import { groupItems, undoGrouping } from './group-items.ts';
import { filterOf, loadCoverage, loadCoveragePictures, MOST_ROWS } from './load-coverage.ts';
import { listSuggestions, NEAR_DAYS } from './suggestion.store.ts';
import { SuggestionsPage } from './suggestions.pages.tsx';

const SHOWN = 50;

/** The list of published items, its pictures, likely copies, and acts on several items. */
export const coverageListRoutes: readonly Route[] = [
  get(coveragePaths.list, seeCoverage, showList),
  get(coveragePaths.sheet, seeCoverage, async (x) => sendDataset(x, await datasetOf(x), 'xlsx')),
  get(coveragePaths.table, seeCoverage, async (x) =>
    sendDataset(x, await datasetOf(x), x.query.get('format') ?? 'csv-bom'),
  ),
  get(coveragePaths.pictures, seeCoverage, async (x) => {
    const model = await x.view((view) => loadCoveragePictures(view, filterOf(view, x.query)));
    return x.page(
      { title: x.t('coverage.title'), place: 'performance' },
      <>
        <PerformanceTabs t={x.t} current="coverage" />
        <CoveragePicturesPage t={x.t} model={model} query={queryOf(x, coveragePaths.pictures)} />
      </>,
    );
  }),
  get(coveragePaths.suggestions, recordCoverage, async (x) => {
    const suggestions = await x.view((view) => {
      const actor = actorOf(view);
      const unitId = seesAllCoverage(actor) ? null : actor.unitId;
      return listSuggestions(view.tx, { unitId, since: addMonths(view.today, -12), limit: SHOWN });
    });
    return x.page(
      { title: x.t('coverage.title'), place: 'performance' },
      <>
        <PerformanceTabs t={x.t} current="coverage" />
        <SuggestionsPage t={x.t} suggestions={suggestions} nearDays={NEAR_DAYS} tokens={x.formTokens} />
      </>,
    );
  }),
  post(coveragePaths.groups, recordCoverage, 'coverage.group', async (x) => {
    const itemIds = ticked(x);
    return x.submit((change) => groupItems(change, { itemIds }), {
      to: () => (x.form.text('from') ? coveragePaths.suggestions : coveragePaths.item(itemIds[0] as never)),
      notice: 'coverage.grouped',
    });
  }),
  post(coveragePaths.undoGroup, recordCoverage, 'coverage.ungroup', async (x) => {
    const actId = parseId(x.form.text('act'));
    if (!actId) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
    return x.submit((change) => undoGrouping(change, { actId }), {
      to: () => coveragePaths.list,
      notice: 'coverage.ungrouped',
    });
  }),
  post(coveragePaths.dismissals, recordCoverage, 'coverage.dismiss-suggestion', (x) =>
    x.submit((change) => dismissSuggestion(change, { storyIds: ticked(x) }), {
      to: () => coveragePaths.suggestions,
      notice: 'coverage.suggestions.dismissed',
    }),
  ),
  post(coveragePaths.checks, checkCoverage, 'coverage.check', (x) =>
    x.submit((change) => checkItems(change, { itemIds: ticked(x) }), {
      to: () => coveragePaths.list,
      notice: (counts) => ({ key: 'coverage.checked', params: counts }),
    }),
  ),
];

const ticked = (x: Exchange) => x.form.all('item').flatMap((id) => parseId(id) ?? []);

async function showList(x: Exchange): Promise<Response> {
  const page = pageNumber(x.query);
  const model = await x.view((view) => loadCoverage(view, filterOf(view, x.query), page));
  const query = queryOf(x, coveragePaths.list);
  // A page beyond the last, from an old address, would say that there is nothing.
  if (page > 1 && model.rows.length === 0) return x.redirect(coveragePaths.list);
  const actions = recordCoverage.allows(x.actor) && (
    <>
      <LinkButton href={coveragePaths.create} tone="primary">
        {x.t('coverage.new')}
      </LinkButton>
      <LinkButton href={coveragePaths.importForm}>{x.t('coverage.import')}</LinkButton>
    </>
  );
  return x.page(
    { title: x.t('coverage.title'), subtitle: x.t('coverage.subtitle'), place: 'performance', actions },
    <>
      <PerformanceTabs t={x.t} current="coverage" />
      <CoverageListPage t={x.t} model={model} query={query} tokens={x.formTokens} />
    </>,
  );
}

const queryOf = (x: Exchange, path: string): PageQuery => ({ path, params: Object.fromEntries(x.query) });

const datasetOf = (x: Exchange) =>
  x.view(async (view) => {
    const model = await loadCoverage(view, filterOf(view, x.query), 1, MOST_ROWS);
    return coverageDataset(x.t, model, { agency: x.province.name, asOf: x.today, terms: x.t('activity.list.terms') });
  });
