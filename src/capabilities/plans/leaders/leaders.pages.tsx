import type { Translate } from '../../../kernel/translate.ts';
import { EmptyState, LinkButton, Panel, type Tile, TileMap } from '../../../ui/index.ts';
import { cyclePaths } from '../cycle/cycle.paths.ts';
import { titleOf } from '../cycle/hub.pages.tsx';
import { progressOf } from '../cycle/progress.rules.ts';
import { ProgressFigures, progressTone } from '../cycle/progress-figures.pages.tsx';
import { progressWords } from '../cycle/unit-progress.pages.tsx';
import { plannerPaths } from '../planner/planner.paths.ts';
import { planPaths } from '../plans.paths.ts';
import { leadersPaths } from './leaders.paths.ts';
import type { CurrentCycle, LeadersModel } from './load-leaders.ts';
import { NewsPanel } from './news.pages.tsx';
import { ProgressPicture } from './progress-picture.pages.tsx';
import { tileMap } from './tile-map.rules.ts';
import { WaitingPanel } from './waiting.pages.tsx';

export interface LeadersProps {
  readonly t: Translate;
  readonly model: LeadersModel;
  readonly tokens: { readonly csrf: string; readonly key: string };
}

/** What waits for me, who is silent, how far against last year, what is new, which localities. */
export const LeadersPage = ({ t, model, tokens }: LeadersProps) => {
  const { current, today } = model;
  if (!current)
    return (
      <>
        <WaitingPanel t={t} waiting={model.waiting} />
        <EmptyState title={t('leaders.none')}>{t('leaders.none.text')}</EmptyState>
      </>
    );
  return (
    <>
      <WaitingPanel t={t} waiting={model.waiting} />
      <Panel
        title={t('cycle.whoIsSilent')}
        actions={<a href={plannerPaths.show(current.cycle.id)}>{t('leaders.planner')}</a>}
      >
        <ProgressFigures t={t} cycleId={current.cycle.id} units={current.units} today={today} />
        <SilentUnits t={t} current={current} today={today} />
      </Panel>
      <Panel>
        <ProgressPicture t={t} current={current} today={today} />
      </Panel>
      <div class="columns">
        <NewsPanel t={t} current={current} tokens={tokens} />
        {current.localities.length > 0 && <Localities t={t} current={current} today={today} />}
      </div>
      {model.others.map((cycle) => (
        <p>
          <LinkButton href={leadersPaths.show(cycle.id)}>{t('leaders.other', { cycle: titleOf(t, cycle) })}</LinkButton>
        </p>
      ))}
    </>
  );
};

interface CurrentProps extends Pick<LeadersProps, 't'> {
  readonly current: CurrentCycle;
  readonly today: LeadersModel['today'];
}

const SHOWN = 12;

/** By name, the longest overdue first; each leads to its plan. */
const SilentUnits = ({ t, current: { cycle, units }, today }: CurrentProps) => {
  const silent = units
    .filter((unit) => progressOf(unit, today) === 'silent')
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  if (silent.length === 0) return null;
  return (
    <>
      <ul class="stack-close">
        {silent.slice(0, SHOWN).map((unit) => (
          <li>
            {unit.planId ? <a href={planPaths.plan(unit.planId)}>{unit.name}</a> : unit.name}{' '}
            <span class="small soft">{progressWords(t, unit, today)}</span>
          </li>
        ))}
      </ul>
      {silent.length > SHOWN && (
        <p>
          <a href={`${cyclePaths.show(cycle.id)}?progress=silent`}>
            {t('leaders.silent.all', { count: silent.length })}
          </a>
        </p>
      )}
    </>
  );
};

const Localities = ({ t, current: { cycle, units, localities }, today }: CurrentProps) => {
  const progress = new Map(units.map((unit) => [unit.unitId, unit]));
  const { rows, rest, unverified } = tileMap(localities);
  const tile = (place: (typeof localities)[number]): Tile => {
    const unit = progress.get(place.unitId);
    const state = unit ? progressOf(unit, today) : 'waiting';
    return {
      label: place.label,
      word: t(`cycle.progress.${state}`),
      tone: progressTone(state),
      href: unit?.planId ? planPaths.plan(unit.planId) : cyclePaths.show(cycle.id),
    };
  };
  return (
    <Panel title={t('leaders.map')}>
      <TileMap
        label={t('leaders.map')}
        rows={rows.map((row) => row.map((place) => place && tile(place)))}
        rest={rest.map(tile)}
      />
      {unverified && rows.length > 0 && <p class="hint">{t('leaders.map.unverified')}</p>}
    </Panel>
  );
};
