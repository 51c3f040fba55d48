import type { Exchange } from '../../../platform/http/exchange.ts';
import { pageNumber } from '../../../platform/http/page-number.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { writeXlsx, XLSX_TYPE } from '../../../platform/xlsx/xlsx.ts';
import { LinkButton } from '../../../ui/index.ts';
import { PerformanceTabs } from '../../obligations/index.ts';
import { seeActivities, workOnActivities } from '../activity.policy.ts';
import { confirmationPaths } from '../confirmation/confirmation.paths.ts';
import { recordingPaths } from '../recording/recording.paths.ts';
import { readActivityFilter } from './activity-filter.rules.ts';
import { ActivityListPage } from './activity-list.pages.tsx';
import { activitySheet } from './activity-list.sheet.ts';
import { loadActivities } from './load-activities.ts';

export const activityListRoutes: readonly Route[] = [
  get(recordingPaths.list(), seeActivities, showList),
  get(recordingPaths.sheet(), seeActivities, async (x) => {
    const model = await x.view((view) => loadActivities(view, readActivityFilter(x.query, x.today), 1, true));
    return x.download(await writeXlsx(activitySheet(x.t, model)), { name: 'hoat-dong.xlsx', type: XLSX_TYPE });
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
    </>,
  );
}
