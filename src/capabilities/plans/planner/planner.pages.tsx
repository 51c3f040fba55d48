import { type Day, formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout, type Column, DataTable, EmptyState, Panel } from '../../../ui/index.ts';
import { cyclePaths } from '../cycle/cycle.paths.ts';
import { planPaths } from '../plans.paths.ts';
import type { PlannedStep, PlannerModel } from './load-planner.ts';
import type { UnitForecast } from './planner.rules.ts';
import { RUNS } from './planner.rules.ts';
import { WhatIfForm } from './what-if.pages.tsx';
import type { Asked, Assumption } from './what-if.rules.ts';

export interface PlannerProps {
  readonly t: Translate;
  readonly model: PlannerModel;
  readonly asked: Asked;
  readonly assumption: Assumption;
}

export const percent = (chance: number): number => Math.round(chance * 100);

/** How likely it is, what changes it, whom to urge from when, when each step must begin. */
export const PlannerPage = (props: PlannerProps) => {
  const { t, model, assumption } = props;
  const { now, assumed } = model;
  return (
    <>
      {model.pool === 0 && <Callout tone="sky">{t('planner.noPool')}</Callout>}
      {model.forAll.units.length > 0 && (
        <Callout tone="gold" title={t('planner.forAll', { chance: percent(model.forAll.chance) })}>
          {t('planner.whatIf.result.text', {
            usually: formatDay(model.forAll.usually),
            late: formatDay(model.forAll.nineOfTen),
          })}
        </Callout>
      )}
      {assumed && (
        <Callout
          tone={assumed.chance < now.chance ? 'brocade' : 'forest'}
          title={t('planner.whatIf.result', { chance: percent(assumed.chance), before: percent(now.chance) })}
        >
          {t('planner.whatIf.result.text', {
            usually: formatDay(assumed.usually),
            late: formatDay(assumed.nineOfTen),
          })}
        </Callout>
      )}
      <Panel title={t('planner.whatIf')}>
        <WhatIfForm {...props} />
      </Panel>
      <UnitsToUrge t={t} model={model} />
      <Panel title={t('planner.steps')}>
        <p class="hint">{t('planner.collectBy', { day: formatDay(now.collectBy) })}</p>
        <DataTable
          t={t}
          caption={t('planner.whatIf.steps')}
          columns={stepColumns(t, model.today)}
          rows={model.steps}
          empty={<EmptyState title={t('planner.steps.none')} />}
        />
      </Panel>
      <p class="hint">{t('planner.seed', { runs: RUNS, seed: assumption.seed })}</p>
    </>
  );
};

/** As many as somebody telephones; all of them stand on the cycle's page. */
const SHOWN = 60;

const UnitsToUrge = ({ t, model }: Pick<PlannerProps, 't' | 'model'>) => {
  const units = model.forAll.units.toSorted((a, b) =>
    a.urgeOn < b.urgeOn ? -1 : a.urgeOn > b.urgeOn ? 1 : b.holdsUp - a.holdsUp,
  );
  return (
    <Panel title={t('planner.units')}>
      <DataTable
        t={t}
        caption={t('planner.units')}
        columns={unitColumns(t, model)}
        rows={units.slice(0, SHOWN)}
        empty={<EmptyState title={t('planner.units.none')} />}
      />
      {units.length > SHOWN && (
        <p>
          <a href={cyclePaths.show(model.cycle.id)}>{t('planner.units.more', { count: units.length - SHOWN })}</a>
        </p>
      )}
    </Panel>
  );
};

const unitColumns = (t: Translate, { units, past, today }: PlannerModel): Column<UnitForecast>[] => [
  {
    key: 'unit',
    header: t('planner.column.unit'),
    heading: true,
    cell: ({ unitId }) => {
      const unit = units.get(unitId);
      return unit?.planId ? <a href={planPaths.plan(unit.planId)}>{unit.name}</a> : (unit?.name ?? '');
    },
  },
  {
    key: 'due',
    header: t('planner.column.due'),
    nowrap: true,
    cell: ({ unitId }) => {
      const unit = units.get(unitId);
      return unit ? formatDay(unit.dueOn) : '';
    },
  },
  {
    key: 'urge',
    header: t('planner.column.urge'),
    nowrap: true,
    cell: ({ urgeOn }) => (urgeOn <= today ? t('planner.column.urge.now') : formatDay(urgeOn)),
  },
  {
    key: 'late',
    header: t('planner.column.late'),
    align: 'end',
    cell: ({ lateChance }) => `${percent(lateChance)} %`,
  },
  { key: 'holds', header: t('planner.column.holdsUp'), align: 'end', cell: ({ holdsUp }) => `${percent(holdsUp)} %` },
  {
    key: 'past',
    header: t('planner.column.past'),
    cell: ({ unitId }) => {
      const own = past.get(unitId) ?? [];
      const late = own.filter((days) => days > 0).length;
      return own.length === 0 ? t('planner.past.none') : t('planner.past', { late, count: own.length });
    },
  },
];

const stepColumns = (t: Translate, today: Day): Column<PlannedStep>[] => [
  {
    key: 'step',
    header: t('planner.column.step'),
    heading: true,
    cell: ({ step }) => (t.locale === 'vi' ? step.name : step.nameEn),
  },
  { key: 'days', header: t('planner.column.days'), nowrap: true, cell: ({ days }) => t('planner.days', { ...days }) },
  {
    key: 'start',
    header: t('planner.column.start'),
    cell: ({ startBy }) => (
      <>
        {formatDay(startBy)}
        {startBy < today && <div class="small soft">{t('planner.passed')}</div>}
      </>
    ),
  },
  {
    key: 'scheduled',
    header: t('planner.column.scheduled'),
    nowrap: true,
    cell: ({ step }) => formatDay(step.urgedOn),
  },
  {
    key: 'origin',
    header: t('planner.column.origin'),
    cell: ({ measured }) =>
      measured > 0 ? t('planner.origin.measured', { count: measured }) : t('planner.origin.rule'),
  },
];
