import { formatDay, yearOf } from '../../kernel/day.ts';
import { pushDown } from './label-places.ts';
import type { YearMark, YearPictureProps } from './year-band.tsx';
import { yearScale } from './year-scale.ts';

const WIDTH = 328;
const MONTH = 34;
const AXIS = 44;
const LABEL = 72;
const STEP = 24;

/** The year standing, for a phone: time runs down, every deadline has a line of its own. */
export const NarrowYear = ({ t, id, year, today, marks, words }: YearPictureProps) => {
  const scale = yearScale(year);
  const y = (share: number) => 10 + share * 12 * MONTH;
  const places = pushDown(
    marks.map((mark) => y(scale.at(mark.day)) + 4),
    STEP,
  );
  const height = Math.max(y(1), places.at(-1) ?? 0) + 14;
  const now = y(scale.at(today));
  return (
    <svg
      class="chart-narrow"
      viewBox={`0 0 ${WIDTH} ${height}`}
      aria-labelledby={`${id}-narrow-title`}
      aria-describedby={`${id}-narrow-desc`}
    >
      <title id={`${id}-narrow-title`}>{words.title}</title>
      <desc id={`${id}-narrow-desc`}>{words.description}</desc>
      <line class="chart-axis" x1={AXIS} x2={AXIS} y1={y(0)} y2={y(1)} />
      {scale.months.map(({ month, start, middle }) => (
        <>
          <line class="chart-tick" x1={AXIS - 4} x2={AXIS + 4} y1={y(start)} y2={y(start)} />
          <text class="chart-soft" x={AXIS - 14} y={y(middle) + 4} text-anchor="end">
            {t('ui.chart.month', { month })}
          </text>
        </>
      ))}
      {marks.map((mark, index) => (
        <NarrowMark
          mark={mark}
          at={y(scale.at(mark.day))}
          from={mark.from ? y(scale.at(mark.from)) : null}
          baseline={places[index] ?? 0}
        />
      ))}
      {yearOf(today) === year && (
        <g>
          <title>{`${t('ui.chart.today')} ${formatDay(today)}`}</title>
          <line class="chart-today" x1={AXIS - 12} x2={AXIS + 12} y1={now} y2={now} />
        </g>
      )}
    </svg>
  );
};

interface NarrowMarkProps {
  mark: YearMark;
  at: number;
  from: number | null;
  baseline: number;
}

const NarrowMark = ({ mark, at, from, baseline }: NarrowMarkProps) => {
  const day = formatDay(mark.day).slice(0, 5);
  const drawing = (
    <>
      <title>{`${day} ${mark.label}: ${mark.status}`}</title>
      {from !== null && (
        <rect class="chart-span" x={AXIS - 5} y={from} width={10} height={Math.max(6, at - from)} rx={3} />
      )}
      <path class="chart-lead" d={`M${AXIS + 8} ${at}H${AXIS + 12}L${LABEL - 8} ${baseline - 4}H${LABEL - 4}`} />
      <rect class="chart-mark" x={AXIS - 7} y={at - 1.5} width={14} height={3} rx={1} />
      <text x={LABEL} y={baseline}>
        <tspan class="chart-strong">{day}</tspan> {clipped(mark.label)}
      </text>
    </>
  );
  return mark.href ? (
    <a class={`tone-${mark.tone}`} href={mark.href}>
      {drawing}
    </a>
  ) : (
    <g class={`tone-${mark.tone}`}>{drawing}</g>
  );
};

/** The whole label is in the table below; a phone has room for some thirty signs. */
const clipped = (label: string) => (label.length > 32 ? `${label.slice(0, 31).trimEnd()}…` : label);
