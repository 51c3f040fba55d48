import { yearOf } from '../../../kernel/day.ts';
import { actorOf } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { pageNumber } from '../../../platform/http/page-number.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { sendDataset } from '../../../platform/open-data/send-dataset.ts';
import { LinkButton } from '../../../ui/index.ts';
import { PerformanceTabs } from '../../obligations/index.ts';
import { seeActivities, workOnActivities } from '../activity.policy.ts';
import { confirmationPaths } from '../confirmation/confirmation.paths.ts';
import { ActivityViewLinks } from '../kinds/activity-views.pages.tsx';
import { listLineChoices } from '../recording/line-choice.store.ts';
import { recordingPaths } from '../recording/recording.paths.ts';
import { readActivityFilter } from './activity-filter.rules.ts';
import { ActivityListPage } from './activity-list.pages.tsx';
import { activityDataset } from './activity-list.sheet.ts';
import { loadActivities } from './load-activities.ts';
import { OpenLinesPage } from './open-lines.pages.tsx';
import { minutesToRecord, openLinesOf } from './open-lines.rules.ts';

export const activityListRoutes: readonly Route[] = [
  get(recordingPaths.list(), seeActivities, showList),
  get(recordingPaths.openLines, workOnActivities, showOpenLines),
  get(recordingPaths.sheet(), seeActivities, async (x) => {
    const model = await x.view((view) => loadActivities(view, readActivityFilter(x.query, x.today), 1, true));
    const dataset = activityDataset(x.t, model, { agency: x.province.name, asOf: x.today });
    return sendDataset(x, dataset, x.query.get('format') ?? 'xlsx');
  }),
];

async function showList(x: Exchange): Promise<Response> {
  const filter = readActivityFilter(x.query, x.today);
  const model = await x.view((view) => loadActivities(view, filter, pageNumber(x.query)));
  const query = { path: recordingPaths.list(), params: Object.fromEntries(x.query) };
  return x.page(
    {
      title: x.t('activity.title'),
      place: 'performance',
      subtitle: x.t('activity.list.subtitle', { total: model.counts.total, waiting: model.counts.waiting }),
      actions: workOnActivities.allows(x.actor) && (
        <>
          <LinkButton href={recordingPaths.create()} tone="primary">
            {x.t('activity.new')}
          </LinkButton>
          <LinkButton href={confirmationPaths.desk}>{x.t('confirmation.title')}</LinkButton>
          <LinkButton href={recordingPaths.openLines}>{x.t('activity.openLines')}</LinkButton>
          <LinkButton href={recordingPaths.importing}>{x.t('activity.import')}</LinkButton>
        </>
      ),
    },
    <>
      <PerformanceTabs t={x.t} current="activities" />
      <ActivityListPage t={x.t} model={model} query={query} />
      <ActivityViewLinks t={x.t} />
    </>,
  );
}

async function showOpenLines(x: Exchange): Promise<Response> {
  const year = yearOf(x.today);
  const lines = await x.view(async (view) =>
    openLinesOf(await listLineChoices(view.tx, actorOf(view).unitId, year), view.today),
  );
  const count = lines.due.length;
  return x.page(
    {
      title: x.t('activity.lines.title', { year, all: lines.all, count }),
      subtitle: count > 0 ? x.t('activity.lines.minutes', { minutes: minutesToRecord(count) }) : undefined,
      place: 'performance',
      breadcrumbs: [{ href: recordingPaths.list(), label: x.t('activity.title') }],
    },
    <OpenLinesPage t={x.t} lines={lines} />,
  );
}
