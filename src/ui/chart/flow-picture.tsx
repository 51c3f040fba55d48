import { textWidth } from './label-places.ts';

export interface FlowStage {
  /** under the column: "Được giao" */
  label: string;
  /** above it, as the office writes it: "1.250 triệu" */
  total: string;
}

export interface FlowPart {
  label: string;
  /** one for each stage, 0 or more */
  values: readonly number[];
  /** as it is written when one points at it, one for each stage */
  words: readonly string[];
}

export interface FlowPictureProps {
  id: string;
  title: string;
  description: string;
  stages: readonly FlowStage[];
  /** at most six, from the bottom up; more belong together in the last */
  parts: readonly FlowPart[];
}

const WIDE = { name: 'wide', width: 960, height: 300, top: 28, bottom: 24 } as const;
const NARROW = { name: 'narrow', width: 340, height: 330, top: 8, bottom: 8 } as const;
/** Of a stage's place, what its column fills. */
const COLUMN = 0.42;

/**
 * What becomes of the same amounts from stage to stage: a column for each stage, ribbons between the same parts. The
 * numbers belong in a table below (Chart).
 */
export const FlowPicture = (props: FlowPictureProps) => (
  <>
    <WideFlow {...props} />
    <NarrowFlow {...props} />
    <ul class="key">
      {props.parts.map((part, at) => (
        <li>
          <svg class="flow-swatch" viewBox="0 0 12 12" aria-hidden="true">
            <rect class={`flow-part flow-part-${at + 1}`} width="12" height="12" />
          </svg>
          {part.label}
        </li>
      ))}
    </ul>
  </>
);

const highest = ({ parts, stages }: FlowPictureProps): number =>
  Math.max(1, ...stages.map((_, stage) => sumUpTo(parts, stage, parts.length)));

const sumUpTo = (parts: readonly FlowPart[], stage: number, end: number): number =>
  parts.slice(0, end).reduce((sum, part) => sum + (part.values[stage] ?? 0), 0);

const names = (id: string, size: { name: string }) => ({
  class: `chart-${size.name}`,
  'aria-labelledby': `${id}-${size.name}-title`,
  'aria-describedby': `${id}-${size.name}-desc`,
});

const WideFlow = (props: FlowPictureProps) => {
  const { id, stages, parts } = props;
  const { width, height, top, bottom } = WIDE;
  const most = highest(props);
  const place = width / stages.length;
  const x = (stage: number): number => place * (stage + 0.5 - COLUMN / 2);
  const y = (value: number): number => round(top + (1 - value / most) * (height - top - bottom));
  return (
    <svg {...names(id, WIDE)} viewBox={`0 0 ${width} ${height}`}>
      <title id={`${id}-wide-title`}>{props.title}</title>
      <desc id={`${id}-wide-desc`}>{props.description}</desc>
      {parts.map((_, at) =>
        stages.slice(1).map((__, before) => {
          const [from, to] = [x(before) + place * COLUMN, x(before + 1)];
          const [low, high] = [at, at + 1].map((end) => [
            y(sumUpTo(parts, before, end)),
            y(sumUpTo(parts, before + 1, end)),
          ]) as [[number, number], [number, number]];
          const middle = (from + to) / 2;
          return (
            <path
              class={`flow-ribbon flow-part-${at + 1}`}
              d={`M${from} ${low[0]}C${middle} ${low[0]} ${middle} ${low[1]} ${to} ${low[1]}V${high[1]}C${middle} ${high[1]} ${middle} ${high[0]} ${from} ${high[0]}Z`}
            />
          );
        }),
      )}
      {stages.map((stage, at) => (
        <>
          {parts.map((part, index) => (
            <rect
              class={`flow-part flow-part-${index + 1}`}
              x={x(at)}
              y={y(sumUpTo(parts, at, index + 1))}
              width={place * COLUMN}
              height={round(y(sumUpTo(parts, at, index)) - y(sumUpTo(parts, at, index + 1)))}
            >
              <title>{`${part.label} · ${stage.label}: ${part.words[at] ?? ''}`}</title>
            </rect>
          ))}
          <text
            class="chart-strong"
            x={place * (at + 0.5)}
            y={y(sumUpTo(parts, at, parts.length)) - 8}
            text-anchor="middle"
          >
            {stage.total}
          </text>
          <text class="chart-soft" x={place * (at + 0.5)} y={height - 6} text-anchor="middle">
            {stage.label}
          </text>
        </>
      ))}
    </svg>
  );
};

/** On a phone the stages lie below each other as bars. */
const NarrowFlow = (props: FlowPictureProps) => {
  const { id, stages, parts } = props;
  const { width, height, top, bottom } = NARROW;
  const most = highest(props);
  const line = (height - top - bottom) / stages.length;
  const right = Math.max(...stages.map((stage) => textWidth(stage.total)));
  const long = (value: number): number => round((value / most) * (width - right - 12));
  return (
    <svg {...names(id, NARROW)} viewBox={`0 0 ${width} ${height}`}>
      <title id={`${id}-narrow-title`}>{props.title}</title>
      <desc id={`${id}-narrow-desc`}>{props.description}</desc>
      {stages.map((stage, at) => (
        <>
          <text class="chart-soft" x={0} y={top + line * at + 14}>
            {stage.label}
          </text>
          {parts.map((part, index) => (
            <rect
              class={`flow-part flow-part-${index + 1}`}
              x={long(sumUpTo(parts, at, index))}
              y={round(top + line * at + 20)}
              width={long(part.values[at] ?? 0)}
              height={round(line - 30)}
            />
          ))}
          <text
            class="chart-strong"
            x={long(sumUpTo(parts, at, parts.length)) + 6}
            y={round(top + line * at + line / 2 + 9)}
          >
            {stage.total}
          </text>
        </>
      ))}
    </svg>
  );
};

const round = (value: number): number => Math.round(value * 10) / 10;
