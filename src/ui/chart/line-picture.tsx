import { textWidth } from './label-places.ts';

export interface PictureLine {
  /** At the end of the line, such as "năm 2015: 12". */
  label: string;
  /** One value for each point of the axis; null where there is none (yet). */
  values: readonly (number | null)[];
  /** The line that the question is about; the other is what it is compared with. */
  strong?: boolean;
}

export interface LinePictureProps {
  id: string;
  title: string;
  description: string;
  lines: readonly PictureLine[];
  /** Words under points of the axis. */
  ticks: readonly { at: number; label: string }[];
  /** What all would be: the top of the picture. */
  top: number;
  /** A point with a word, such as the due day; drawn as a broken line. */
  mark?: { at: number; label: string } | undefined;
}

const WIDE = { name: 'wide', width: 960, height: 240 } as const;
const NARROW = { name: 'narrow', width: 340, height: 240 } as const;
const LEFT = 34;
const TOP = 26;
const BOTTOM = 26;

/** Values along an axis as steps, drawn for a desk and for a phone. The numbers belong in a table below (Chart). */
export const LinePicture = (props: LinePictureProps) => (
  <>
    <Drawn {...props} size={WIDE} />
    <Drawn {...props} size={NARROW} />
  </>
);

const Drawn = ({
  id,
  title,
  description,
  lines,
  ticks,
  top,
  mark,
  size,
}: LinePictureProps & { size: typeof WIDE | typeof NARROW }) => {
  const { name, width, height } = size;
  const points = Math.max(2, ...lines.map((line) => line.values.length));
  const right = 12 + Math.min(width / 3, Math.max(...lines.map((line) => textWidth(line.label))));
  const x = (at: number): number => LEFT + (at / (points - 1)) * (width - LEFT - right);
  const y = (value: number): number => TOP + (1 - value / Math.max(1, top)) * (height - TOP - BOTTOM);
  const base = y(0);
  const ends = apart(
    lines.map((line) => {
      const last = lastOf(line.values);
      return { x: x(last?.at ?? 0), y: y(last?.value ?? 0) };
    }),
  );
  return (
    <svg
      class={`chart-${name}`}
      viewBox={`0 0 ${width} ${height}`}
      aria-labelledby={`${id}-${name}-title`}
      aria-describedby={`${id}-${name}-desc`}
    >
      <title id={`${id}-${name}-title`}>{title}</title>
      <desc id={`${id}-${name}-desc`}>{description}</desc>
      {[0, top].map((value) => (
        <>
          <line class="chart-tick" x1={LEFT} x2={width - right} y1={y(value)} y2={y(value)} />
          <text class="chart-soft" x={LEFT - 6} y={y(value) + 4} text-anchor="end">
            {value}
          </text>
        </>
      ))}
      {ticks.map((tick) => (
        <text class="chart-soft" x={x(tick.at)} y={base + 18} text-anchor="middle">
          {tick.label}
        </text>
      ))}
      {mark && (
        <>
          <line class="chart-today" x1={x(mark.at)} x2={x(mark.at)} y1={TOP - 8} y2={base} />
          <text x={x(mark.at)} y={TOP - 12} text-anchor={x(mark.at) > width / 2 ? 'end' : 'start'}>
            {mark.label}
          </text>
        </>
      )}
      {lines.map((line, index) => {
        const last = lastOf(line.values);
        return (
          last && (
            <>
              <path class={line.strong ? 'chart-line' : 'chart-line chart-line-other'} d={steps(line.values, x, y)} />
              <circle
                class={line.strong ? 'chart-end' : 'chart-end chart-line-other'}
                cx={x(last.at)}
                cy={y(last.value)}
                r={3.5}
              />
              <text class={line.strong ? 'chart-strong' : 'chart-soft'} x={x(last.at) + 8} y={(ends[index] ?? 0) + 4}>
                {line.label}
              </text>
            </>
          )
        );
      })}
    </svg>
  );
};

function lastOf(values: readonly (number | null)[]): { at: number; value: number } | null {
  const at = values.findLastIndex((value) => value !== null);
  const value = values[at];
  return value === null || value === undefined ? null : { at, value };
}

/** What is counted stays until the next day counts: steps, never slopes. */
function steps(values: readonly (number | null)[], x: (at: number) => number, y: (value: number) => number): string {
  return values
    .flatMap((value, at) =>
      value === null ? [] : [at === 0 ? `M${x(0)} ${y(value)}` : `H${round(x(at))}V${round(y(value))}`],
    )
    .join('');
}

const round = (value: number): number => Math.round(value * 10) / 10;
const LINE = 16;
const NEAR = 110;

/** Words at ends that are near each other keep a line's distance, the upper one giving way upwards. */
function apart(places: readonly { readonly x: number; readonly y: number }[]): number[] {
  const [first, second] = places;
  const heights = places.map(({ y }) => y);
  if (!first || !second || Math.abs(first.x - second.x) > NEAR || Math.abs(first.y - second.y) >= LINE) return heights;
  return first.y <= second.y ? [second.y - LINE, second.y] : [first.y, first.y - LINE];
}
