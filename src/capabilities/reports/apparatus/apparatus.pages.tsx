import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  Callout,
  type Column,
  DataTable,
  DownloadLinks,
  EmptyState,
  Pagination,
  Panel,
  StatusTag,
  type Tone,
} from '../../../ui/index.ts';
import { unitPaths } from '../../organisations/index.ts';
import { reasonOf, type SentForm, type Tokens } from '../../plans/index.ts';
import { ReportTabs } from '../report-tabs.pages.tsx';
import { apparatusPaths } from './apparatus.paths.ts';
import type { Apparatus, StaffedUnit } from './load-apparatus.ts';
import { ProposalList } from './proposal-list.pages.tsx';
import { ProposeForm } from './propose-form.pages.tsx';
import type { StaffGap } from './staff-gaps.rules.ts';
import { StaffCounts, StaffMap } from './staff-map.pages.tsx';

export const APPARATUS_PAGE = 50;

export interface ApparatusProps {
  readonly t: Translate;
  readonly model: Apparatus;
  readonly gap: StaffGap | null;
  readonly shown: readonly StaffedUnit[];
  readonly page: number;
  /** sees the whole province, not only their own unit */
  readonly whole: boolean;
  readonly proposes: boolean;
  readonly tokens: Tokens;
  readonly sent: SentForm | null;
}

/** Where the province lacks people for this work: counts, the map, the list, and what Sở Nội vụ proposed. */
export const ApparatusPage = (props: ApparatusProps) => {
  const { t, model, gap, shown, page, sent } = props;
  return (
    <>
      <ReportTabs t={t} current="apparatus" />
      {sent && <Callout tone="brocade">{reasonOf(t, sent)}</Callout>}
      {props.whole && <StaffCounts t={t} model={model} />}
      {props.whole && (
        <Panel title={t('apparatus.map')}>
          <StaffMap t={t} model={model} />
        </Panel>
      )}
      <DataTable
        t={t}
        caption={gap ? t(`apparatus.gap.${gap}`, { years: model.years }) : t('apparatus.question')}
        captionVisible
        rows={shown.slice((page - 1) * APPARATUS_PAGE, page * APPARATUS_PAGE)}
        empty={<EmptyState title={t('apparatus.empty')} />}
        columns={columnsOf(t, model.years)}
      />
      <Pagination
        t={t}
        query={{ path: apparatusPaths.show(), params: { gap: gap ?? '' } }}
        page={page}
        pageSize={APPARATUS_PAGE}
        total={shown.length}
      />
      <DownloadLinks t={t} xlsx={apparatusPaths.sheet(gap ?? undefined)} />
      {props.proposes && <ProposeForm {...props} />}
      {props.whole && <ProposalList t={t} proposals={model.proposals} />}
    </>
  );
};

const TONE = { dedicated: 'forest', 'part-time': 'sky', vacant: 'gold' } as const satisfies Record<string, Tone>;

const columnsOf = (t: Translate, years: number): Column<StaffedUnit>[] => [
  {
    key: 'unit',
    header: t('staffRegister.unit'),
    heading: true,
    cell: ({ unit }) => <a href={unitPaths.unit(unit.id)}>{unit.name}</a>,
  },
  {
    key: 'staffing',
    header: t('post.staffing'),
    nowrap: true,
    cell: ({ staffing }) => <StatusTag tone={TONE[staffing]}>{t(`post.staffing.${staffing}`)}</StatusTag>,
  },
  {
    key: 'decision',
    header: t('apparatus.decisions'),
    cell: ({ posts }) => posts.flatMap(({ decisionNumber }) => decisionNumber ?? []).join('; '),
  },
  {
    key: 'training',
    header: t('post.training'),
    nowrap: true,
    cell: ({ lastTrainingOn }) => lastTrainingOn && formatDay(lastTrainingOn),
  },
  {
    key: 'gaps',
    header: t('apparatus.gaps'),
    cell: ({ gaps }) => gaps.map((gap) => t(`apparatus.gap.${gap}`, { years })).join('; '),
  },
];
