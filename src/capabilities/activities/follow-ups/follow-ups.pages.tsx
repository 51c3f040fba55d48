import type { Day } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  DataTable,
  DownloadLinks,
  EmptyState,
  FilterBar,
  LinkButton,
  type PageQuery,
  Pagination,
  Panel,
  SelectField,
} from '../../../ui/index.ts';
import type { FollowUpKind } from './follow-up.rules.ts';
import type { FollowUpFilter, ListedFollowUp } from './follow-up.store.ts';
import { followUpColumns } from './follow-up-table.pages.tsx';
import { followUpPaths } from './follow-ups.paths.ts';

export interface FollowUpsProps {
  readonly t: Translate;
  readonly today: Day;
  readonly rows: readonly ListedFollowUp[];
  readonly total: number;
  readonly page: number;
  readonly filter: FollowUpFilter;
  readonly query: PageQuery;
}

export const FollowUpsPage = ({ t, today, rows, total, page, filter, query }: FollowUpsProps) => (
  <>
    <FilterBar t={t} query={query} active={filter.state === 'open' ? 0 : 1}>
      <SelectField
        name="state"
        label={t('activity.followUp.standing')}
        value={filter.state}
        choices={(['open', 'late', 'done', 'all'] as const).map((state) => ({
          value: state,
          label: t(`activity.followUp.state.${state}`),
        }))}
      />
    </FilterBar>
    <DataTable
      t={t}
      caption={t('activity.followUps')}
      columns={followUpColumns(t, today, true)}
      rows={rows}
      query={query}
      empty={<EmptyState title={t('activity.followUps.none')}>{t('activity.followUps.none.text')}</EmptyState>}
    />
    <Pagination t={t} query={query} page={page} total={total} />
    <DownloadLinks t={t} xlsx={`${followUpPaths.sheet}?state=${filter.state}`} />
  </>
);

/** On the page of an activity: what follows it, and the way to add something. */
export const FollowUpSection = (props: {
  t: Translate;
  today: Day;
  kind: FollowUpKind;
  rows: readonly ListedFollowUp[];
  /** where to add; null for whoever may not */
  add: string | null;
}) => {
  const { t, today, kind, rows, add } = props;
  return (
    <Panel
      id="follow-ups"
      title={t('activity.followUps')}
      actions={add && <LinkButton href={add}>{t(`activity.followUp.add.${kind}`)}</LinkButton>}
    >
      <DataTable
        t={t}
        caption={t('activity.followUps')}
        columns={followUpColumns(t, today, false)}
        rows={rows}
        empty={<p class="soft">{t('activity.followUps.none')}</p>}
      />
    </Panel>
  );
};
