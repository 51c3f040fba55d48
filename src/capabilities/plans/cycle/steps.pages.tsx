import { type Day, yearOf } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { type Column, DataTable, DownloadLinks, EmptyState, Panel, StatusTag, YearBand } from '../../../ui/index.ts';
import { cyclePaths } from './cycle.paths.ts';
import type { CycleStep } from './cycle.rules.ts';
import { Basis, GroupDays } from './group-days.pages.tsx';
import type { CycleModel } from './load-cycle.ts';
import { dayWords, lookOf } from './step-words.rules.ts';

interface StepsProps {
  readonly t: Translate;
  readonly model: CycleModel;
  readonly today: Day;
  readonly mayEdit: boolean;
}

/** The year as a band, then each step and each group with its day, who answers for it and on what it rests. */
export const Steps = ({ t, model, today, mayEdit }: StepsProps) => (
  <>
    <Panel>
      <YearBand
        t={t}
        id="steps"
        question={t('cycle.band')}
        year={yearOf(model.cycle.windowTo)}
        today={today}
        marks={model.steps.map((step) => ({
          day: step.dueOn,
          label: nameIn(t, step),
          ...lookOf(t, step, model.steps, today),
        }))}
      />
    </Panel>
    <Panel title={t('cycle.steps')}>
      <DataTable
        t={t}
        caption={t('cycle.steps')}
        columns={stepColumns(t, model, today, mayEdit)}
        rows={model.steps}
        rowId={(step) => `step-${step.step}`}
        empty={<EmptyState title={t('cycle.steps.none')} />}
      />
      <DownloadLinks t={t} calendar={cyclePaths.calendar(model.cycle.id)} />
    </Panel>
    <GroupDays t={t} model={model} mayEdit={mayEdit} />
  </>
);

const nameIn = (t: Translate, step: CycleStep): string => (t.locale === 'vi' ? step.name : step.nameEn);

const stepColumns = (t: Translate, model: CycleModel, today: Day, mayEdit: boolean): Column<CycleStep>[] => [
  {
    key: 'step',
    header: t('cycle.column.step'),
    heading: true,
    cell: (step) => (
      <>
        {mayEdit ? <a href={cyclePaths.step(model.cycle.id, step.step)}>{nameIn(t, step)}</a> : nameIn(t, step)}
        {step.note && <div class="small soft">{step.note}</div>}
      </>
    ),
  },
  { key: 'day', header: t('cycle.column.day'), cell: (step) => dayWords(t, step) },
  {
    key: 'responsible',
    header: t('cycle.column.responsible'),
    cell: (step) => model.functions.get(step.responsible) ?? step.responsible,
  },
  { key: 'basis', header: t('cycle.column.basis'), cell: (step) => <Basis t={t} row={step} /> },
  {
    key: 'state',
    header: t('cycle.column.state'),
    cell: (step) => {
      const { tone, status } = lookOf(t, step, model.steps, today);
      return <StatusTag tone={tone}>{status}</StatusTag>;
    },
  },
];
