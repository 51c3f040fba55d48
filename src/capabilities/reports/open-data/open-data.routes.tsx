import { yearOf } from '../../../kernel/day.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { reportPaths } from '../reports.paths.ts';
import { overseeReports, seeReports } from '../reports.policy.ts';
import { OpenDataPage } from './open-data.pages.tsx';
import { openDataPaths } from './open-data.paths.ts';

export const openDataRoutes: readonly Route[] = [
  get(openDataPaths.show, seeReports, (x) =>
    x.page(
      {
        title: x.t('openData.title'),
        place: 'reports',
        breadcrumbs: [{ href: reportPaths.hub, label: x.t('ui.nav.reports') }],
      },
      <OpenDataPage t={x.t} year={yearOf(x.today)} oversees={overseeReports.allows(x.actor)} />,
    ),
  ),
];
