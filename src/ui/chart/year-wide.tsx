import type { Child } from 'hono/jsx';
import { formatDay, yearOf } from '../../kernel/day.ts';
import { type FlagPlace, placeFlags, textWidth } from './label-places.ts';
import type { YearMark, YearPictureProps } from './year-band.tsx';
import { yearScale } from './year-scale.ts';

const WIDTH = 960;
const EDGE = 8;
const LANE = 22;
const BAND = 12;
/** From the pole to its words. */
const POLE = 5;

/** The year lying: months below the band, deadlines above in as many lanes as their words need. */
export const WideYear = ({ t, id, year, today, marks, words }: YearPictureProps) => {
  const scale = yearScale(year);
  const x = (share: number) => EDGE + share * (WIDTH - 2 * EDGE);
  const places = placeFlags(
    marks.map((mark) => ({ at: x(scale.at(mark.day)), width: textWidth(wordsOf(mark)) + POLE })),
    WIDTH,
    14,
  );
  const lanes = Math.max(1, ...places.map((place) => place.lane + 1));
  const top = 20 + lanes * LANE;
  const inYear = yearOf(today) === year;
  return (
    <svg
      class="chart-wide"
      viewBox={`0 0 ${WIDTH} ${top + BAND + 26}`}
      aria-labelledby={`${id}-wide-title`}
      aria-describedby={`${id}-wide-desc`}
    >
      <title id={`${id}-wide-title`}>{words.title}</title>
      <desc id={`${id}-wide-desc`}>{words.description}</desc>
      <line class="chart-axis" x1={x(0)} x2={x(1)} y1={top + BAND / 2} y2={top + BAND / 2} />
      {scale.months.map(({ month, start, middle: at }) => (
        <>
          <line class="chart-tick" x1={x(start)} x2={x(start)} y1={top + 2} y2={top + BAND - 2} />
          <text class="chart-soft" x={x(at)} y={top + BAND + 18} text-anchor="middle">
            {t('ui.chart.month', { month })}
          </text>
        </>
      ))}
      {inYear && <Today x={x(scale.at(today))} bottom={top + BAND} words={`${t('ui.chart.today')} ${short(today)}`} />}
      {marks.map((mark, index) => {
        const place = places[index] ?? { side: 'start', lane: 0 };
        return (
          <Mark
            mark={mark}
            place={place}
            top={top}
            from={mark.from ? x(scale.at(mark.from)) : null}
            at={x(scale.at(mark.day))}
          />
        );
      })}
    </svg>
  );
};

const short = (day: YearMark['day']) => formatDay(day).slice(0, 5);
const wordsOf = (mark: YearMark) => `${short(mark.day)} ${mark.label}`;

const Today = ({ x, bottom, words }: { x: number; bottom: number; words: string }) => (
  <>
    <line class="chart-today" x1={x} x2={x} y1={14} y2={bottom + 4} />
    <text class="chart-strong" x={x} y={10} text-anchor={x < 60 ? 'start' : x > WIDTH - 60 ? 'end' : 'middle'}>
      {words}
    </text>
  </>
);

interface MarkProps {
  mark: YearMark;
  place: FlagPlace;
  top: number;
  from: number | null;
  at: number;
}

const Mark = ({ mark, place, top, from, at }: MarkProps) => {
  const baseline = top - 10 - place.lane * LANE;
  return (
    <Linked href={mark.href} tone={mark.tone}>
      <title>{`${wordsOf(mark)}: ${mark.status}`}</title>
      {from !== null && (
        <rect class="chart-span" x={from} y={top} width={Math.max(6, at - from)} height={BAND} rx={3} />
      )}
      <line class="chart-lead" x1={at} x2={at} y1={baseline - 9} y2={top} />
      <rect class="chart-mark" x={at - 1.5} y={top - 3} width={3} height={BAND + 6} rx={1} />
      <text x={place.side === 'start' ? at + POLE : at - POLE} y={baseline} text-anchor={place.side}>
        <tspan class="chart-strong">{short(mark.day)}</tspan> {mark.label}
      </text>
    </Linked>
  );
};

const Linked = ({ href, tone, children }: { href?: string; tone: string; children: Child }) =>
  href ? (
    <a class={`tone-${tone}`} href={href}>
      {children}
    </a>
  ) : (
    <g class={`tone-${tone}`}>{children}</g>
  );
