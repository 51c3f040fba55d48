import { type Day, formatDay, lastDayOfMonth } from '../../../kernel/day.ts';
import { Chart, type Column, ColumnPicture, DayCalendar } from '../../../ui/index.ts';
import { DataOf } from './data-links.pages.tsx';
import { MONTHS, ofMonth, totalOf } from './picture-filter.rules.ts';
import type { PicturesProps } from './pictures.pages.tsx';

interface MonthRow {
  readonly month: number;
  readonly now: number;
  readonly before: number;
}

/** Months beside those of last year; both are what is proven, on whatever level. */
export const TrendPicture = ({ t, model: { filter, days, before } }: PicturesProps) => {
  const { year } = filter;
  const rows = MONTHS.map(
    (month): MonthRow => ({
      month,
      now: totalOf(ofMonth(days, year, month)).reported,
      before: totalOf(ofMonth(before, year - 1, month)).reported,
    }),
  );
  const [now, then] = [totalOf(days).reported, totalOf(before).reported];
  return (
    <Chart
      t={t}
      id="trend"
      question={t('pictures.trend')}
      picture={
        <ColumnPicture
          id="trend"
          title={t('pictures.trend')}
          description={t('pictures.trend.describe', { year, now, before: year - 1, then })}
          points={MONTHS.map(String)}
          series={[
            {
              label: t('pictures.trend.line', { year: year - 1, count: then }),
              values: rows.map((row) => row.before),
            },
            { label: t('pictures.trend.line', { year, count: now }), values: rows.map((row) => row.now), strong: true },
          ]}
        />
      }
      columns={[
        { key: 'month', header: t('pictures.column.month'), heading: true, cell: ({ month }) => month },
        { key: 'now', header: String(year), align: 'end', cell: (row) => row.now, total: now },
        { key: 'before', header: String(year - 1), align: 'end', cell: (row) => row.before, total: then },
      ]}
      rows={rows}
    />
  );
};

/** Every day of the year; what is only stated stands in the table. */
export const DayPicture = ({ t, model: { filter, days } }: PicturesProps) => {
  const { year } = filter;
  const byDay = new Map(days.map((row) => [row.day, row.reported]));
  const active = days.filter(({ reported }) => reported > 0);
  return (
    <>
      <Chart
        t={t}
        id="days"
        question={t('pictures.days')}
        picture={
          <DayCalendar
            id="days"
            title={t('pictures.days')}
            description={t('pictures.days.describe', {
              days: active.length,
              year,
              most: Math.max(0, ...active.map(({ reported }) => reported)),
            })}
            months={MONTHS.map((month) => t('pictures.month.short', { month }))}
            counts={MONTHS.map((month) => daysOfMonth(year, month).map((day) => byDay.get(day) ?? 0))}
          />
        }
        columns={monthColumns({ t, model: { filter, days } as PicturesProps['model'] })}
        rows={MONTHS}
      />
      <DataOf t={t} picture="days" filter={filter} />
    </>
  );
};

const daysOfMonth = (year: number, month: number): string[] =>
  Array.from({ length: Number(lastDayOfMonth(year, month).slice(8)) }, (_, at) =>
    [year, String(month).padStart(2, '0'), String(at + 1).padStart(2, '0')].join('-'),
  );

function monthColumns({ t, model: { filter, days } }: PicturesProps): Column<number>[] {
  const own = (month: number) => ofMonth(days, filter.year, month);
  const all = totalOf(days);
  const level = (name: 'reported' | 'confirmed' | 'checked' | 'stated'): Column<number> => ({
    key: name,
    header: t(`pictures.column.${name}`),
    align: 'end',
    cell: (month) => totalOf(own(month))[name],
    total: all[name],
  });
  return [
    { key: 'month', header: t('pictures.column.month'), heading: true, cell: (month) => month },
    level('reported'),
    level('confirmed'),
    level('checked'),
    level('stated'),
    {
      key: 'days',
      header: t('pictures.column.busiest'),
      cell: (month) =>
        own(month)
          .filter(({ reported }) => reported > 0)
          .map(({ day, reported }) => `${formatDay(day as Day).slice(0, 5)} (${reported})`)
          .join(', ') || '–',
    },
  ];
}
