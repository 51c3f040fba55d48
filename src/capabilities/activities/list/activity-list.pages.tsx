import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  type Column,
  DataTable,
  DownloadLinks,
  EmptyState,
  KeyFigure,
  KeyFigures,
  LinkButton,
  type PageQuery,
  Pagination,
} from '../../../ui/index.ts';
import { StateTag } from '../page/state-tag.pages.tsx';
import { recordingPaths } from '../recording/recording.paths.ts';
import { ActivityFilterBar } from './activity-filter.pages.tsx';
import type { ListedActivity } from './activity-list.store.ts';
import { nameIn, unitIn } from './activity-words.rules.ts';
import type { ActivityListModel } from './load-activities.ts';

export interface ActivityListProps {
  readonly t: Translate;
  readonly model: ActivityListModel;
  readonly query: PageQuery;
}

/** What was done, newest first, with how far it was confirmed. */
export const ActivityListPage = ({ t, model, query }: ActivityListProps) => {
  const { page: _, ...params } = query.params;
  return (
    <div data-offline-pages={model.mayRecord ? JSON.stringify([recordingPaths.create()]) : undefined}>
      <ActivityFilterBar t={t} model={model} query={query} />
      <Totals t={t} model={model} params={params} />
      <DataTable
        t={t}
        caption={t('activity.title')}
        columns={columns(t, model)}
        rows={model.rows}
        query={query}
        empty={
          <EmptyState
            title={t('activity.list.empty')}
            action={model.mayRecord && <LinkButton href={recordingPaths.create()}>{t('activity.new')}</LinkButton>}
          >
            {t('activity.list.empty.hint')}
          </EmptyState>
        }
      />
      <Pagination t={t} query={query} page={model.page} total={model.counts.total} />
      <DownloadLinks
        t={t}
        xlsx={recordingPaths.sheet(params)}
        csv={recordingPaths.sheet({ ...params, format: 'csv' })}
        dictionary={recordingPaths.sheet({ ...params, format: 'dictionary' })}
      />
    </div>
  );
};

/** Both levels, and what is only stated apart; each figure opens what it is made of. */
const Totals = ({
  t,
  model: { counts },
  params,
}: Omit<ActivityListProps, 'query'> & { params: Record<string, string> }) => {
  const figures = [
    ['proven', counts.proven, { stated: 'no', state: '' }],
    ['confirmed', counts.confirmed, { stated: 'no', state: 'unit-confirmed' }],
    ['checked', counts.checked, { stated: 'no', state: 'checked' }],
    ['stated', counts.stated, { stated: 'yes', state: '' }],
  ] as const;
  return (
    <KeyFigures label={t('activity.list.totals')}>
      {figures.map(([name, value, change]) => (
        <KeyFigure
          value={value}
          label={t(`activity.list.${name}`)}
          href={value > 0 && name !== 'confirmed' ? recordingPaths.list({ ...params, ...change }) : undefined}
          link={t('activity.list.open')}
        />
      ))}
    </KeyFigures>
  );
};

const columns = (t: Translate, model: ActivityListModel): Column<ListedActivity>[] => [
  {
    key: 'title',
    header: t('activity.field.title'),
    heading: true,
    cell: (row) => (
      <span class="cell-links">
        <a href={recordingPaths.activity(row.id)}>{row.title}</a>
        <span class="small soft">{nameIn(model.lists['activity-kinds'].items, row.kind, t.locale)}</span>
      </span>
    ),
  },
  { key: 'unit', header: t('activity.field.unit'), cell: (row) => unitIn(model, row.unitId, t.locale) },
  { key: 'day', header: t('activity.days'), nowrap: true, cell: (row) => formatDay(row.startsOn) },
  { key: 'place', header: t('activity.field.place'), cell: (row) => row.place || '–' },
  {
    key: 'line',
    header: t('activity.field.line'),
    cell: (row) => row.lineTitle ?? (row.unplannedReason ? t('activity.list.tie.unplanned') : '–'),
  },
  {
    key: 'state',
    header: t('activity.level'),
    cell: (row) => (
      <span class="cell-links">
        <StateTag t={t} state={row.state} />
        {row.stated && row.state !== 'planned' && <span class="small soft">{t('activity.stated')}</span>}
      </span>
    ),
  },
];
