import { daysBetween, formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Chart, type Column, LinePicture } from '../../../ui/index.ts';
import { cyclePaths } from '../cycle/cycle.paths.ts';
import { cycleLabel } from '../cycle/cycle.rules.ts';
import { daysOfNote, type ProgressDay } from './day-progress.rules.ts';
import type { CurrentCycle, LeadersModel } from './load-leaders.ts';

interface PictureProps {
  readonly t: Translate;
  readonly current: CurrentCycle;
  readonly today: LeadersModel['today'];
}

/** Units that have sent, day by day, beside the year before; the numbers stand below. */
export const ProgressPicture = ({ t, current, today }: PictureProps) => {
  const { cycle, before, days } = current;
  const period = cycleLabel(cycle, t.locale);
  const owing = current.units.filter((unit) => !unit.askedOnly);
  const reached = days.findLast(({ now }) => now !== null) ?? days[0];
  const count = (value: number | null | undefined): number => value ?? 0;
  const due = owing
    .map(({ dueOn }) => dueOn)
    .sort()
    .at(-1);
  const dueAt = due ? daysBetween(cycle.windowFrom, due) : -1;
  return (
    <Chart
      t={t}
      id="progress"
      question={t('leaders.progress')}
      picture={
        <LinePicture
          id="progress"
          title={t('leaders.progress')}
          description={t(before ? 'leaders.progress.describe' : 'leaders.progress.alone', {
            day: reached ? formatDay(reached.day) : '',
            now: count(reached?.now),
            units: owing.length,
            before: count(reached?.before),
            beforeUnits: before?.units ?? 0,
          })}
          top={Math.max(owing.length, before?.units ?? 0)}
          ticks={ticksOf(days)}
          mark={
            due && dueAt >= 0 && dueAt < days.length
              ? { at: dueAt, label: t('leaders.progress.due', { day: formatDay(due).slice(0, 5) }) }
              : undefined
          }
          lines={[
            {
              label: t('leaders.progress.line', { period, count: count(reached?.now) }),
              values: days.map(({ now }) => now),
              strong: true,
            },
            ...(before
              ? [
                  {
                    label: t('leaders.progress.line', {
                      period: cycleLabel(before, t.locale),
                      count: count(days.at(-1)?.before),
                    }),
                    values: days.map((day) => day.before),
                  },
                ]
              : []),
          ]}
        />
      }
      columns={columns(t, current)}
      rows={daysOfNote(days, today)}
    />
  );
};

const TICKS = 4;

const ticksOf = (days: readonly ProgressDay[]) =>
  days
    .filter(({ index }) => index % Math.max(1, Math.ceil((days.length - 1) / TICKS)) === 0)
    .map(({ index, day }) => ({ at: index, label: formatDay(day).slice(0, 5) }));

const columns = (t: Translate, { cycle, before }: CurrentCycle): Column<ProgressDay>[] => [
  { key: 'day', header: t('leaders.column.day'), heading: true, nowrap: true, cell: ({ day }) => formatDay(day) },
  {
    key: 'now',
    header: t('leaders.column.units', { period: cycleLabel(cycle, t.locale) }),
    align: 'end',
    cell: ({ now }) => (now === null ? '–' : <a href={cyclePaths.show(cycle.id)}>{now}</a>),
  },
  ...(before
    ? [
        {
          key: 'before',
          header: t('leaders.column.units', { period: cycleLabel(before, t.locale) }),
          align: 'end' as const,
          cell: (day: ProgressDay) =>
            day.before === null ? '–' : <a href={cyclePaths.show(before.id)}>{day.before}</a>,
        },
      ]
    : []),
];
