import type { Day } from '../../../kernel/day.ts';
import { daysBetween, formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout, Card, type Column, DataTable, EmptyState, LinkButton, Panel, StatusTag } from '../../../ui/index.ts';
import { actsPaths } from '../acts/acts.paths.ts';
import { planPaths } from '../plans.paths.ts';
import { urgingPaths } from '../urging/urging.paths.ts';
import { cyclePaths } from './cycle.paths.ts';
import { type Cycle, cycleLabel } from './cycle.rules.ts';
import type { HubModel, OwnPlan } from './load-hub.ts';
import { progressOf } from './progress.rules.ts';
import { ProgressFigures, progressTone } from './progress-figures.pages.tsx';

interface HubProps {
  readonly t: Translate;
  readonly model: HubModel;
  readonly today: Day;
  readonly mayRun: boolean;
}

/** What this person does next comes first: their own plan; then who is silent; then all cycles. */
export const HubPage = ({ t, model, today, mayRun }: HubProps) => (
  <>
    {model.own.map((own) => (
      <OwnCard t={t} own={own} today={today} />
    ))}
    {model.toReceive > 0 && (
      <Callout
        tone="gold"
        title={t('plan.receipts.waiting', { count: model.toReceive })}
        action={<LinkButton href={actsPaths.receipts}>{t('plan.receipts.open')}</LinkButton>}
      />
    )}
    {model.running.map(({ cycle, units }) => (
      <Panel
        title={t('cycle.whoIsSilent')}
        actions={
          <>
            {mayRun && <a href={urgingPaths.ladder(cycle.id)}>{t('urging.title')}</a>}
            {mayRun && ' · '}
            <a href={cyclePaths.show(cycle.id)}>{titleOf(t, cycle)}</a>
          </>
        }
      >
        <ProgressFigures t={t} cycleId={cycle.id} units={units} today={today} />
      </Panel>
    ))}
    <Panel title={t('cycle.list')}>
      <DataTable
        t={t}
        caption={t('cycle.list')}
        columns={columns(t)}
        rows={model.cycles}
        empty={
          <EmptyState
            title={t('plan.none')}
            action={mayRun ? <LinkButton href={cyclePaths.add}>{t('cycle.prepare')}</LinkButton> : undefined}
          >
            {t(mayRun ? 'plan.none.run' : 'plan.none.wait')}
          </EmptyState>
        }
      />
    </Panel>
  </>
);

export const titleOf = (t: Translate, cycle: Pick<Cycle, 'period'>): string =>
  t('cycle.title', { period: cycleLabel(cycle, t.locale) });

/** "Kế hoạch năm 2015 của đơn vị: còn 18 ngày", with the one thing to do. */
const OwnCard = ({ t, own: { cycle, unit, plan }, today }: { t: Translate; own: OwnPlan; today: Day }) => {
  const progress = progressOf({ ...unit, sentOn: plan.sentOn }, today);
  const days = daysBetween(today, unit.urgedOn > today ? unit.urgedOn : unit.dueOn);
  const when = days >= 0 ? t('cycle.own.left', { days }) : t('cycle.own.over', { days: -days });
  return (
    <Card
      title={t('cycle.own', { period: cycleLabel(cycle, t.locale) })}
      status={
        <StatusTag tone={progressTone(progress)}>
          {plan.sentOn || unit.askedOnly ? t(`cycle.progress.${progress}`) : when}
        </StatusTag>
      }
      subtitle={
        unit.urgedOn === unit.dueOn
          ? t('cycle.own.due', { day: formatDay(unit.dueOn) })
          : t('cycle.own.dueUrged', { day: formatDay(unit.dueOn), urged: formatDay(unit.urgedOn) })
      }
      tone={progressTone(progress)}
      actions={
        <LinkButton href={planPaths.plan(plan.id)} tone="primary">
          {t(plan.state === 'drafting' ? 'cycle.own.write' : 'cycle.own.open')}
        </LinkButton>
      }
    >
      {unit.askedOnly && <p class="soft">{t('cycle.askedOnly.text')}</p>}
    </Card>
  );
};

const columns = (t: Translate): Column<Cycle>[] => [
  {
    key: 'title',
    header: t('cycle.column.cycle'),
    heading: true,
    cell: (cycle) => <a href={cyclePaths.show(cycle.id)}>{titleOf(t, cycle)}</a>,
  },
  {
    key: 'window',
    header: t('cycle.column.window'),
    cell: (cycle) => `${formatDay(cycle.windowFrom)} – ${formatDay(cycle.windowTo)}`,
  },
  {
    key: 'state',
    header: t('cycle.column.state'),
    nowrap: true,
    cell: (cycle) => <CycleStateTag t={t} cycle={cycle} />,
  },
];

const STATE_TONE = { preparing: 'sky', open: 'gold', closed: 'forest' } as const;

export const CycleStateTag = ({ t, cycle }: { t: Translate; cycle: Pick<Cycle, 'state'> }) => (
  <StatusTag tone={STATE_TONE[cycle.state]}>{t(`cycle.state.${cycle.state}`)}</StatusTag>
);
