import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  Callout,
  type Column,
  DataTable,
  DownloadLinks,
  EmptyState,
  Form,
  FormActions,
  KeyFigure,
  KeyFigures,
  Pagination,
  Panel,
  RadioGroup,
  StatusTag,
  SubmitButton,
  type Tile,
  TileMap,
  type Tone,
} from '../../../ui/index.ts';
import { unitPaths } from '../../organisations/index.ts';
import { reasonOf, type SentForm, type Tokens } from '../../plans/index.ts';
import { ReportTabs } from '../report-tabs.pages.tsx';
import { apparatusPaths } from './apparatus.paths.ts';
import type { Apparatus, StaffedUnit } from './load-apparatus.ts';
import { STAFF_GAPS, type StaffGap } from './staff-gaps.rules.ts';
import { ProposalList } from './staff-proposal.pages.tsx';
import { PROPOSAL_FORMS } from './staff-proposal.store.ts';

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
      {props.whole && <Counts {...props} />}
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

const Counts = ({ t, model }: ApparatusProps) => {
  const having = (gap: StaffGap): number => model.units.filter(({ gaps }) => gaps.includes(gap)).length;
  return (
    <KeyFigures label={t('apparatus.title')}>
      <KeyFigure
        value={String(model.units.length)}
        label={t('apparatus.units')}
        href={apparatusPaths.show()}
        link={t('dossier.open')}
      />
      {STAFF_GAPS.map((gap) => (
        <KeyFigure
          value={String(having(gap))}
          label={t(`apparatus.gap.${gap}`, { years: model.years })}
          href={apparatusPaths.show(gap)}
          link={t('dossier.open')}
        />
      ))}
    </KeyFigures>
  );
};

const TONE = { dedicated: 'forest', 'part-time': 'sky', vacant: 'gold' } as const satisfies Record<string, Tone>;

const StaffMap = ({ t, model }: Pick<ApparatusProps, 't' | 'model'>) => {
  const units = new Map<string, StaffedUnit>(model.units.map((each) => [each.unit.id, each]));
  const tile = ({ unitId, label }: Apparatus['map']['rest'][number]): Tile => {
    const unit = units.get(unitId);
    const lacking = unit?.gaps.length ?? 0;
    return {
      label,
      word: lacking > 0 ? t('apparatus.tile.gaps', { count: lacking }) : t('apparatus.tile.none'),
      tone: lacking > 0 ? 'gold' : 'forest',
      href: unitPaths.unit(unitId),
    };
  };
  const { rows, rest, unverified } = model.map;
  return (
    <>
      <TileMap
        label={t('apparatus.map')}
        rows={rows.map((row) => row.map((place) => place && tile(place)))}
        rest={rest.map(tile)}
      />
      {unverified && rows.length > 0 && <p class="hint">{t('leaders.map.unverified')}</p>}
    </>
  );
};

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

const ProposeForm = ({ t, tokens, sent }: ApparatusProps) => (
  <Panel title={t('apparatus.propose')}>
    <Form
      action={apparatusPaths.proposals}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      label={t('apparatus.propose')}
    >
      <p class="hint">{t('apparatus.propose.text')}</p>
      <RadioGroup
        name="form"
        label={t('apparatus.form')}
        value={sent?.text('form') || 'submission'}
        choices={PROPOSAL_FORMS.map((form) => ({ value: form, label: t(`apparatus.form.${form}`) }))}
      />
      <FormActions>
        <SubmitButton>{t('apparatus.propose.submit')}</SubmitButton>
      </FormActions>
    </Form>
  </Panel>
);
