import type { Day } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { ButtonForm, Callout, LinkButton, type PageQuery, Panel, Tabs } from '../../../ui/index.ts';
import { cyclePaths } from './cycle.paths.ts';
import { Papers } from './cycle-papers.pages.tsx';
import type { CycleModel } from './load-cycle.ts';
import type { Progress } from './progress.rules.ts';
import { ProgressFigures } from './progress-figures.pages.tsx';
import { Steps } from './steps.pages.tsx';
import { UnitList } from './unit-progress.pages.tsx';

export const CYCLE_VIEWS = ['units', 'steps', 'papers'] as const;
export type CycleView = (typeof CYCLE_VIEWS)[number];

export interface CyclePageProps {
  readonly t: Translate;
  readonly model: CycleModel;
  readonly today: Day;
  readonly current: CycleView;
  readonly progress: Progress | null;
  readonly page: number;
  readonly query: PageQuery;
  readonly tokens: { readonly csrf: string; readonly key: string };
  readonly mayRun: boolean;
  /** pages of other folders about the same cycle that this person may open */
  readonly elsewhere: readonly { readonly href: string; readonly label: string }[];
  /** whether this person sees how far every unit is */
  readonly sees: boolean;
}

export const CyclePage = (props: CyclePageProps) => {
  const { t, model, today, current, mayRun, sees } = props;
  const { cycle } = model;
  const views = sees ? CYCLE_VIEWS : CYCLE_VIEWS.filter((view) => view === 'steps');
  const mayEdit = mayRun && cycle.state !== 'closed';
  return (
    <>
      {cycle.outsideValidity && (
        <Callout tone="sky" title={t('cycle.outside.title')}>
          {t('cycle.outside.text')}
        </Callout>
      )}
      {mayEdit && <NextAct {...props} />}
      {views.length > 1 && (
        <Tabs
          label={t('cycle.views')}
          items={[
            ...views.map((view) => ({
              href: `${cyclePaths.show(cycle.id)}?view=${view}`,
              label: t(`cycle.view.${view}`),
              current: view === current,
            })),
            ...props.elsewhere,
          ]}
        />
      )}
      {current === 'units' && sees && (
        <Panel
          title={t('cycle.whoIsSilent')}
          actions={mayEdit && <a href={cyclePaths.units(cycle.id)}>{t('cycle.addUnit')}</a>}
        >
          <ProgressFigures t={t} cycleId={cycle.id} units={model.units} today={today} />
          <UnitList {...props} cycleId={cycle.id} units={model.units} mayRun={mayEdit} />
        </Panel>
      )}
      {(current === 'steps' || !sees) && <Steps t={t} model={model} today={today} mayEdit={mayEdit} />}
      {current === 'papers' && sees && <Papers t={t} model={model} />}
    </>
  );
};

/** The one thing that the standing body does next with this cycle. */
const NextAct = ({ t, model: { cycle, units }, tokens }: CyclePageProps) => {
  if (cycle.state === 'open') return null;
  const open = (
    <ButtonForm
      action={cyclePaths.opening(cycle.id)}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      version={cycle.version}
      tone="primary"
    >
      {t('cycle.open', { units: units.length })}
    </ButtonForm>
  );
  return units.length === 0 ? (
    <Callout
      tone="gold"
      title={t('cycle.next.duties')}
      action={
        <LinkButton href={cyclePaths.duties(cycle.id)} tone="primary">
          {t('cycle.duties.choose')}
        </LinkButton>
      }
    >
      {t('cycle.next.duties.text')}
    </Callout>
  ) : (
    <Callout tone="gold" title={t('cycle.next.open')} action={open}>
      {t('cycle.next.open.text', { units: units.length })}{' '}
      <a href={cyclePaths.duties(cycle.id)}>{t('cycle.duties.choose')}</a>
    </Callout>
  );
};
