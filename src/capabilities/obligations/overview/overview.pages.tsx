import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { EmptyState, KeyFigure, KeyFigures, Panel, Tabs, YearBand, type YearMark } from '../../../ui/index.ts';
import { firstWords } from '../register/first-words.rules.ts';
import { registerPaths } from '../register/register.paths.ts';
import { DutyMaps } from './duty-map.pages.tsx';
import { LateUnits } from './late-units.pages.tsx';
import type { OverviewModel } from './load-overview.ts';
import { overdueUntil, overviewPaths } from './overview.paths.ts';
import { type DeadlineMark, dayRange, markDeadlines } from './year-marks.rules.ts';

export interface OverviewProps {
  readonly t: Translate;
  readonly model: OverviewModel;
}

export const OverviewPage = ({ t, model }: OverviewProps) => (
  <>
    <Years t={t} model={model} />
    <Figures t={t} model={model} />
    <Panel>
      <Year t={t} model={model} />
    </Panel>
    <Panel>
      <LateUnits t={t} model={model} />
    </Panel>
    <DutyMaps t={t} model={model} />
  </>
);

const YEARS_AROUND = 2;

const Years = ({ t, model: { year, years } }: OverviewProps) => {
  const near = [...new Set([...years, year])].filter((each) => Math.abs(each - year) <= YEARS_AROUND).sort();
  if (near.length < 2) return null;
  return (
    <Tabs
      label={t('overview.years')}
      items={near.map((each) => ({
        href: overviewPaths.overview({ year: String(each) }),
        label: String(each),
        current: each === year,
      }))}
    />
  );
};

/** Every figure opens the list of what it is made of. */
const Figures = ({ t, model: { count, overdue, year, soonDays } }: OverviewProps) => {
  const params = { year: String(year), cooperation: 'no' };
  const handedIn = count.time['on-time'] + count.time.late;
  const missing = count.time.overdue + count.time.soon + count.time['not-due'];
  const figures = [
    ['overdue', overdue, { ...overdueUntil(year), year: '' }],
    ['soon', count.time.soon, { time: 'soon' }],
    ['check', count.awaitCheck, { progress: 'unit-confirmed' }],
  ] as const;
  return (
    <KeyFigures label={t('overview.figures')}>
      <KeyFigure
        value={`${handedIn} / ${handedIn + missing}`}
        label={t('overview.figure.done')}
        href={registerPaths.list({ ...params, progress: 'unfinished' })}
        link={t('overview.figure.done.link', { count: missing })}
      />
      {figures.map(([name, value, filter]) => (
        <KeyFigure
          value={value}
          label={t(`overview.figure.${name}`, { days: soonDays })}
          href={registerPaths.list({ ...params, ...filter })}
          link={t('overview.figure.open')}
        />
      ))}
    </KeyFigures>
  );
};

const Year = ({ t, model: { year, today, deadlines } }: OverviewProps) => {
  if (deadlines.length === 0) return <EmptyState title={t('overview.band.none', { year })} />;
  const marks = markDeadlines(deadlines).map((mark) => yearMark(t, mark));
  return <YearBand t={t} id="year" question={t('overview.band', { year })} year={year} today={today} marks={marks} />;
};

const LABEL = 34;

function yearMark(t: Translate, mark: DeadlineMark): YearMark {
  const { tasks, missing, overdue } = mark;
  const look =
    overdue > 0
      ? { tone: 'brocade' as const, status: t('overview.band.overdue', { overdue, tasks }) }
      : missing === 0
        ? { tone: 'forest' as const, status: t('overview.band.done', { tasks }) }
        : { tone: 'gold' as const, status: t('overview.band.ahead', { done: tasks - missing, tasks }) };
  return {
    ...look,
    day: mark.day,
    ...(mark.from && { from: mark.from }),
    label: mark.action ? firstWords(mark.action, LABEL) : t('overview.band.several', { count: mark.obligations }),
    href: registerPaths.list({ ...dayRange(mark), cooperation: 'no' }),
  };
}

/** The first sentence of the page is its answer. */
export function overviewAnswer(t: Translate, { next }: OverviewModel, days: number): string {
  if (!next) return t('overview.next.none');
  const { missing } = next;
  return days === 0
    ? t('overview.next.today', { missing })
    : t('overview.next', { days, day: formatDay(next.urgedOn), missing });
}
