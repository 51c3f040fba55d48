import type { Translate } from '../../kernel/translate.ts';
import { Tabs } from '../../ui/index.ts';
import { reportPaths } from './reports.paths.ts';

/** The hubs of the place "Báo cáo"; each folder adds its own when it has a list of its own. */
export const REPORT_HUBS = [
  { key: 'reports', href: reportPaths.hub },
  { key: 'indicators', href: '/reports/indicators' },
  { key: 'pictures', href: '/reports/pictures' },
  { key: 'scorecards', href: '/reports/scorecards' },
  { key: 'reviews', href: '/reviews' },
  { key: 'apparatus', href: '/apparatus' },
] as const;
export type ReportHub = (typeof REPORT_HUBS)[number]['key'];

export const ReportTabs = ({ t, current }: { t: Translate; current: ReportHub }) => (
  <Tabs
    label={t('report.hubs')}
    items={REPORT_HUBS.map(({ key, href }) => ({ href, label: t(`report.hub.${key}`), current: key === current }))}
  />
);
