import { textWidth } from './label-places.ts';

export interface ColumnSeries {
  /** "năm 2014" */
  label: string;
  /** One value for each point of the axis; null where none is known yet. */
  values: readonly (number | null)[];
  /** What the question is about; the other is what it is compared with. */
  strong?: boolean;
}

export interface ColumnPictureProps {
  id: string;
  title: string;
  description: string;
  /** Words under the groups, such as months. */
  points: readonly string[];
  series: readonly ColumnSeries[];
}

const WIDE = { name: 'wide', width: 960, height: 240 } as const;
const NARROW = { name: 'narrow', width: 340, height: 200 } as const;
const LEFT = 40;
const TOP = 30;
const BOTTOM = 26;

/** Values side by side at each point, drawn for a desk and for a phone. The numbers belong in a table below (Chart). */
export const ColumnPicture = (props: ColumnPictureProps) => (
  <>
    <Drawn {...props} size={WIDE} />
    <Drawn {...props} size={NARROW} />
  </>
);

const Drawn = ({
  id,
  title,
  description,
  points,
  series,
  size,
}: ColumnPictureProps & { size: typeof WIDE | typeof NARROW }) => {
  const { name, width, height } = size;
  const top = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const group = (width - LEFT) / Math.max(1, points.length);
  const bar = Math.max(2, (group * 0.72) / Math.max(1, series.length));
  const base = height - BOTTOM;
  const tall = (value: number): number => round((value / top) * (base - TOP));
  const every = Math.max(1, Math.ceil((points.length * widest(points)) / (width - LEFT)));
  return (
    <svg
      class={`chart-${name}`}
      viewBox={`0 0 ${width} ${height}`}
      aria-labelledby={`${id}-${name}-title`}
      aria-describedby={`${id}-${name}-desc`}
    >
      <title id={`${id}-${name}-title`}>{title}</title>
      <desc id={`${id}-${name}-desc`}>{description}</desc>
      <line class="chart-tick" x1={LEFT} x2={width} y1={TOP} y2={TOP} />
      <text class="chart-soft" x={LEFT - 6} y={TOP + 4} text-anchor="end">
        {top}
      </text>
      <line class="chart-axis" x1={LEFT} x2={width} y1={base} y2={base} />
      {series.map((one, index) =>
        one.values.map((value, at) =>
          value ? (
            <rect
              class={one.strong ? 'column-bar' : 'column-bar column-bar-other'}
              x={round(LEFT + at * group + group * 0.14 + index * bar)}
              y={base - tall(value)}
              width={round(bar - 1)}
              height={tall(value)}
            />
          ) : null,
        ),
      )}
      {points.map((point, at) =>
        at % every === 0 ? (
          <text class="chart-soft" x={round(LEFT + (at + 0.5) * group)} y={base + 18} text-anchor="middle">
            {point}
          </text>
        ) : null,
      )}
      <Legend series={series} />
    </svg>
  );
};

const Legend = ({ series }: Pick<ColumnPictureProps, 'series'>) => {
  let at = LEFT;
  return (
    <>
      {series.map((one) => {
        const x = at;
        at += textWidth(one.label) + 34;
        return (
          <>
            <rect
              class={one.strong ? 'column-bar' : 'column-bar column-bar-other'}
              x={x}
              y={4}
              width={10}
              height={10}
            />
            <text class={one.strong ? 'chart-strong' : 'chart-soft'} x={x + 15} y={13}>
              {one.label}
            </text>
          </>
        );
      })}
    </>
  );
};

const widest = (points: readonly string[]): number => Math.max(...points.map(textWidth), 1) + 6;
const round = (value: number): number => Math.round(value * 10) / 10;
